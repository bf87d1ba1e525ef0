import { inArray } from 'drizzle-orm'
import { firstLanguage, isLanguage, type Language, languages } from '../content/organization'
import { database } from '../database'
import { fold } from '../fold'
import { daysOf } from './days'
import { excerptsOf } from './excerpts'
import type { Question } from './facet-index'
import { type Choices, facetOf, facetsOf, yearsOf } from './facets'
import type { FacetName, Finder } from './finders'
import { helpOf } from './help'
import type { ColumnName } from './indexed-docs'
import { type LiveIndex, liveIndex } from './live-index'
import { everythingNamed } from './names'
import { type Query, usableDays } from './query'
import { findText, type Part, readText } from './text'

export const pageSize = 20

/** A value that a list can be narrowed to. `title` is missing where the interface has the word for it. */
export type Option = {
  value: string
  title?: string | undefined
  lang?: Language | undefined
  /** How many items there are with this value under all the other facets. */
  count: number
  chosen: boolean
  /** 0 for the top of a tree. */
  depth: number
}

export type Facet = { name: FacetName; options: Option[] }

/** A year and the number of its items under everything but the days asked for; `chosen` where those fall into it. */
export type Year = { year: string; count: number; chosen: boolean }

/** A text in pieces, those that a search was about being marked. */
export type Marked = readonly { text: string; marked: boolean }[]

/** How an item found by its text is shown: its title, and the part of what it says that fits best. */
export type Excerpt = { title: Marked; text: Marked }

/** What helps where nothing is found. */
export type Help = {
  /** Filters that could be dropped, and how many items there would be without that one; the most first. */
  without: { name: FacetName | 'q' | 'days'; total: number }[]
  /** The text with a slip in one of its words mended, and how many items that finds. */
  mended?: { q: string; total: number } | undefined
}

export type Found = {
  /** Ids of the editions on this page, in order. */
  editions: number[]
  total: number
  page: number
  pages: number
  facets: Facet[]
  /** Every year from the first to the last that has items; empty for a list without dates. */
  years: Year[]
  /** By edition, for what was found by a text. */
  excerpts: ReadonlyMap<number, Excerpt>
  /** Only where nothing is found. */
  help?: Help | undefined
}

/** What an address asks for that the portal does not have: a value of a facet, or a page past the end. */
export type Unanswerable = { parameter: FacetName | 'page'; value: string; lastPage?: number }

/**
 * What a finder's list holds that a query asks for: one page, the total, every facet counted under all the others, the
 * years; or what in the query cannot be answered. A date that is none is left out of account.
 */
export async function search(finder: Finder, lang: Language, query: Query): Promise<Found | Unanswerable> {
  const live = await liveIndex()
  const facets = await facetsOf(live, finder, lang)
  for (const [name, { values }] of facets) {
    if (query[name].length === 0) continue
    const unknown = query[name].find((value) => !values.some((known) => known.value === value))
    if (unknown !== undefined) return { parameter: name, value: unknown }
  }
  const parts = query.q === '' ? undefined : await readText(live, query.q, lang)
  const question = questionOf(finder, lang, query, facets)
  if (finder.fallback) question.among = await bestEditions(live, finder, lang)
  const answer = await answered(live, question, parts, finder, query)
  const pages = Math.max(1, Math.ceil(answer.total / pageSize))
  if (query.page < 1 || query.page > pages)
    return { parameter: 'page', value: String(query.page || ''), lastPage: pages }
  const help = () =>
    helpOf(live, lang, query, [...facets.keys()], async (lesser, about) => {
      const smaller = { ...questionOf(finder, lang, lesser, facets), among: question.among, limit: 0, count: [] }
      return (await answered(live, smaller, about, finder, lesser)).total
    })
  return {
    ...{ editions: answer.ids, total: answer.total, page: query.page, pages },
    facets: [...facets].map(([name, choices]) => facetOf(name, choices, answer.counts, query, lang)),
    years: finder.dated ? yearsOf(answer.counts.get('year'), question.days) : [],
    excerpts: parts ? await excerptsOf(answer.ids, parts) : new Map(),
    help: answer.total === 0 ? await help() : undefined,
  }
}

