import { formatDay } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import type { Entry } from '@/components/entry-list'
import { organization } from '@/db/content/organization'
import type { Excerpt } from '@/db/finder/search'
import type { NewsEntry } from '@/db/news'
import { excerptTexts } from '../excerpt-texts'

/** A news item as lists show it. */
export function newsEntry(item: NewsEntry, words: Words, excerpt?: Excerpt): Entry {
  const { edition, kind, issuedOn, issuers, places, languages } = item
  return {
    ...excerptTexts(edition, excerpt),
    key: edition.id,
    href: edition.path,
    lang: foreign(edition.lang, words),
    date: { text: formatDay(issuedOn, words.lang, 'short'), iso: issuedOn },
    kind: words.kinds[kind],
    notes: [issuers.join(', '), places.join(', ')].filter((note) => note !== ''),
    languages: languages.map(({ lang, path }) => ({ code: lang, name: organization.languages[lang], href: path })),
  }
}
