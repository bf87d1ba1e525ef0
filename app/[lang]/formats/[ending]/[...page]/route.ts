import { findRedirect } from '@/db/addresses'
import { isLanguage } from '@/db/content/organization'
import { findEdition } from '@/db/edition'
import { readSettings } from '@/settings'
import { formats } from '../../formats'

type Props = { params: Promise<{ lang: string; ending: string; page: string[] }> }

/** A page in another format. Outside it stands at the address of the page with an ending (`server/address.ts`). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { lang, ending, page } = await params
  const format = formats.get(ending)
  if (!isLanguage(lang) || !format) return refused(404, 'There is no such format.')
  const path = `/${lang}/${page.join('/')}`
  const edition = await editionAt(path)
  if (!edition) {
    const present = await findRedirect(path, lang)
    if (present === 'gone') return refused(410, 'What stood here was removed.')
    if (!present || !(await editionAt(present))) return refused(404, 'There is no such page.')
    return new Response(null, { status: 301, headers: { Location: `${present}.${ending}` } })
  }
  const { siteUrl } = readSettings()
  const written = await format.write(edition)
  if (written === undefined) return refused(404, 'This page has no such format.')
  return new Response(written, {
    headers: {
      'Content-Type': format.type,
      'Content-Language': lang,
      'Access-Control-Allow-Origin': '*',
      ...(format.kept && { 'Content-Disposition': `attachment; filename="${edition.slug}.${ending}"` }),
      // Search engines have the page itself.
      Link: `<${siteUrl}${edition.path}>; rel="canonical"`,
    },
  })
}

/** The edition whose page stands at a path, with what it says; an area has none. */
async function editionAt(path: string) {
  const [lang = '', ...words] = path.slice(1).split('/')
  const [section, slug] = words.length > 1 ? words : ['', words[0]]
  if (!isLanguage(lang) || words.length > 2 || section === undefined || !slug) return undefined
  const edition = await findEdition(section, lang, slug)
  return edition?.type === 'area' ? undefined : edition
}

function refused(status: 404 | 410, sentence: string): Response {
  return new Response(`${sentence}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