/** The newest items of a finder in one language, narrowed to terms, to a kind or to a year; all of it counted by year. */
export async function newest(
  finder: Finder,
  lang: Language,
  of: { terms?: readonly number[]; kind?: string | undefined; year?: number | undefined },
  limit: number,
): Promise<{ editions: number[]; total: number; years: Year[] }> {
  const live = await liveIndex()
  const { ids, total, counts } = live.index.ask({
    ...{ types: finder.types, langs: [lang], allLangs: [], order: 'newest', offset: 0, limit, count: ['year'] },
    narrowings: [
      ...(of.terms ?? []).map((id) => ({ column: live.columnOf(id), values: [id] })),
      ...(of.kind ? [{ column: 'kind' as const, values: [of.kind] }] : []),
    ],
    days: of.year ? daysOf(String(of.year)) : undefined,
  })
  return { editions: ids, total, years: yearsOf(counts.get('year')) }
}

/** For each thing of a finder the edition that a reader of `lang` is best served with, as bits. */
function bestEditions(live: LiveIndex, finder: Finder, lang: Language): Promise<Uint32Array> {
  return live.remember(`best ${finder.list} ${lang}`, async () => {
    const { read, tables } = database()
    const { doc } = tables
    const docs = await read
      .select({ id: doc.id, entity: doc.entity, lang: doc.lang })
      .from(doc)
      .where(inArray(doc.type, [...finder.types]))
    const order = [lang, firstLanguage, ...languages] as readonly string[]
    const best = new Map<number, { id: number; lang: string }>()
    for (const one of docs) {
      const chosen = best.get(one.entity)
      if (!chosen || order.indexOf(one.lang) < order.indexOf(chosen.lang)) best.set(one.entity, one)
    }
    return live.index.bitsOf(Uint32Array.from([...best.values()].map(({ id }) => id)))
  })
}

/** Asks the index; again where it has moved on while the text was looked for. */
async function answered(
  live: LiveIndex,
  question: Question,
  parts: readonly Part[] | undefined,
  finder: Finder,
  query: Query,
) {
  if (!parts) return live.index.ask(question)
  // Signs only: nothing can stand in them, rather than everything.
  if (parts.length === 0) return live.index.ask({ ...question, hits: { bits: new Uint32Array(0) } })
  const langs = (question.allLangs.length > 0 ? question.allLangs : question.langs) as Language[]
  const ranked = question.order === 'relevance'
  const named = ranked && !finder.dated ? await namedLike(live, query.q) : undefined
  for (;;) {
    const hits = await findText(live, parts, langs, ranked)
    if (hits.version !== live.version) continue
    if (!named || !hits.scores) return live.index.ask({ ...question, hits })
    const scores = hits.scores.slice()
    for (const { ids, by } of named) live.index.addScore(scores, ids, by)
    return live.index.ask({ ...question, hits: { bits: hits.bits, scores } })
  }
}

/** What is called as the text says, and what begins so, comes before everything that only speaks of it. */
async function namedLike(live: LiveIndex, q: string): Promise<{ ids: Uint32Array; by: number }[]> {
  const asked = fold(q)
  const [same, begun]: number[][] = [[], []]
  for (const { editions, folded } of await everythingNamed(live)) {
    const list = folded.includes(asked) ? same : folded.some((name) => name.startsWith(`${asked} `)) ? begun : undefined
    list?.push(...editions.map(({ id }) => id))
  }
  return [
    { ids: Uint32Array.from(same ?? []), by: 150 },
    { ids: Uint32Array.from(begun ?? []), by: 75 },
  ]
}

function questionOf(finder: Finder, lang: Language, query: Query, facets: Map<FacetName, Choices>): Question {
  const narrowings: { column: ColumnName; values: (string | number)[] }[] = []
  for (const [name, { column, values }] of facets)
    if (column !== 'lang' && query[name].length > 0)
      narrowings.push({
        column,
        values: values.flatMap(({ value, keys }) => (query[name].includes(value) ? keys : [])),
      })
  return {
    ...{ types: finder.types, narrowings },
    langs: finder.fallback ? languages : query.lang.length > 0 ? query.lang.filter(isLanguage) : [lang],
    allLangs: finder.facets.lang ? languages : [],
    days: finder.dated ? usableDays(query) : undefined,
    ...{ order: query.sort, offset: Math.max(0, query.page - 1) * pageSize, limit: pageSize },
    count: [...[...facets.values()].map(({ column }) => column), ...(finder.dated ? (['year'] as const) : [])],
  }
}
