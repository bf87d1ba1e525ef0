import type { Metadata } from 'next'
import { EntryList } from '@/components/entry-list'
import { PageTitle, Section, Sheet } from '@/components/sheet'
import { allProjects, isRunning } from '@/db/projects'
import { metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { projectEntry } from './project-entry'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  return metadataOf({ lang, title: words.projects.title, description: words.projects.lead, path: '/projects' })
}

/** Every project, those that run before those that have ended. */
export default async function ProjectsPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const projects = await allProjects(lang)
  const parts = [
    { title: words.projects.running, projects: projects.filter(isRunning) },
    { title: words.projects.ended, projects: projects.filter((project) => !isRunning(project)) },
  ]
  return (
    <PageShell lang={lang} here={{ title: words.projects.title, href: `/${lang}/projects` }} path="/projects">
      <PageTitle title={words.projects.title} lead={words.projects.lead} />
      <Sheet>
        {parts
          .filter((part) => part.projects.length > 0)
          .map((part) => (
            <Section key={part.title} title={part.title}>
              <EntryList entries={part.projects.map((project) => projectEntry(project, words))} />
            </Section>
          ))}
      </Sheet>
    </PageShell>
  )
}
