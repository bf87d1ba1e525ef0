import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { type Label, readTaxonomy, type TaxonomyName, taxonomies } from '@/db/taxonomies'
import { onBothEngines } from '@/db/testing/engines'
import { context, jsonLd, skosFormats } from './skos'

const titles: Label[] = [{ lang: 'en', text: 'Words' }]
const kinds = (kind: string): Label[] => [{ lang: 'en', text: kind.replace('-', ' ') }]
const read = (name: TaxonomyName) => readTaxonomy(name, { titles, kinds })
const skos = 'http://www.w3.org/2004/02/skos/core#'

/** What a program has read, as lines that can be compared. */
async function triplesOf(name: TaxonomyName): Promise<string[]> {
  const text = (await skosFormats.get('ttl')?.write(await read(name))) ?? ''
  return new Parser().parse(text).map(({ subject, predicate, object }) => {
    if (object.termType !== 'Literal') return `${subject.value} ${predicate.value} <${object.value}>`
    const kind = object.language ? `@${object.language}` : `^^${object.datatype.value}`
    return `${subject.value} ${predicate.value} "${object.value}"${kind}`
  })
}

/** What the JSON-LD says by its context, in the same lines; as much of JSON-LD 1.1 as the context uses. */
async function triplesOfJson(name: TaxonomyName): Promise<string[]> {
  const { '@graph': nodes } = JSON.parse(JSON.stringify(jsonLd(await read(name)))) as ReturnType<typeof jsonLd>
  const prefixes: Record<string, string> = { skos: context.skos, dct: context.dct, xsd: context.xsd }
  const whole = (word: string) => word.replace(/^(\w+):(?!\/\/)/, (all, prefix) => prefixes[prefix] ?? all)
  const meanings = context as unknown as Record<string, { '@id': string; '@type'?: string; '@container'?: string }>
  return nodes.flatMap(({ id, type, ...said }) => [
    `${id} http://www.w3.org/1999/02/22-rdf-syntax-ns#type <${whole(String(type))}>`,
    ...Object.entries(said).flatMap(([word, value]) => {
      const meaning = meanings[word]
      if (!meaning) throw new Error(`The context does not know ${word}.`)
      const start = `${id} ${whole(meaning['@id'])}`
      if (meaning['@container'] === '@language')
        return Object.entries(value).flatMap(([lang, texts]) =>
          [texts].flat().map((text) => `${start} "${text}"@${lang}`),
        )
      const datatype = whole(meaning['@type'] ?? 'xsd:string')
      return [value as string | string[]]
        .flat()
        .map((one) => (datatype === '@id' ? `${start} <${one}>` : `${start} "${one}"^^${datatype}`))
    }),
  ])
}

onBothEngines('shipped', () => {
  test('a program reads the same in Turtle and in JSON-LD', async () => {
    for (const name of Object.keys(taxonomies) as TaxonomyName[]) {
      const triples = await triplesOf(name)
      expect(triples.length).toBeGreaterThan(20)
      expect((await triplesOfJson(name)).sort()).toEqual(triples.sort())
    }
  })

  test('every concept has one name a language, stands in its tree both ways, and leads to the top', async () => {
    for (const name of Object.keys(taxonomies) as TaxonomyName[]) {
      const { concepts, collections } = await read(name)
      const byId = new Map(concepts.map((concept) => [concept.id, concept]))
      expect(byId.size).toBe(concepts.length)
      for (const { id, prefLabels, altLabels, broader, narrower, notations } of concepts) {
        expect([id, new Set(prefLabels.map(({ lang }) => lang)).size]).toEqual([id, prefLabels.length])
        expect(prefLabels.length).toBeGreaterThan(0)
        expect(notations.length).toBeGreaterThan(0)
        for (const { lang, text } of altLabels) expect(prefLabels).not.toContainEqual({ lang, text })
        for (const one of broader) expect(byId.get(one)?.narrower).toContain(id)
        for (const one of narrower) expect(byId.get(one)?.broader).toContain(id)
        const passed = new Set<string>()
        for (let above: string | undefined = id; above; above = byId.get(above)?.broader[0]) {
          expect(passed.has(above)).toBe(false)
          passed.add(above)
        }
      }
      for (const { members } of collections) for (const member of members) expect(byId.has(member)).toBe(true)
    }
  })

  test('a program finds a country by its codes and its names, among those it belongs with', async () => {
    const { concepts, collections } = await read('countries')
    const malta = concepts.find(({ notations }) => notations.includes('MLT'))
    expect(malta?.notations).toEqual(['MT', 'MLT', 'malta'])
    expect(malta?.exactMatch).toBe('http://publications.europa.eu/resource/authority/country/MLT')
    expect(malta?.prefLabels).toContainEqual({ lang: 'ru', text: 'Мальта' })
    const [group] = collections.filter(({ prefLabels }) =>
      prefLabels.some(({ text }) => text === 'Participating States'),
    )
    expect(group?.members.length).toBe(57)
    expect(group?.members).toContain(malta?.id)
  })

  test('a program reads what is a part of what, by words that every reader of SKOS knows', async () => {
    const triples = await triplesOf('fields-of-work')
    const { concepts, id } = await read('fields-of-work')
    const part = concepts.find(({ broader }) => broader.length > 0)
    expect(triples).toContain(`${part?.id} ${skos}broader <${part?.broader[0]}>`)
    const top = concepts.find(({ broader }) => broader.length === 0)
    expect(triples).toContain(`${top?.id} ${skos}topConceptOf <${id}>`)
    expect(triples).toContain(`${id} ${skos}hasTopConcept <${top?.id}>`)
  })
})
