import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { foreign } from '@/app/words/words'
import { EntryList } from '@/components/entry-list'
import { Facts } from '@/components/facts'
import { Section, Sheet } from '@/components/sheet'
import { YearBars } from '@/components/year-bars'
import { getField } from '@/db/fields-of-work'
import { latestNews } from '@/db/news'
import { projectsOf } from '@/db/projects'
import { EditionBody, EditionTitle } from '../../edition-parts'
import { editionMetadata } from '../../metadata'
import { NewsSection } from '../../news/news-section'
import { PageShell, readerOf } from '../../page-shell'
import { projectEntry } from '../../projects/project-entry'
import { addressOf, named } from '../../structured'
import { termLink } from '../../term-link'

type Props = { params: Promise<{ lang: string; slug: string }> }

const find = cache(getField)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await readerOf(params)
  const field = await find(lang, (await params).slug)
  return editionMetadata(field?.edition)
}

/** One field of work: what it is about, its sub-fields, and the latest of it. */
export default async function FieldPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const field = await find(lang, (await params).slug)
  if (!field) notFound()
  const { edition, above, children } = field
  const news = await latestNews(lang, 8, { term: edition.entity })
  const projects = await projectsOf(edition.entity, lang)
  const link = ({ edition: other }: (typeof above)[number]) => (
    <a href={other.path} lang={foreign(other.lang, words)}>
      {other.title}
    </a>
  )
  return (
    <PageShell
      lang={lang}
      crumbs={[
        { title: words.fields.title, href: `/${lang}/fields-of-work` },
        ...above.map((other) => termLink(other.edition, words)),
      ]}
      edition={edition}
      nodes={[
        {
          ...named('DefinedTerm', edition),
          ...(edition.text.lead && { description: edition.text.lead }),
          inDefinedTermSet: addressOf(`/${lang}/fields-of-work`),
        },
      ]}
    >
      <EditionTitle edition={edition} words={words} />
      <Sheet
        margin={
          <>
            <Facts
              facts={[
                { term: words.fields.within, details: above.map(link) },
                { term: words.fields.sub, details: children.map(link) },
              ]}
            />
            <YearBars caption={words.newsAbout.byYear} words={words.filter} years={news.years} />
          </>
        }
      >
        <EditionBody edition={edition} lang={lang} />
        <NewsSection lang={lang} words={words} title={words.fields.news} news={news} filter={`field=${edition.slug}`} />
        {projects.length > 0 && (
          <Section title={words.fields.projects}>
            <EntryList entries={projects.map((project) => projectEntry(project, words))} />
          </Section>
        )}
      </Sheet>
    </PageShell>
  )
}
