import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EntryList } from '@/components/entry-list'
import { PageTitle } from '@/components/sheet'
import { formatQuery, newsFinder, parseQuery } from '@/db/finder/query'
import { searchNews } from '@/db/news'
import { Listing } from '../listing'
import { metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { parametersOf, type SearchParams } from '../parameters'
import { newsEntry } from './news-entry'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  const { canonical } = parseQuery(newsFinder, lang, parametersOf(await searchParams))
  return metadataOf({ lang, title: words.news, path: '/news', query: canonical })
}

/** All published news of a language, narrowed by what the address asks for. */
export default async function NewsPage({ params, searchParams }: Props) {
  const { lang, words } = await readerOf(params)
  const { query } = parseQuery(newsFinder, lang, parametersOf(await searchParams))
  const found = await searchNews(lang, query)
  if ('parameter' in found) notFound()
  return (
    <PageShell
      lang={lang}
      here={{ title: words.news, href: `/${lang}/news` }}
      path="/news"
      query={formatQuery(newsFinder, query)}
    >
      <PageTitle title={words.news} />
      <Listing
        lang={lang}
        path={`/${lang}/news`}
        finder={newsFinder}
        query={query}
        found={found}
        words={words}
        facetLabels={words.facets}
        labelOf={(facet, option) => (facet === 'kind' ? (words.kinds[option.value] ?? '') : (option.title ?? ''))}
      >
        <EntryList level={2} entries={found.items.map((item) => newsEntry(item, words))} />
      </Listing>
    </PageShell>
  )
}
