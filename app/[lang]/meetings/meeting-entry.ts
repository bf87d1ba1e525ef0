import { formatDays } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import type { Entry } from '@/components/entry-list'
import type { Meeting } from '@/db/meetings'

/** A meeting as lists show it. */
export function meetingEntry({ edition, startsOn, endsOn, state, online, invented }: Meeting, words: Words): Entry {
  const place = [edition.city, online ? words.meetings.online : null]
  return {
    key: edition.id,
    href: edition.path,
    title: edition.title,
    lang: foreign(edition.lang, words),
    date: { text: formatDays(startsOn, endsOn, words.lang), iso: startsOn },
    warning: words.meetings.states[state] || undefined,
    notes: [...place, invented ? words.meetings.inventedMark : null].flatMap((note) => note ?? []),
  }
}
