import { formatDay } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import type { Entry } from '@/components/entry-list'
import { organization } from '@/db/content/organization'
import type { NewsEntry } from '@/db/news'

/** A news item as lists show it. */
export function newsEntry({ edition, kind, issuedOn, issuers, places, languages }: NewsEntry, words: Words): Entry {
  return {
    key: edition.id,
    href: edition.path,
    title: edition.title,
    lang: foreign(edition.lang, words),
    date: { text: formatDay(issuedOn, words.lang, 'short'), iso: issuedOn },
    kind: words.kinds[kind],
    lead: edition.lead,
    notes: [issuers.join(', '), places.join(', ')].filter((note) => note !== ''),
    languages: languages.map(({ lang, path }) => ({ code: lang, name: organization.languages[lang], href: path })),
  }
}
