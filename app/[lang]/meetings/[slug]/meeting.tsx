import { formatDays } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { Body } from '@/components/body'
import { Facts } from '@/components/facts'
import { PageTitle, Sheet } from '@/components/sheet'
import type { Language } from '@/db/content/organization'
import { type Edition, languagesOf } from '@/db/edition'
import { getMeeting } from '@/db/meetings'
import { latestNews } from '@/db/news'
import { sourcesOf } from '../../body-sources'
import { NewsSection } from '../../news/news-section'
import { PageShell } from '../../page-shell'
import { termLink } from '../../term-link'

/** One meeting: when, where, by whom, on what, and the news about it. Undefined where there is none. */
export async function MeetingPage({ lang, words, slug }: { lang: Language; words: Words; slug: string }) {
  const meeting = await getMeeting(lang, slug)
  if (!meeting) return undefined
  const { edition, facts, series, fields, countries, structures } = meeting
  const news = await latestNews(lang, 8, { meeting: edition.entity })
  const spoken = foreign(edition.lang, words)
  const link = (to: Edition) => (
    <a href={to.path} lang={foreign(to.lang, words)}>
      {to.title}
    </a>
  )
  const state = words.meetings.states[facts.state]
  return (
    <PageShell
      lang={lang}
      crumbs={[
        { title: words.meetings.title, href: `/${lang}/meetings` },
        ...(series ? [termLink(series, words)] : []),
      ]}
      here={termLink(edition, words)}
      editions={await languagesOf(edition.entity)}
    >
      <PageTitle
        kind={
          <>
            {words.entityTypes.meeting}
            {state && <span className="ms-3 text-signal">{state}</span>}
          </>
        }
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
        <Body blocks={edition.body.content} sources={await sourcesOf(edition.body, lang)} lang={edition.lang} />
        <div className="mt-12 first:mt-0">
          <NewsSection lang={lang} words={words} title={words.meetings.news} news={news} />
        </div>
      </Sheet>
    </PageShell>
  )
}
