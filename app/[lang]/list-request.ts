import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { Words } from '@/app/words/words'
import type { Language } from '@/db/content/organization'
import type { Edition } from '@/db/edition'
import type { Finder } from '@/db/finder/finders'
import { filterCount, formatQuery, parseQuery, type Query } from '@/db/finder/query'
import type { Found, Unanswerable } from '@/db/finder/search'
import { sentenceOf } from './listing-sentence'
import { listMetadata } from './metadata'
import { readerOf } from './page-shell'
import { parametersOf, type SearchParams } from './parameters'
import { collectionNode } from './structured'

export type ListProps = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> }

type FoundList<Item> = Omit<Found, 'editions'> & { items: Item[] }

/**
 * How the page of a finder is asked for and answered. The search is made once, though the head of a page and its body
 * both need it; what cannot be answered is not found.
 */
export function listRequest<Item>(
  finder: Finder,
  search: (lang: Language, query: Query) => Promise<FoundList<Item> | Unanswerable>,
) {
  const answer = cache(async (lang: Language, address: string) => {
    const parsed = parseQuery(finder, lang, new URLSearchParams(address))
    return { ...parsed, found: await search(lang, parsed.query) }
  })
  return async ({ params, searchParams }: ListProps) => {
    const { lang, words } = await readerOf(params)
    const { found, query, canonical, faults } = await answer(lang, parametersOf(await searchParams).toString())
    if ('parameter' in found) notFound()
    // Other languages may have fewer pages.
    const firstPage = formatQuery(finder, { ...query, page: 1 })
    return { lang, words, finder, query, canonical, firstPage, faults, found, feed: feedOf(finder, query, faults) }
  }
}

/** The parameters of a list's feed; nothing where there is none: for a date that is none, or a search for nothing. */
function feedOf(finder: Finder, query: Query, faults: object): string | undefined {
  if (Object.keys(faults).length > 0 || (!finder.dated && query.q === '')) return undefined
  return formatQuery(finder, { ...query, sort: finder.dated ? 'newest' : 'relevance', page: 1 })
}

/** What the head of a list's page says: its own title, or what it is narrowed to. */
export function listHead(
  asked: {
    lang: Language
    words: Words
    finder: Finder
    query: Query
    canonical: string
    faults: object
    feed: string | undefined
    found: Pick<Found, 'total' | 'facets'>
  },
  description?: string,
): Metadata {
  const { lang, words, finder, query, canonical, faults, feed, found } = asked
  return listMetadata({
    ...{ lang, feed, path: `/${finder.list}`, query: canonical },
    title: sentenceOf(finder, query, found, words, { counted: false }),
    description: filterCount(query) === 0 ? description : undefined,
    faulty: Object.keys(faults).length > 0,
    empty: found.total === 0,
  })
}

/** What a list's page tells programs: what it shows, in its order, and of how many. */
export function listNode(asked: {
  lang: Language
  words: Words
  finder: Finder
  query: Query
  canonical: string
  found: FoundList<{ edition: Edition }>
}) {
  const { lang, words, finder, query, canonical, found } = asked
  return collectionNode({
    ...{ lang, path: `/${lang}/${finder.list}${canonical && `?${canonical}`}`, total: found.total },
    type: finder.dated ? 'CollectionPage' : 'SearchResultsPage',
    title: sentenceOf(finder, query, found, words, { counted: false }),
    editions: found.items.map(({ edition }) => edition),
  })
}
