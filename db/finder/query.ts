import { daysOf, readDay, readInterval } from './days'
import { allLanguages } from './facet-index'
import { type FacetName, type Finder, facetNames } from './finders'

export type Sort = 'newest' | 'oldest' | 'relevance'

/** What a list is asked for. Values are slugs; `from` and `to` are days, as exactly as they were given. */
export type Query = Record<FacetName, readonly string[]> & {
  q: string
  from: string
  to: string
  sort: Sort
  page: number
}

/** Limits on what is answered at all: values in one address, and characters of text. */
export const mostValues = 6
export const longestText = 200

/** What is wrong with a date: nothing that is one was typed, or the end comes before the beginning. */
export type DateFaults = Partial<Record<'from' | 'to', 'unreadable' | 'reversed'>>

export type ParsedQuery = {
  /** A date that cannot be used stands in it as it was typed; `faults` names it. */
  query: Query
  /** The one address of this list: closed parameters in their order, without `?`; empty for the whole list. */
  canonical: string
  /** More is asked for than a list answers. */
  excessive: boolean
  faults: DateFaults
}

/**
 * Reads the parameters of an address. What is unknown, empty, doubled or a default is dropped from `canonical`; values
 * are not looked up here. `lang` is the language of the page, whose own items are the default and whose names of months
 * can be used in dates.
 */
export function parseQuery(finder: Finder, lang: string, parameters: URLSearchParams): ParsedQuery {
  const values = (name: FacetName) =>
    finder.facets[name] ? [...new Set(parameters.getAll(name).filter((value) => value !== ''))].sort() : []
  const one = (name: string) =>
    parameters
      .getAll(name)
      .find((value) => value.trim() !== '')
      ?.trim() ?? ''
  const q = one('q').replace(/\s+/g, ' ')
  const asked = values('lang')
  // Whatever else is asked for is among all of them.
  const langs = asked.includes(allLanguages) ? [allLanguages] : asked
  const sort = one('sort')
  const page = one('page')
  // The whole site is only listed for words: without any there is nothing to narrow and no second page.
  const listed = finder.dated || q !== ''
  const { from, to, faults } = finder.dated ? readDates(one('from'), one('to'), lang) : { from: '', to: '', faults: {} }
  const query: Query = {
    q,
    kind: listed ? values('kind') : [],
    field: values('field'),
    country: values('country'),
    structure: values('structure'),
    lang: langs.length === 1 && langs[0] === lang ? [] : langs,
    from,
    to,
    sort:
      sort === 'oldest' && finder.dated
        ? 'oldest'
        : sort === 'relevance' && q && finder.dated
          ? 'relevance'
          : defaultSort(finder),
    page: page === '' || !listed ? 1 : /^\d{1,9}$/.test(page) ? Number(page) : 0,
  }
  const count = facetNames.reduce((sum, name) => sum + query[name].length, 0)
  const excessive = count > mostValues || [q, from, to].some((text) => text.length > longestText)
  return { query, canonical: formatQuery(finder, query), excessive, faults }
}

/** Days as addresses write them, from whatever way people write them; an interval in the first field fills both. */
function readDates(from: string, to: string, lang: string): { from: string; to: string; faults: DateFaults } {
  const interval = to === '' ? readInterval(from, lang) : undefined
  if (interval) return readDates(interval.from, interval.to, lang)
  const [first, last] = [from, to].map((text) => (text === '' ? '' : readDay(text, lang)))
  const faults: DateFaults = {
    ...(first === undefined && { from: 'unreadable' }),
    ...(last === undefined && { to: 'unreadable' }),
  }
  const [begins, ends] = [daysOf(first ?? '')?.first, daysOf(last ?? '')?.last]
  if (begins && ends && ends < begins) faults.to = 'reversed'
  return { from: first ?? from, to: last ?? to, faults }
}

/** Searching the whole site ranks by how well an item fits; dated lists begin with the newest. */
function defaultSort(finder: Finder): Sort {
  return finder.dated ? 'newest' : 'relevance'
}

/** The parameters of a list's address, without `?`: the other direction of `parseQuery`. */
export function formatQuery(finder: Finder, query: Query): string {
  const parameters = new URLSearchParams()
  if (query.q) parameters.append('q', query.q)
  for (const name of facetNames) for (const value of query[name]) parameters.append(name, value)
  if (query.from) parameters.append('from', query.from)
  if (query.to) parameters.append('to', query.to)
  if (query.sort !== defaultSort(finder)) parameters.append('sort', query.sort)
  if (query.page !== 1) parameters.append('page', String(query.page))
  return parameters.toString()
}

/** A query with one value of a facet put in or taken out, back on its first page. */
export function toggled(query: Query, name: FacetName, value: string): Query {
  const chosen = query[name]
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value].sort()
  return { ...query, [name]: values, page: 1 }
}

/** How many filters a query has: each value of a facet, a text, and days from, until or both. */
export function filterCount(query: Query): number {
  const values = facetNames.reduce((sum, name) => sum + query[name].length, 0)
  return values + Number(query.q !== '') + Number(query.from !== '' || query.to !== '')
}

/** The first and the last day that a list is narrowed to: it is answered without a date that is none, or reversed. */
export function usableDays({ from, to }: Query): { first?: string | undefined; last?: string | undefined } {
  const [first, last] = [daysOf(from)?.first, daysOf(to)?.last]
  return { first, last: first && last && last < first ? undefined : last }
}
