/** What a list can be narrowed by, in the order in which addresses name them. */
export const facetNames = ['kind', 'field', 'country', 'structure', 'lang'] as const
export type FacetName = (typeof facetNames)[number]

export type Sort = 'newest' | 'oldest' | 'relevance'

/** What a list is asked for. Values are slugs; `from` and `to` are days, as exactly as they were given. */
export type Query = Record<FacetName, readonly string[]> & {
  q: string
  from: string
  to: string
  sort: Sort
  page: number
}

/** A content type that can be listed: what it is narrowed by, and whether it has dates. */
export type Finder = { type: 'news' | 'all'; facets: readonly FacetName[]; dated: boolean }

export const newsFinder: Finder = { type: 'news', facets: facetNames, dated: true }
export const siteFinder: Finder = { type: 'all', facets: ['kind'], dated: false }

/** Lists that take parameters, by what follows the language in their address. No other page takes any. */
export const finders: ReadonlyMap<string, Finder> = new Map([
  ['/news', newsFinder],
  ['/search', siteFinder],
])

/** Limits on what is answered at all: values in one address, and characters of text. */
export const mostValues = 6
export const longestText = 200

export type ParsedQuery = {
  query: Query
  /** The one address of this list: closed parameters in their order, without `?`; empty for the whole list. */
  canonical: string
  /** More is asked for than a list answers. */
  excessive: boolean
}

/**
 * Reads the parameters of an address. What is unknown, empty, doubled or a default is dropped from `canonical`; values
 * are not looked up here. `lang` is the language of the page, whose own items are the default.
 */
export function parseQuery(finder: Finder, lang: string, parameters: URLSearchParams): ParsedQuery {
  const values = (name: FacetName) =>
    finder.facets.includes(name) ? [...new Set(parameters.getAll(name).filter((value) => value !== ''))].sort() : []
  const one = (name: string) =>
    parameters
      .getAll(name)
      .find((value) => value.trim() !== '')
      ?.trim() ?? ''
  const q = one('q').replace(/\s+/g, ' ')
  const langs = values('lang')
  const sort = one('sort')
  const page = one('page')
  // The whole site is only listed for words: without any there is nothing to narrow and no second page.
  const listed = finder.dated || q !== ''
  const query: Query = {
    q,
    kind: listed ? values('kind') : [],
    field: values('field'),
    country: values('country'),
    structure: values('structure'),
    lang: langs.length === 1 && langs[0] === lang ? [] : langs,
    from: finder.dated ? one('from') : '',
    to: finder.dated ? one('to') : '',
    sort:
      sort === 'oldest' && finder.dated
        ? 'oldest'
        : sort === 'relevance' && q && finder.dated
          ? 'relevance'
          : defaultSort(finder),
    page: page === '' || !listed ? 1 : /^\d{1,9}$/.test(page) ? Number(page) : 0,
  }
  const count = facetNames.reduce((sum, name) => sum + query[name].length, 0)
  const excessive = count > mostValues || q.length > longestText
  return { query, canonical: formatQuery(finder, query), excessive }
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

/** A day, month or year: the first and the last day that it means, or undefined for anything else. */
export function daysOf(text: string): { first: string; last: string } | undefined {
  const [, year, month, day] = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (!year) return undefined
  const first = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(first.getTime()) || (day && first.getUTCDate() !== Number(day))) return undefined
  const last = day ? first : new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0))
  return { first: first.toISOString().slice(0, 10), last: last.toISOString().slice(0, 10) }
}
