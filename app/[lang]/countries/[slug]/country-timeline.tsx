import type { ReactNode } from 'react'
import { formatCount, formatDay, formatDays } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { Section } from '@/components/sheet'
import { Timeline } from '@/components/timeline'
import { type Way, WayTo } from '@/components/way'
import type { Milestone } from '@/db/country-dossier'
import type { Edition } from '@/db/edition'

/** More meetings than these in one year are a link to their list. */
const mostMeetings = 3

/** The history of a country with the organization, year by year, from the beginning. */
export function CountryTimeline(props: { country: Edition; milestones: readonly Milestone[]; words: Words }) {
  const { country, milestones, words } = props
  if (milestones.length === 0) return null
  const years = [...new Set(milestones.map(({ on }) => on.slice(0, 4)))]
  return (
    <Section title={words.dossier.timeline} id="timeline">
      <Timeline
        years={years.map((year) => {
          const of = milestones.filter(({ on }) => on.startsWith(year))
          const meetings = of.filter(({ event }) => event === 'meeting')
          const folded = meetings.length > mostMeetings
          const shown = folded ? of.filter(({ event }) => event !== 'meeting') : of
          const count = formatCount(meetings.length, words.lang)
          // Machines are led to one filter, not to two.
          const way: Way = {
            action: `/${country.lang}/meetings`,
            fields: [
              ['country', country.slug],
              ['from', year],
              ['to', year],
            ],
          }
          return {
            year,
            events: [
              ...shown.map((one) => eventFrom(one, words)),
              ...(folded
                ? [
                    {
                      key: 'meetings',
                      text: <WayTo way={way}>{words.dossier.meetingsIn(year, count)}</WayTo>,
                    },
                  ]
                : []),
            ],
          }
        })}
      />
    </Section>
  )
}

function eventFrom({ event, on, until, confirmed, invented, of, name, before }: Milestone, words: Words) {
  const lang = foreign(of.lang, words)
  const day = until ? formatDays(on, until, words.lang) : formatDay(on, words.lang)
  const known = on.length > 4
  const notes: ReactNode[] = [
    ...(before
      ? [
          <span key="before" lang={lang}>
            {words.dossier.before(before)}
          </span>,
        ]
      : []),
    ...(invented ? [words.meetings.inventedMark] : []),
    ...(event === 'chaired' && !confirmed ? [words.countries.unconfirmed] : []),
  ]
  return {
    key: `${event} ${of.id} ${on}`,
    kind: words.dossier.events[event],
    text:
      event === 'renamed' ? (
        <span lang={lang}>{name}</span>
      ) : (
        <a href={of.path} lang={lang} className="quiet-link text-accent">
          {name}
        </a>
      ),
    day: event !== 'chaired' && !confirmed ? words.dossier.about(day) : known ? day : undefined,
    notes,
  }
}
