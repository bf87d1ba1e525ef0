import { DataFactory, Writer } from 'n3'
import { organization } from '@/db/content/organization'
import type { Label, Taxonomy } from '@/db/taxonomies'

const skos = 'http://www.w3.org/2004/02/skos/core#'
const dct = 'http://purl.org/dc/terms/'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

/** A taxonomy in SKOS, in the formats that its address may end in. */
export const skosFormats: ReadonlyMap<string, { type: string; write: (taxonomy: Taxonomy) => Promise<string> }> =
  new Map([
    ['ttl', { type: 'text/turtle; charset=utf-8', write: turtle }],
    ['jsonld', { type: 'application/ld+json', write: async (taxonomy: Taxonomy) => JSON.stringify(jsonLd(taxonomy)) }],
  ])

const ids = { '@type': '@id', '@container': '@set' } as const
const labels = { '@container': '@language' } as const

/** What the words of the JSON-LD mean. */
export const context = {
  ...{ skos, dct, xsd, id: '@id', type: '@type' },
  title: { '@id': 'dct:title', ...labels },
  licence: { '@id': 'dct:license', '@type': '@id' },
  modified: { '@id': 'dct:modified', '@type': 'xsd:dateTime' },
  prefLabel: { '@id': 'skos:prefLabel', ...labels },
  altLabel: { '@id': 'skos:altLabel', ...labels },
  notation: { '@id': 'skos:notation', '@container': '@set' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', ...ids },
  broader: { '@id': 'skos:broader', ...ids },
  narrower: { '@id': 'skos:narrower', ...ids },
  member: { '@id': 'skos:member', ...ids },
  exactMatch: { '@id': 'skos:exactMatch', '@type': '@id' },
} as const

type Node = Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string | readonly string[]>>>>

/** A taxonomy as JSON-LD. */
export function jsonLd(taxonomy: Taxonomy): { '@context': typeof context; '@graph': Node[] } {
  return { '@context': context, '@graph': nodesOf(taxonomy) }
}

function nodesOf({ id: scheme, titles, concepts, collections }: Taxonomy): Node[] {
  return [
    {
      ...{ id: scheme, type: 'skos:ConceptScheme', title: byLanguage(titles), licence: organization.licence.url },
      hasTopConcept: concepts.flatMap(({ id, broader }) => (broader.length === 0 ? [id] : [])),
    },
    ...collections.map(({ id, prefLabels, members }) => ({
      ...{ id, type: 'skos:Collection', prefLabel: byLanguage(prefLabels), inScheme: scheme, member: members },
    })),
    ...concepts.map(({ id, prefLabels, altLabels, notations, broader, narrower, exactMatch, modifiedAt }) => ({
      ...{ id, type: 'skos:Concept', prefLabel: byLanguage(prefLabels), altLabel: allByLanguage(altLabels) },
      ...{ notation: notations, inScheme: scheme, broader, narrower },
      ...(broader.length === 0 && { topConceptOf: scheme }),
      ...(exactMatch && { exactMatch }),
      ...(modifiedAt && { modified: modifiedAt }),
    })),
  ]
}

const byLanguage = (of: readonly Label[]) => Object.fromEntries(of.map(({ lang, text }) => [lang, text]))

function allByLanguage(of: readonly Label[]): Record<string, string[]> {
  const all: Record<string, string[]> = {}
  for (const { lang, text } of of) all[lang] = [...(all[lang] ?? []), text]
  return all
}

/** The same as Turtle: every node, term by term, by what the context says of its words. */
function turtle(taxonomy: Taxonomy): Promise<string> {
  const { namedNode, literal, quad } = DataFactory
  const writer = new Writer({ prefixes: { skos, dct, xsd } })
  const whole = (name: string) =>
    namedNode(name.replace(/^(skos|dct|xsd):/, (_, prefix) => ({ skos, dct, xsd })[prefix as 'skos'] ?? ''))
  for (const { id, type, ...said } of nodesOf(taxonomy)) {
    const subject = namedNode(String(id))
    writer.addQuad(quad(subject, namedNode(`${rdf}type`), whole(String(type))))
    for (const [word, value] of Object.entries(said)) {
      const meant: { '@id': string; '@type'?: string } = context[word as 'title']
      const predicate = whole(meant['@id'])
      if (typeof value === 'object' && !Array.isArray(value)) {
        for (const [lang, texts] of Object.entries(value))
          for (const text of [texts].flat()) writer.addQuad(quad(subject, predicate, literal(text, lang)))
        continue
      }
      for (const one of [value as string | string[]].flat()) {
        const datatype = meant['@type']
        const object = datatype === '@id' ? namedNode(one) : datatype ? literal(one, whole(datatype)) : literal(one)
        writer.addQuad(quad(subject, predicate, object))
      }
    }
  }
  return new Promise((resolve, reject) => writer.end((error, text) => (error ? reject(error) : resolve(text))))
}
