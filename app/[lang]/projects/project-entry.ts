import { formatDay } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import type { Entry } from '@/components/entry-list'
import type { Excerpt } from '@/db/finder/search'
import { isRunning, type Project } from '@/db/projects'
import { excerptTexts } from '../excerpt-texts'

/** A project as lists show it, its years in the margin. */
export function projectEntry(project: Project, words: Words, excerpt?: Excerpt): Entry {
  const { edition, startsOn, endsOn, budget } = project
  const years = [startsOn, endsOn].map((day) => (day ? formatDay(day.slice(0, 4), words.lang) : ''))
  return {
    ...excerptTexts(edition, excerpt),
    key: edition.id,
    href: edition.path,
    lang: foreign(edition.lang, words),
    date: startsOn ? { text: years.join('–'), iso: startsOn } : undefined,
    kind: words.projects.budgets[budget],
    notes: [[{ text: isRunning(project) ? words.projects.running : words.projects.ended }]],
  }
}
