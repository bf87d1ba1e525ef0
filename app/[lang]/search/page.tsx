import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { foreign } from '@/app/words/words'
import { EntryList } from '@/components/entry-list'
import { PageTitle } from '@/components/sheet'
import { parseQuery, siteFinder } from '@/db/finder/query'
import { searchSite } from '@/db/search'
import { Listing } from '../listing'
import { metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { parametersOf, type SearchParams } from '../parameters'

type Props = { params: Promise<{ lang: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  const { canonical } = parseQuery(siteFinder, lang, parametersOf(await searchParams))
  return metadataOf({ lang, title: words.searchPage.title, path: '/search', query: canonical })
}

/** Everything in the portal that fits a text. */
export default async function SearchPage({ params, searchParams }: Props) {
  const { lang, words } = await readerOf(params)
  const { query } = parseQuery(siteFinder, lang, parametersOf(await searchParams))
  const found = await searchSite(lang, query)
  if ('parameter' in found || (query.q === '' && query.page > 1)) notFound()
  return (
    <PageShell lang={lang} here={{ title: words.searchPage.title, href: `/${lang}/search` }} path="/search" q={query.q}>
      <PageTitle title={words.searchPage.title} lead={query.q ? undefined : words.searchPage.lead} />
      {query.q === '' ? (
        <search>
          <form action={`/${lang}/search`} className="flex max-w-[38rem]">
            <input type="search" name="q" maxLength={200} aria-label={words.searchLabel} className="field" />
            <button type="submit" className="button -ms-px">
              {words.search}
            </button>
          </form>
        </search>
      ) : (
        <Listing
          lang={lang}
          path={`/${lang}/search`}
          finder={siteFinder}
          query={query}
          found={found}
          words={words}
          facetLabels={words.searchFacets}
          labelOf={(_facet, option) => words.types[option.value] ?? option.value}
        >
          <EntryList
            level={2}
            entries={found.items.map(({ id, path, title, lang: written, type, lead }) => ({
              ...{ key: id, href: path, title, lang: foreign(written, words), kind: words.entityTypes[type], lead },
            }))}
          />
        </Listing>
      )}
    </PageShell>
  )
}
