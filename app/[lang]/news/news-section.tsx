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
  news: { items: readonly NewsEntry[]; total: number; elsewhere: readonly NewsEntry[] }
  filter?: string
}) {
  const { lang, words, title, news, filter } = props
  const more = filter &&
    news.total > 0 && {
      label: words.newsAbout.all(news.total, formatCount(news.total, words.lang)),
      href: `/${lang}/news?${filter}`,
    }
  return (
    <Section title={title} more={more || undefined}>
      {news.total === 0 && (
        <Nothing>{news.elsewhere.length > 0 ? words.newsAbout.elsewhere : words.newsAbout.none}</Nothing>
      )}
      <EntryList entries={[...news.items, ...news.elsewhere].map((item) => newsEntry(item, words))} />
    </Section>
  )
}
