import { count, eq, type SQL } from 'drizzle-orm'
import { type Language, languages, organization } from '../content/organization'
import { database } from '../database'
import { type Edition, editionsOfType, sorted } from '../edition'
import { fieldTree } from '../fields-of-work'
import { structureTree } from '../structures'
import type { FacetName, Finder, Query } from './query'
import { type Conditions, narrowed, searchableTypes } from './search'

/** A value that a list can be narrowed to. `title` is missing where the interface has the word for it. */
export type Option = {
  value: string
  title?: string
  lang?: Language
  /** How many items there are with this value under all the other facets. */
  count: number
  chosen: boolean
  /** 0 for the top of a tree. */
  depth: number
}

export type Facet = { name: FacetName; options: Option[] }

/** Every facet of a finder with its options. Each is counted under all the other facets, not under itself. */
export async function facetsOf(finder: Finder, lang: Language, query: Query, conditions: Conditions): Promise<Facet[]> {
  const { tables } = database()
  const { doc } = tables
  const facets: Facet[] = []
  for (const name of finder.facets) {
    const where = narrowed(conditions, name)
    const chosen = (value: string) => query[name].includes(value)
    if (name === 'kind') {
      const counts = await countsBy(finder.type === 'news' ? doc.kind : doc.type, where)
      const values =
        finder.type === 'news'
          ? Object.keys(organization.newsKinds).map((kind) => [kind, [kind]] as const)
          : Object.entries(searchableTypes)
      facets.push({
        name,
        options: values.map(([value, stored]) => ({
          value,
          count: stored.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0),
          chosen: chosen(value),
          depth: 0,
        })),
      })
    } else if (name === 'lang') {
      const counts = await countsBy(doc.lang, where)
      facets.push({
        name,
        options: languages.map((value) => ({
          ...{ value, title: organization.languages[value], lang: value, count: counts.get(value) ?? 0, depth: 0 },
          chosen: query.lang.length > 0 ? chosen(value) : value === lang,
        })),
      })
    } else {
      const counts = await countsByTerm(where)
      const terms = name === 'country' ? await countryTerms(lang) : await treeTerms(name, lang)
      facets.push({
        name,
        options: terms.map(({ edition, depth }) => ({
          ...{ value: edition.slug, title: edition.title, lang: edition.lang, depth },
          count: counts.get(edition.entity) ?? 0,
          chosen: chosen(edition.slug),
        })),
      })
    }
  }
  return facets
}

type Doc = ReturnType<typeof database>['tables']['doc']

async function countsBy(column: Doc['kind' | 'type' | 'lang'], where: SQL | undefined) {
  const { read, tables } = database()
  const rows = await read.select({ value: column, count: count() }).from(tables.doc).where(where).groupBy(column)
  return new Map(rows.map((row) => [String(row.value), row.count]))
}

async function countsByTerm(where: SQL | undefined) {
  const { read, tables } = database()
  const { doc, docTerm } = tables
  const rows = await read
    .select({ term: docTerm.term, count: count() })
    .from(docTerm)
    .innerJoin(doc, eq(doc.id, docTerm.doc))
    .where(where)
    .groupBy(docTerm.term)
  return new Map(rows.map((row) => [row.term, row.count]))
}

type Term = { edition: Edition; depth: number }

async function countryTerms(lang: Language): Promise<Term[]> {
  const countries = await editionsOfType('country', lang)
  return sorted(countries.values(), lang).map((edition) => ({ edition, depth: 0 }))
}

async function treeTerms(name: 'field' | 'structure', lang: Language): Promise<Term[]> {
  type Node = { edition: Edition; children: readonly Node[] }
  const flat = (nodes: readonly Node[], depth: number): Term[] =>
    nodes.flatMap(({ edition, children }) => [{ edition, depth }, ...flat(children, depth + 1)])
  return flat(name === 'field' ? await fieldTree(lang) : await structureTree(lang), 0)
}

/** How many items there are in each year under a condition, the earliest first. */
export async function yearsOf(where: SQL | undefined): Promise<{ year: string; count: number }[]> {
  const { read, tables } = database()
  const rows = await read
    .select({ date: tables.doc.date, count: count() })
    .from(tables.doc)
    .where(where)
    .groupBy(tables.doc.date)
  const years = new Map<string, number>()
  for (const row of rows) years.set(row.date.slice(0, 4), (years.get(row.date.slice(0, 4)) ?? 0) + row.count)
  return [...years].map(([year, total]) => ({ year, count: total })).sort((a, b) => (a.year < b.year ? -1 : 1))
}
