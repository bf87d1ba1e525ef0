import { formatDay } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import type { Entry } from '@/components/entry-list'
import { organization } from '@/db/content/organization'
import type { Excerpt } from '@/db/finder/search'
import type { Name } from '@/db/names'
import type { NewsEntry } from '@/db/news'
import { excerptTexts } from '../excerpt-texts'

/** A news item as lists show it. */
export function newsEntry(item: NewsEntry, words: Words, excerpt?: Excerpt): Entry {
  const { edition, kind, issuedOn, issuers, places, languages } = item
  // Among items of several languages each says which is its own.
  const badges = edition.lang === words.lang ? languages : [edition, ...languages]
  return {
    ...excerptTexts(edition, excerpt),
    key: edition.id,
    href: edition.path,
    lang: foreign(edition.lang, words),
    date: { text: formatDay(issuedOn, words.lang, 'short'), iso: issuedOn },
    kind: words.kinds[kind],
    notes: [issuers, places].map((names) => names.map((name) => noteOf(name, words))).filter((note) => note.length > 0),
    languages: badges.map(({ lang, path }) => ({ code: lang, name: organization.languages[lang], href: path })),
  }
}

/** A name among the quiet words of a list. */
export function noteOf({ title, lang }: Name, words: Words) {
  return { text: title, lang: foreign(lang, words) }
}
