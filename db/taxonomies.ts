import { readSettings } from '../settings'
import { permanentAddress } from './addresses'
import { firstLanguage, isLanguage, type Language, organization } from './content/organization'
import { editionsOfType } from './edition'
import { publicRecords } from './public-record'
import type { PublicRecord } from './public-record-schema'

export type Label = { lang: Language; text: string }

/** A thing that others are ordered by. `id`, `broader`, `narrower` and `exactMatch` are addresses. */
export type Concept = {
  id: string
  /** One a language. */
  prefLabels: Label[]
  altLabels: Label[]
  /** What it is called in codes and addresses. */
  notations: string[]
  broader: string[]
  narrower: string[]
  exactMatch?: string
  /** When it last changed in a way that readers are told of. */
  modifiedAt?: string
}

/** Concepts that are named together, without one being part of the other: the participating States. */
export type Collection = { id: string; prefLabels: Label[]; members: string[] }

/** A tree of concepts; `id` is its address. */
export type Taxonomy = { id: string; titles: Label[]; concepts: Concept[]; collections: Collection[] }

/** Taxonomies by the word of their address, with the type of what they are of; news has kinds instead of entities. */
export const taxonomies = {
  'fields-of-work': 'field',
  countries: 'country',
  structures: 'structure',
  'news-kinds': undefined,
} as const

export type TaxonomyName = keyof typeof taxonomies

export function isTaxonomy(name: string): name is TaxonomyName {
  return Object.hasOwn(taxonomies, name)
}

/** The permanent address of a taxonomy, of which its formats have an ending. */
export function taxonomyAddress(name: TaxonomyName): string {
  return `${readSettings().siteUrl}/taxonomies/${name}`
}

/**
 * A taxonomy as it is now: every public term, the closed ones too, with its names in every language, those that it had
 * and its place in the tree. What it and the kinds of news are called is the interface's to say.
 */
export async function readTaxonomy(
  name: TaxonomyName,
  { titles, kinds }: { titles: Label[]; kinds: (kind: string) => Label[] },
): Promise<Taxonomy> {
  const id = taxonomyAddress(name)
  const type = taxonomies[name]
  if (!type) return { id, titles, concepts: newsKinds(id, kinds), collections: [] }
  const records = await termsOf(type)
  const collections = type === 'country' ? groupsOf(await termsOf('country-group'), records) : []
  return { id, titles, concepts: conceptsFrom(records), collections }
}

function newsKinds(scheme: string, labels: (kind: string) => Label[]): Concept[] {
  return Object.keys(organization.newsKinds).map((kind) => ({
    ...{ id: `${scheme}#${kind}`, prefLabels: labels(kind), altLabels: [], notations: [kind] },
    ...{ broader: [], narrower: [] },
  }))
}

async function termsOf(type: 'field' | 'country' | 'country-group' | 'structure'): Promise<PublicRecord[]> {
  return publicRecords([...(await editionsOfType(type, firstLanguage)).keys()])
}

function conceptsFrom(records: readonly PublicRecord[]): Concept[] {
  const above = new Map(
    records.map(({ number, relations }) => [number, relations.find(({ role }) => role === 'parent')?.number]),
  )
  const known = new Set(above.keys())
  return records.map((record) => {
    const { number, id, facts, editions } = record
    const parent = above.get(number)
    const told = editions.flatMap(({ changedAt, publishedAt }) => changedAt ?? publishedAt ?? [])
    const modifiedAt = told.sort().at(-1)
    return {
      id,
      ...labelsOf(record),
      notations: [facts.iso2, facts.iso3].flatMap((code) => code ?? []).concat(slugOf(record)),
      // A term under one that is not public stands at the top.
      broader: parent !== undefined && known.has(parent) ? [permanentAddress(parent)] : [],
      narrower: [...above].flatMap(([child, of]) => (of === number ? [permanentAddress(child)] : [])),
      // The Publications Office of the European Union names countries by their three letters.
      ...(facts.iso3 && { exactMatch: `http://publications.europa.eu/resource/authority/country/${facts.iso3}` }),
      ...(modifiedAt && { modifiedAt }),
    }
  })
}

function groupsOf(groups: readonly PublicRecord[], countries: readonly PublicRecord[]): Collection[] {
  return groups.map((group) => ({
    id: group.id,
    prefLabels: labelsOf(group).prefLabels,
    members: countries.flatMap(({ id, relations }) =>
      relations.some((one) => one.role === 'member-of' && one.number === group.number && !one.until) ? [id] : [],
    ),
  }))
}

/** The name in each language, and what else it is or was called there: no label twice. */
function labelsOf({ editions: all, names }: PublicRecord): Pick<Concept, 'prefLabels' | 'altLabels'> {
  const editions = all.filter(({ status }) => status === 'published')
  const prefLabels = editions.map(({ lang, title }) => ({ lang, text: title }))
  const others = [
    ...editions.flatMap(({ lang, shortTitle }) => (shortTitle ? [{ lang, text: shortTitle }] : [])),
    ...names.flatMap(({ lang, name }) => (isLanguage(lang) ? [{ lang, text: name }] : [])),
  ]
  const key = ({ lang, text }: Label) => `${lang} ${text}`
  const known = new Set(prefLabels.map(key))
  const altLabels = others.filter((label) => {
    const isNew = !known.has(key(label))
    known.add(key(label))
    return isNew
  })
  return { prefLabels, altLabels }
}

function slugOf({ editions }: PublicRecord): string[] {
  const edition = editions.find(({ lang }) => lang === firstLanguage) ?? editions[0]
  return edition?.address?.split('/').slice(-1) ?? []
}
