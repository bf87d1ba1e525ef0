import { formatCount } from '@/app/dates'
import type { Words } from '@/app/words/words'
import { EntryList } from '@/components/entry-list'
import { Nothing, Section } from '@/components/sheet'
import type { Language } from '@/db/content/organization'
import type { NewsEntry } from '@/db/news'
import { newsEntry } from './news-entry'

/** The latest news about something, with the way to all of it: `filter` is the parameters of that list. */
export function NewsSection(props: {
  lang: Language
  words: Words
  title: string
  news: { items: readonly NewsEntry[]; total: number }
  filter?: string
}) {
  const { lang, words, title, news, filter } = props
  const more = filter &&
    news.total > 0 && {
      label: words.newsAbout.all(formatCount(news.total, words.lang)),
      href: `/${lang}/news?${filter}`,
    }
  return (
    <Section title={title} more={more || undefined}>
      <EntryList entries={news.items.map((item) => newsEntry(item, words))} />
      {news.total === 0 && <Nothing>{words.newsAbout.none}</Nothing>}
    </Section>
  )
}
