import { cache } from 'react'
import { formatDay, precisionOf } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { EntryList } from '@/components/entry-list'
import { Facts } from '@/components/facts'
import { Nothing, Section, Sheet } from '@/components/sheet'
import type { Language } from '@/db/content/organization'
import { getSeries } from '@/db/meetings'
import { EditionBody, EditionTitle } from '../../edition-parts'
import { PageShell } from '../../page-shell'
import { meetingEntry } from '../meeting-entry'
import { seriesNode } from './meeting-node'

export const findSeries = cache(getSeries)

/** One series of meetings, its meetings by year. Undefined where there is none. */
export async function SeriesPage({ lang, words, slug }: { lang: Language; words: Words; slug: string }) {
  const series = await findSeries(lang, slug)
  if (!series) return undefined
  const { edition, facts, body, former, meetings } = series
  const spoken = foreign(edition.lang, words)
  const years = [...new Set(meetings.map(({ startsOn }) => startsOn.slice(0, 4)))]
  return (
    <PageShell
      lang={lang}
      crumbs={[{ title: words.meetings.title, href: `/${lang}/meetings` }]}
      edition={edition}
      nodes={[seriesNode(series)]}
    >
      <EditionTitle edition={edition} words={words} kind={words.entityTypes.series} />
      <Sheet
        margin={
          <Facts
            facts={[
              {
                term: words.meetings.body,
                details: body
                  ? [
                      <a key="body" href={body.path} lang={foreign(body.lang, words)}>
                        {body.title}
                      </a>,
                    ]
                  : [],
              },
              { term: words.meetings.periodicity, details: [words.meetings.periodicities[facts.periodicity]] },
              {
                term: words.meetings.formerly,
                details: former.map(({ name, validUntil }) => (
                  <>
                    <span lang={spoken}>{name}</span>
                    {validUntil && (
                      <span className="block text-quiet">
                        {words.countries.untilDay(formatDay(validUntil, words.lang), precisionOf(validUntil))}
                      </span>
                    )}
                  </>
                )),
              },
            ]}
          />
        }
      >
        <EditionBody edition={edition} lang={lang} />
        {years.map((year) => (
          <Section key={year} title={year}>
            <EntryList
              entries={meetings
                .filter(({ startsOn }) => startsOn.startsWith(year))
                .map((meeting) => meetingEntry(meeting, words))}
            />
          </Section>
        ))}
        {years.length === 0 && <Nothing>{words.meetings.none}</Nothing>}
      </Sheet>
    </PageShell>
  )
}
