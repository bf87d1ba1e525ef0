import { formatDays } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import type { Entry } from '@/components/entry-list'
import type { Excerpt } from '@/db/finder/search'
import type { Meeting } from '@/db/meetings'
import { excerptTexts } from '../excerpt-texts'

/** A meeting as lists show it. */
export function meetingEntry(meeting: Meeting, words: Words, excerpt?: Excerpt): Entry {
  const { edition, startsOn, endsOn, state, online, invented } = meeting
  const city = edition.city ? [[{ text: edition.city, lang: foreign(edition.lang, words) }]] : []
  const notes = [online ? words.meetings.online : null, invented ? words.meetings.inventedMark : null]
  const { title, lead } = excerptTexts(edition, excerpt)
  return {
    ...(excerpt ? { title, lead } : { title }),
    key: edition.id,
    href: edition.path,
    lang: foreign(edition.lang, words),
    date: { text: formatDays(startsOn, endsOn, words.lang), iso: startsOn },
    warning: words.meetings.states[state] || undefined,
    notes: [...city, ...notes.flatMap((text) => (text ? [[{ text }]] : []))],
  }
}
