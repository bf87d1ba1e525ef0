import type { Metadata } from 'next'
import { EntryList } from '@/components/entry-list'
import { PageTitle } from '@/components/sheet'
import { newsFinder } from '@/db/finder/finders'
import { searchNews } from '@/db/news'
import { type ListProps, listHead, listNode, listRequest } from '../list-request'
import { Listing } from '../listing'
import { PageShell } from '../page-shell'
import { newsEntry } from './news-entry'

const request = listRequest(newsFinder, searchNews)

export async function generateMetadata(props: ListProps): Promise<Metadata> {
  return listHead(await request(props))
}

/** All published news of a language, narrowed by what the address asks for. */
export default async function NewsPage(props: ListProps) {
  const asked = await request(props)
  const { lang, words, firstPage, found } = asked
  return (
    <PageShell
      lang={lang}
      here={{ title: words.news, href: `/${lang}/news` }}
      path="/news"
      query={firstPage}
      nodes={[listNode(asked)]}
    >
      <PageTitle title={words.news} />
      <Listing {...asked}>
        <EntryList
          level={2}
          entries={found.items.map((item) => newsEntry(item, words, found.excerpts.get(item.edition.id)))}
        />
      </Listing>
    </PageShell>
  )
}
