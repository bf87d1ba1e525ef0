import type { Metadata } from 'next'
import { formatDays } from '@/app/dates'
import { foreign } from '@/app/words/words'
import { EntryList } from '@/components/entry-list'
import { Nothing, PageTitle, Section } from '@/components/sheet'
import { allSeries, upcomingMeetings } from '@/db/meetings'
import { metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { meetingEntry } from './meeting-entry'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  return metadataOf({ lang, title: words.meetings.title, description: words.meetings.lead, path: '/meetings' })
}

/** The meetings ahead, and every series with its next or latest meeting. */
export default async function MeetingsPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const ahead = await upcomingMeetings(lang, 5)
  const series = await allSeries(lang)
  return (
    <PageShell lang={lang} here={{ title: words.meetings.title, href: `/${lang}/meetings` }} path="/meetings">
      <PageTitle title={words.meetings.title} lead={words.meetings.lead} />
      <Section title={words.meetings.ahead}>
        <EntryList entries={ahead.map((meeting) => meetingEntry(meeting, words))} />
        {ahead.length === 0 && <Nothing>{words.homepage.noMeetings}</Nothing>}
      </Section>
      <Section title={words.meetings.series}>
        <ul className="grid gap-x-12 sm:grid-cols-2">
          {series.map(({ edition, periodicity, count, next, latest }) => {
            const shown = next ?? latest
            return (
              <li key={edition.id} className="border-rule border-b py-4">
                <h3 lang={foreign(edition.lang, words)} className="text-lead leading-tight">
                  <a href={edition.path} className="quiet-link text-ink hover:text-accent">
                    {edition.title}
                  </a>
                </h3>
                <p className="mt-1 text-quiet text-small">
                  {words.meetings.periodicities[periodicity]} · {words.meetings.count(count)}
                  {shown && (
                    <>
                      {' · '}
                      {next ? words.meetings.next : words.meetings.latest}:{' '}
                      {formatDays(shown.startsOn, shown.endsOn, words.lang)}
                    </>
                  )}
                </p>
              </li>
            )
          })}
        </ul>
      </Section>
    </PageShell>
  )
}
