import type { Metadata } from 'next'
import { EntryList } from '@/components/entry-list'
import { PageTitle } from '@/components/sheet'
import { projectsFinder } from '@/db/finder/finders'
import { searchProjects } from '@/db/projects'
import { type ListProps, listHead, listNode, listRequest } from '../list-request'
import { Listing } from '../listing'
import { PageShell } from '../page-shell'
import { projectEntry } from './project-entry'

const request = listRequest(projectsFinder, searchProjects)

export async function generateMetadata(props: ListProps): Promise<Metadata> {
  const asked = await request(props)
  return listHead(asked, asked.words.projects.lead)
}

/** Every project, narrowed by what the address asks for. */
export default async function ProjectsPage(props: ListProps) {
  const asked = await request(props)
  const { lang, words, firstPage, found } = asked
  const { title, lead } = words.projects
  return (
    <PageShell
      lang={lang}
      here={{ title, href: `/${lang}/projects` }}
      path="/projects"
      query={firstPage}
      nodes={[listNode(asked)]}
    >
      <PageTitle title={title} lead={lead} />
      <Listing {...asked}>
        <EntryList
          level={2}
          entries={found.items.map((item) => projectEntry(item, words, found.excerpts.get(item.edition.id)))}
        />
      </Listing>
    </PageShell>
  )
}
