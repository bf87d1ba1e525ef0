import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { formatDay, precisionOf } from '@/app/dates'
import { Facts } from '@/components/facts'
import { Sheet } from '@/components/sheet'
import type { Edition } from '@/db/edition'
import { latestNews } from '@/db/news'
import { getProject } from '@/db/projects'
import { EditionBody, EditionLink, EditionTitle } from '../../edition-parts'
import { editionMetadata } from '../../metadata'
import { NewsSection } from '../../news/news-section'
import { PageShell, readerOf } from '../../page-shell'
import { projectNode } from './project-node'

type Props = { params: Promise<{ lang: string; slug: string }> }

const find = cache(getProject)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await readerOf(params)
  const project = await find(lang, (await params).slug)
  return editionMetadata(project?.edition)
}

/** One project: its time, its budget, who pays and who carries it out, and its news. */
export default async function ProjectPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const project = await find(lang, (await params).slug)
  if (!project) notFound()
  const { edition, facts, fields, countries, structures } = project
  const news = await latestNews(lang, 8, { project: edition.entity })
  const link = (to: Edition) => <EditionLink to={to} words={words} />
  const inRole = (role: string) =>
    countries.filter((country) => country.role === role).map(({ edition: one }) => link(one))
  const day = (value: string | null) => (value ? formatDay(value, words.lang) : '')
  return (
    <PageShell
      lang={lang}
      crumbs={[{ title: words.projects.title, href: `/${lang}/projects` }]}
      edition={edition}
      nodes={[projectNode(project)]}
    >
      <EditionTitle edition={edition} words={words} kind={words.entityTypes.project} />
      <Sheet
        margin={
          <Facts
            facts={[
              {
                term: words.projects.time,
                details: facts.startsOn
                  ? [
                      facts.endsOn
                        ? words.countries.fromTo(day(facts.startsOn), day(facts.endsOn))
                        : words.countries.since(day(facts.startsOn), precisionOf(facts.startsOn)),
                    ]
                  : [],
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
        <EditionBody edition={edition} lang={lang} />
        <div className="mt-12 first:mt-0">
          <NewsSection lang={lang} words={words} title={words.projects.news} news={news} />
        </div>
      </Sheet>
    </PageShell>
  )
}
