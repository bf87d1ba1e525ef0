import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formatDay } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { type Entry, EntryList } from '@/components/entry-list'
import { SearchField } from '@/components/search-field'
import { PageTitle } from '@/components/sheet'
import { siteFinder } from '@/db/finder/finders'
import type { Excerpt } from '@/db/finder/search'
import { type SiteEntry, searchSite } from '@/db/search'
import { excerptTexts } from '../excerpt-texts'
import { type ListProps, listHead, listNode, listRequest } from '../list-request'
import { Listing } from '../listing'
import { PageShell } from '../page-shell'

const request = listRequest(siteFinder, searchSite)

export async function generateMetadata(props: ListProps): Promise<Metadata> {
  const asked = await request(props)
  return listHead(asked, asked.words.searchPage.lead)
}

/** Everything in the portal that fits a text. */
export default async function SearchPage(props: ListProps) {
  const asked = await request(props)
  const { lang, words, query, firstPage, found } = asked
  if (query.q === '' && query.page > 1) notFound()
  const path = `/${lang}/search`
  const field = (form?: string) => (
    <div className="mb-10 max-w-[44rem]">
      <SearchField
        id="search"
        label={words.searchLabel}
        button={words.search}
        value={query.q}
        suggest={`${path}/suggestions`}
        form={form}
      />
    </div>
  )
  return (
    <PageShell
      lang={lang}
      here={{ title: words.searchPage.title, href: path }}
      path="/search"
      query={firstPage}
      q={query.q}
      nodes={[listNode(asked)]}
    >
      <PageTitle title={words.searchPage.title} lead={query.q ? undefined : words.searchPage.lead} />
      {query.q === '' ? (
        <search>
          <form action={path}>{field()}</form>
        </search>
      ) : (
        <>
          <search>{field('filter-form')}</search>
          <Listing {...asked}>
            <EntryList
              level={2}
              entries={found.items.map((item) => siteEntry(item, words, found.excerpts.get(item.edition.id)))}
            />
          </Listing>
        </>
      )}
    </PageShell>
  )
}

function siteEntry({ edition, date }: SiteEntry, words: Words, excerpt: Excerpt | undefined): Entry {
  return {
    ...excerptTexts(edition, excerpt),
    key: edition.id,
    href: edition.path,
    lang: foreign(edition.lang, words),
    date: date ? { text: formatDay(date, words.lang, 'short'), iso: date } : undefined,
    kind: words.entityTypes[edition.type],
  }
}
