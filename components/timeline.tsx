import type { ReactNode } from 'react'

export type TimelineYear = {
  year: string
  events: readonly {
    key: string
    /** When in the year, as people read it. */
    day?: string | undefined
    /** What kind of thing happened. */
    kind?: string | undefined
    text: ReactNode
    /** Quiet words after it. */
    notes?: readonly ReactNode[]
  }[]
}

/** What happened year by year: the years in the margin, a hairline between them. */
export function Timeline({ years }: { years: readonly TimelineYear[] }) {
  return (
    <ol>
      {years.map(({ year, events }) => (
        <li
          key={year}
          className="grid gap-x-8 border-rule border-b py-3 max-sm:grid-cols-[3.5rem_minmax(0,1fr)] max-sm:gap-x-4 sm:grid-cols-[8.5rem_minmax(0,1fr)]"
        >
          <h3 className="pt-0.5 font-normal font-sans text-quiet text-small leading-snug tabular-nums">{year}</h3>
          <ul className="grid max-w-[44rem] grid-cols-[minmax(0,1fr)] gap-y-1.5">
            {events.map(({ key, kind, text, day, notes = [] }) => (
              <li key={key} className="leading-snug">
                {kind && <span className="small-caps me-2.5 text-quiet max-sm:block">{kind}</span>}
                {text}
                {[...(day ? [day] : []), ...notes].map((note, index) => (
                  <span key={index} className="text-quiet text-small">
                    {'\u00a0· '}
                    {note}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
