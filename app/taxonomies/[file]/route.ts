import { wordsFor } from '@/app/words/words'
import { languages } from '@/db/content/organization'
import { isTaxonomy, type Label, readTaxonomy, taxonomyAddress } from '@/db/taxonomies'
import { skosFormats } from '../skos'

type Props = { params: Promise<{ file: string }> }

/** A taxonomy at its own address with an ending; without one it leads to its Turtle. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const [name = '', ending] = (await params).file.split('.')
  if (!isTaxonomy(name)) return refused('There is no such taxonomy.')
  if (!ending) return new Response(null, { status: 303, headers: { Location: `/taxonomies/${name}.ttl` } })
  const format = skosFormats.get(ending)
  if (!format) return refused(`There is no such format; there are ${[...skosFormats.keys()].join(', ')}.`)
  const dictionaries = languages.map(wordsFor)
  const taxonomy = await readTaxonomy(name, {
    titles: once(dictionaries.map(({ lang, openData }) => ({ lang, text: openData.names[name] }))),
    kinds: (kind) => once(dictionaries.map(({ lang, kinds }) => ({ lang, text: kinds[kind] ?? kind }))),
  })
  return new Response(await format.write(taxonomy), {
    headers: {
      'Content-Type': format.type,
      'Access-Control-Allow-Origin': '*',
      Link: `<${taxonomyAddress(name)}>; rel="canonical"`,
    },
  })
}

/** Languages without words of their own have those of another. */
function once(labels: readonly Label[]): Label[] {
  return [...new Map(labels.map((label) => [label.lang, label])).values()]
}

function refused(sentence: string): Response {
  return new Response(`${sentence}\n`, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
