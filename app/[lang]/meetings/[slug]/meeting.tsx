import { cache } from 'react'
import { formatDays } from '@/app/dates'
import type { Words } from '@/app/words/words'
import { Facts } from '@/components/facts'
import { Sheet } from '@/components/sheet'
import type { Language } from '@/db/content/organization'
import type { Edition } from '@/db/edition'
import { getMeeting } from '@/db/meetings'
import { latestNews } from '@/db/news'
import { readSettings } from '@/settings'
import { meetingCitation } from '../../citation'
import { Cite } from '../../cite'
import { EditionBody, EditionLink, EditionTitle } from '../../edition-parts'
import { NewsSection } from '../../news/news-section'
import { PageShell } from '../../page-shell'
import { termLink } from '../../term-link'
import { meetingNode } from './meeting-node'

export const findMeeting = cache(getMeeting)

/** One meeting: when, where, by whom, on what, and the news about it. Undefined where there is none. */
export async function MeetingPage({ lang, words, slug }: { lang: Language; words: Words; slug: string }) {
  const meeting = await findMeeting(lang, slug)
  if (!meeting) return undefined
  const { edition, facts, series, fields, countries, structures } = meeting
  const news = await latestNews(lang, 8, { meeting: edition.entity })
  const link = (to: Edition) => <EditionLink to={to} words={words} />
  const state = words.meetings.states[facts.state]
  return (
    <PageShell
      lang={lang}
      crumbs={[
        { title: words.meetings.title, href: `/${lang}/meetings` },
        ...(series ? [termLink(series, words)] : []),
      ]}
      edition={edition}
      nodes={[meetingNode(meeting)]}
    >
      <EditionTitle
        edition={edition}
        words={words}
        kind={
          <>
            {words.entityTypes.meeting}
            {state && <span className="ms-3 text-signal">{state}</span>}
          </>
        }
      />
      <Sheet
        margin={
          <Facts
            facts={[
              {
                term: words.meetings.when,
                details: [
                  <time key="when" dateTime={facts.startsOn}>
                    {formatDays(facts.startsOn, facts.endsOn, words.lang)}
                  </time>,
                ],
              },
              {
                term: words.meetings.where,
                details: [
                  ...(edition.city ? [<span key="city">{edition.city}</span>] : []),
                  ...countries.map(({ edition: country }) => link(country)),
                  ...(facts.online ? [words.meetings.online] : []),
                ],
              },
              { term: words.meetings.organizers, details: structures.map(({ edition: organizer }) => link(organizer)) },
              { term: words.article.fields, details: fields.map(link) },
            ]}
          />
        }
      >
        {facts.invented && (
          <p className="mb-8 border-rule-strong border-s-4 bg-paper-deep px-5 py-4">{words.meetings.invented}</p>
        )}
        <EditionBody edition={edition} lang={lang} />
        <div className="mt-12 first:mt-0">
          <NewsSection lang={lang} words={words} title={words.meetings.news} news={news} />
        </div>
        <div className="no-print mt-12 text-small">
          <Cite edition={edition} citation={meetingCitation(meeting, readSettings().siteUrl)} words={words} />
        </div>
      </Sheet>
    </PageShell>
  )
}
