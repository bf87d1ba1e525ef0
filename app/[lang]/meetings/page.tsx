import type { Metadata } from 'next'
import { EntryList } from '@/components/entry-list'
import { Nothing, PageTitle, Section } from '@/components/sheet'
import { meetingsFinder } from '@/db/finder/finders'
import { allSeries, searchMeetings, upcomingMeetings } from '@/db/meetings'
import { type ListProps, listHead, listNode, listRequest } from '../list-request'
import { Listing } from '../listing'
import { PageShell } from '../page-shell'
import { meetingEntry } from './meeting-entry'
import { SeriesList } from './series-list'

const request = listRequest(meetingsFinder, searchMeetings)

export async function generateMetadata(props: ListProps): Promise<Metadata> {
  const asked = await request(props)
  return listHead(asked, asked.words.meetings.lead)
}

/** All meetings, narrowed by what the address asks for; the whole list between those ahead and every series. */
export default async function MeetingsPage(props: ListProps) {
  const asked = await request(props)
  const { lang, words, canonical, firstPage, found } = asked
  const { title, lead } = words.meetings
  const whole = canonical === ''
  const ahead = whole ? await upcomingMeetings(lang, 5) : []
  const series = whole ? await allSeries(lang) : []
  return (
    <PageShell
      lang={lang}
      here={{ title, href: `/${lang}/meetings` }}
      path="/meetings"
      query={firstPage}
      nodes={[listNode(asked)]}
    >
      <PageTitle title={title} lead={lead} />
      <Listing
        {...asked}
        before={
          whole && (
            <>
              <Section title={words.meetings.ahead}>
                <EntryList entries={ahead.map((meeting) => meetingEntry(meeting, words))} />
                {ahead.length === 0 && <Nothing>{words.homepage.noMeetings}</Nothing>}
              </Section>
              <h2 className="mt-14 mb-3 text-title">{words.meetings.all}</h2>
            </>
          )
        }
        after={
          whole && (
            <Section title={words.meetings.series}>
              <SeriesList series={series} words={words} />
            </Section>
          )
        }
      >
        <EntryList
          level={whole ? 3 : 2}
          entries={found.items.map((item) => meetingEntry(item, words, found.excerpts.get(item.edition.id)))}
        />
      </Listing>
    </PageShell>
  )
}
