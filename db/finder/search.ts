import { firstLanguage, isLanguage, type Language, languages } from '../content/organization'
import { fold } from '../fold'
import { daysOf } from './days'
import { excerptsOf } from './excerpts'
import { allLanguages, type Question, type RankedPlace } from './facet-index'
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
  /** The place of the last of them; none where nothing follows it. */
  last?: RankedPlace | undefined
}

/**
 * Which part of a list somebody goes through who reads all of it: at most `limit` items behind a place, whatever comes
 * or goes before it meanwhile. Nothing is counted but the total unless `counted` is set.
 */
export type Stretch = { limit: number; after?: RankedPlace | undefined; counted: boolean }

/** What an address asks for that the portal does not have: a value of a facet, or a page past the end. */
export type Unanswerable = { parameter: FacetName | 'page'; value: string; lastPage?: number }

/**
 * What a finder's list holds that a query asks for: one page, the total, every facet counted under all the others, the
 * years; or what in the query cannot be answered. A date that is none is left out of account. With a `stretch`, that part
 * of the list instead of a page.
 */
export async function search(
  finder: Finder,
  lang: Language,
  query: Query,
  stretch?: Stretch,
): Promise<Found | Unanswerable> {
  const live = await liveIndex()
  const facets = await facetsOf(live, finder, lang)
  for (const [name, { values }] of facets) {
    if (query[name].length === 0) continue
    const unknown = query[name].find((value) => !values.some((known) => known.value === value))
    if (unknown !== undefined) return { parameter: name, value: unknown }
  }
  const parts = query.q === '' ? undefined : await readText(live, query.q, lang)
  const question = questionOf(finder, lang, query, facets)
  if (stretch) Object.assign(question, { limit: stretch.limit, after: stretch.after })
  if (stretch && !stretch.counted) question.count = []
  const answer = await answered(live, question, parts, finder, query)
  const pages = Math.max(1, Math.ceil(answer.total / pageSize))
  if (query.page < 1 || query.page > pages)
    return { parameter: 'page', value: String(query.page || ''), lastPage: pages }
  const help = () =>
    helpOf(live, lang, query, [...facets.keys()], async (lesser, about) => {
      const smaller = { ...questionOf(finder, lang, lesser, facets), limit: 0, count: [] }
      return (await answered(live, smaller, about, finder, lesser)).total
    })
  return {
    ...{ editions: answer.ids, total: answer.total, page: query.page, pages },
    facets: [...facets].map(([name, choices]) => facetOf(name, choices, answer.counts, query, lang)),
    years: finder.dated ? yearsOf(answer.counts.get('year'), question.days) : [],
    excerpts: parts ? await excerptsOf(answer.ids, parts) : new Map(),
    help: answer.total === 0 ? await help() : undefined,
    last: answer.last,
  }
}

/**
 * The newest items of a finder in one language, or in any, each once; narrowed to terms, to a kind or to a year; all of
 * it counted by year.
 */
export async function newest(
  finder: Finder,
  lang: Language,
  of: { terms?: readonly number[]; kind?: string | undefined; year?: number | undefined; anyLanguage?: boolean },
  limit: number,
): Promise<{ editions: number[]; total: number; years: Year[] }> {
  const live = await liveIndex()
  const { ids, total, counts } = live.index.ask({
    ...{ types: finder.types, allLangs: [], order: 'newest', offset: 0, limit, count: ['year'] },
    ...(of.anyLanguage ? { langs: languages, once: orderFor(lang) } : { langs: [lang] }),
    narrowings: [
      ...(of.terms ?? []).map((id) => ({ column: live.columnOf(id), values: [id] })),
      ...(of.kind ? [{ column: 'kind' as const, values: [of.kind] }] : []),
    ],
    days: of.year ? daysOf(String(of.year)) : undefined,
  })
  return { editions: ids, total, years: yearsOf(counts.get('year')) }
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

/** The languages in the order in which a reader of one would have them. */
function orderFor(lang: Language): readonly Language[] {
  return [...new Set([lang, firstLanguage, ...languages])]
}

function questionOf(finder: Finder, lang: Language, query: Query, facets: Map<FacetName, Choices>): Question {
  const narrowings: { column: ColumnName; values: (string | number)[] }[] = []
  for (const [name, { column, values }] of facets)
    if (column !== 'lang' && query[name].length > 0)
      narrowings.push({
        column,
        values: values.flatMap(({ value, keys }) => (query[name].includes(value) ? keys : [])),
      })
  const all = finder.fallback || query.lang.includes(allLanguages)
  const order = orderFor(lang)
  return {
    ...{ types: finder.types, narrowings },
    langs: all ? languages : query.lang.length > 0 ? query.lang.filter(isLanguage) : [lang],
    // Words may stand in one language only: of what is open to all of them, whatever has them is shown.
    once: finder.fallback || (all && query.q === '') ? order : undefined,
    allLangs: finder.facets.lang ? order : [],
    days: finder.dated ? usableDays(query) : undefined,
    ...{ order: query.sort, offset: Math.max(0, query.page - 1) * pageSize, limit: pageSize },
    count: [...[...facets.values()].map(({ column }) => column), ...(finder.dated ? (['year'] as const) : [])],
  }
}
