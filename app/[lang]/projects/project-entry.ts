import { formatDay } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import type { Entry } from '@/components/entry-list'
import type { Project } from '@/db/projects'

/** A project as lists show it, its years in the margin. */
export function projectEntry({ edition, startsOn, endsOn, budget }: Project, words: Words): Entry {
  const years = [startsOn, endsOn].map((day) => (day ? formatDay(day.slice(0, 4), words.lang) : ''))
  return {
    key: edition.id,
    href: edition.path,
    title: edition.title,
    lang: foreign(edition.lang, words),
    date: startsOn ? { text: years.join('–'), iso: startsOn } : undefined,
    kind: words.projects.budgets[budget],
    lead: edition.lead,
  }
}
