import { formatCount, formatDays } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import type { allSeries } from '@/db/meetings'

/** Every series, with its next or latest meeting. */
export function SeriesList({ series, words }: { series: Awaited<ReturnType<typeof allSeries>>; words: Words }) {
  return (
    <ul className="grid gap-x-12 sm:grid-cols-2">
      {series.map(({ edition, periodicity, count, next, latest }) => {
        const shown = next ?? latest
        const said = next ? words.meetings.next : words.meetings.latest
        return (
          <li key={edition.id} className="border-rule border-b py-4">
            <a
              href={edition.path}
              lang={foreign(edition.lang, words)}
              className="quiet-link block font-semibold font-serif text-ink text-lead leading-tight hover:text-accent"
            >
              {edition.title}
            </a>
            <p className="mt-1 text-quiet text-small">
              {words.meetings.periodicities[periodicity]} ·{' '}
              {words.meetings.count(count, formatCount(count, words.lang))}
              {shown && ` · ${said(formatDays(shown.startsOn, shown.endsOn, words.lang))}`}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
