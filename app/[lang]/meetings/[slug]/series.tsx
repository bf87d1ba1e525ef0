import { formatDay } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { Body } from '@/components/body'
import { EntryList } from '@/components/entry-list'
import { Facts } from '@/components/facts'
import { Nothing, PageTitle, Section, Sheet } from '@/components/sheet'
import type { Language } from '@/db/content/organization'
import { languagesOf } from '@/db/edition'
import { getSeries } from '@/db/meetings'
import { sourcesOf } from '../../body-sources'
import { PageShell } from '../../page-shell'
import { termLink } from '../../term-link'
import { meetingEntry } from '../meeting-entry'

/** One series of meetings, its meetings by year. Undefined where there is none. */
export async function SeriesPage({ lang, words, slug }: { lang: Language; words: Words; slug: string }) {
  const series = await getSeries(lang, slug)
  if (!series) return undefined
  const { edition, facts, body, former, meetings } = series
  const spoken = foreign(edition.lang, words)
  const years = [...new Set(meetings.map(({ startsOn }) => startsOn.slice(0, 4)))]
  return (
    <PageShell
      lang={lang}
      crumbs={[{ title: words.meetings.title, href: `/${lang}/meetings` }]}
      here={termLink(edition, words)}
      editions={await languagesOf(edition.entity)}
    >
      <PageTitle
        kind={words.entityTypes.series}
        title={edition.title}
        lang={spoken}
        lead={edition.lead}
        leadLang={spoken}
      />
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
                        {words.countries.untilDay(formatDay(validUntil, words.lang))}
                      </span>
                    )}
                  </>
                )),
              },
            ]}
          />
        }
      >
        {edition.body.content.length > 0 && (
          <div className="mb-12">
            <Body blocks={edition.body.content} sources={await sourcesOf(edition.body, lang)} lang={edition.lang} />
          </div>
        )}
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
