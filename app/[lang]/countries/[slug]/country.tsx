import { cache } from 'react'
import { formatCount, formatDay, precisionOf } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { EntryList } from '@/components/entry-list'
import { Facts } from '@/components/facts'
import { Flag } from '@/components/flag'
import { LinkList } from '@/components/link-list'
import { PageTitle, Section, Sheet } from '@/components/sheet'
import { Downloads } from '@/components/way'
import { chairsOf } from '@/db/chairpersonships'
import type { Language } from '@/db/content/organization'
import { getCountry } from '@/db/countries'
import { countryDossier } from '@/db/country-dossier'
import { meetingsIn } from '@/db/meetings'
import { latestNews } from '@/db/news'
import { projectsOf } from '@/db/projects'
import { fieldOperationsIn } from '@/db/structures'
import { meetingEntry } from '../../meetings/meeting-entry'
import { NewsSection } from '../../news/news-section'
import { PageShell } from '../../page-shell'
import { projectEntry } from '../../projects/project-entry'
import { operationYears } from '../../structures/operation-years'
import { CountryFigures } from './country-figures'
import { countryNode } from './country-node'
import { CountryTimeline } from './country-timeline'

export const findCountry = cache(getCountry)

/** One country: its place in the organization, then what visitors came for in order. Undefined where there is none. */
export async function CountryPage({ lang, words, slug }: { lang: Language; words: Words; slug: string }) {
  const country = await findCountry(lang, slug)
  if (!country) return undefined
  const { edition, iso2, memberships, former } = country
  const id = edition.entity
  const news = await latestNews(lang, 6, { term: id })
  const operations = await fieldOperationsIn(id, lang)
  const chaired = await chairsOf(id, lang)
  const meetings = await meetingsIn(id, lang)
  const projects = await projectsOf(id, lang)
  const dossier = await countryDossier(country, lang)
  const spoken = foreign(edition.lang, words)
  const day = (text: string) => formatDay(text, words.lang)
  const facts = [
    {
      term: words.countries.group,
      details: memberships.map(({ group, joinedOn, leftOn }) => (
        <>
          <a href={group.path} lang={foreign(group.lang, words)}>
            {group.title}
          </a>
          <span className="block text-quiet">
            {leftOn
              ? joinedOn
                ? words.countries.fromTo(day(joinedOn), day(leftOn))
                : words.countries.untilDay(day(leftOn), precisionOf(leftOn))
              : joinedOn && words.countries.since(day(joinedOn), precisionOf(joinedOn))}
          </span>
        </>
      )),
    },
    {
      term: words.countries.chaired,
      details: chaired.map(({ year, confirmed, edition: chairpersonship }) => (
        <>
          <a href={chairpersonship.path}>{year}</a>
          {!confirmed && <span className="text-quiet"> ({words.countries.unconfirmed})</span>}
        </>
      )),
    },
    {
      term: words.countries.formerly,
      details: former.map(({ name, validUntil }) => (
        <>
          <span lang={spoken}>{name}</span>
          {validUntil && (
            <span className="block text-quiet">
              {words.countries.untilDay(day(validUntil), precisionOf(validUntil))}
            </span>
          )}
        </>
      )),
    },
  ]
  return (
    <PageShell
      lang={lang}
      crumbs={[{ title: words.countries.title, href: `/${lang}/countries` }]}
      edition={edition}
      nodes={[countryNode(country)]}
    >
      <div className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-4 [&>div]:mb-0">
        <Flag iso2={iso2} size="large" />
        <PageTitle title={edition.title} lang={spoken} />
      </div>
      <Sheet margin={<Facts facts={facts} />}>
        <NewsSection
          lang={lang}
          words={words}
          title={words.countries.news(edition.title)}
          news={news}
          filter={`country=${edition.slug}`}
        />
        {operations.length > 0 && (
          <Section title={words.countries.operations}>
            <LinkList
              columns={1}
              links={operations.map((operation) => ({
                ...{ href: operation.edition.path, title: operation.edition.title },
                lang: foreign(operation.edition.lang, words),
                note: operationYears(operation, words),
              }))}
            />
          </Section>
        )}
        {meetings.length > 0 && (
          <Section title={words.countries.meetings}>
            <EntryList entries={meetings.slice(0, 8).map((meeting) => meetingEntry(meeting, words))} />
            {meetings.length > 8 && (
              <details>
                <summary className="py-3 text-accent text-small">
                  {words.meetings.more(meetings.length - 8, formatCount(meetings.length - 8, words.lang))}
                </summary>
                <EntryList entries={meetings.slice(8).map((meeting) => meetingEntry(meeting, words))} />
              </details>
            )}
          </Section>
        )}
        {projects.length > 0 && (
          <Section title={words.countries.projects}>
            <EntryList entries={projects.map((project) => projectEntry(project, words))} />
          </Section>
        )}
        <CountryTimeline country={edition} milestones={dossier.timeline} words={words} />
        <CountryFigures country={edition} news={dossier.news} words={words} />
        <div className="mt-8">
          <Downloads
            label={words.dossier.download}
            files={['json', 'csv'].map((format) => ({
              name: format.toUpperCase(),
              action: `${edition.path}/dossier.${format}`,
            }))}
          />
        </div>
      </Sheet>
    </PageShell>
  )
}
