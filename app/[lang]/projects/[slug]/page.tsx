import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { formatDay } from '@/app/dates'
import { foreign } from '@/app/words/words'
import { Body } from '@/components/body'
import { Facts } from '@/components/facts'
import { PageTitle, Sheet } from '@/components/sheet'
import { type Edition, languagesOf } from '@/db/edition'
import { latestNews } from '@/db/news'
import { getProject } from '@/db/projects'
import { sourcesOf } from '../../body-sources'
import { metadataOf } from '../../metadata'
import { NewsSection } from '../../news/news-section'
import { PageShell, readerOf } from '../../page-shell'
import { termLink } from '../../term-link'

type Props = { params: Promise<{ lang: string; slug: string }> }

const find = cache(getProject)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await readerOf(params)
  const project = await find(lang, (await params).slug)
  if (!project) return {}
  const { title, lead, entity } = project.edition
  return metadataOf({ lang, title, description: lead, editions: await languagesOf(entity) })
}

/** One project: its time, its budget, who pays and who carries it out, and its news. */
export default async function ProjectPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const project = await find(lang, (await params).slug)
  if (!project) notFound()
  const { edition, facts, fields, countries, structures } = project
  const news = await latestNews(lang, 8, { project: edition.entity })
  const spoken = foreign(edition.lang, words)
  const link = (to: Edition) => (
    <a href={to.path} lang={foreign(to.lang, words)}>
      {to.title}
    </a>
  )
  const inRole = (role: string) =>
    countries.filter((country) => country.role === role).map(({ edition: one }) => link(one))
  const day = (value: string | null) => (value ? formatDay(value, words.lang) : '')
  return (
    <PageShell
      lang={lang}
      crumbs={[{ title: words.projects.title, href: `/${lang}/projects` }]}
      here={termLink(edition, words)}
      editions={await languagesOf(edition.entity)}
    >
      <PageTitle
        kind={words.entityTypes.project}
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
                term: words.projects.time,
                details: facts.startsOn ? [words.countries.fromTo(day(facts.startsOn), day(facts.endsOn))] : [],
              },
              { term: words.projects.budget, details: [words.projects.budgets[facts.budget]] },
              { term: words.projects.structures, details: structures.map(({ edition: one }) => link(one)) },
              { term: words.projects.countries, details: inRole('about') },
              { term: words.projects.donors, details: inRole('donor') },
              { term: words.article.fields, details: fields.map(link) },
            ]}
          />
        }
      >
        <Body blocks={edition.body.content} sources={await sourcesOf(edition.body, lang)} lang={edition.lang} />
        <div className="mt-12 first:mt-0">
          <NewsSection lang={lang} words={words} title={words.projects.news} news={news} />
        </div>
      </Sheet>
    </PageShell>
  )
}
