import type { Metadata } from 'next'
import { foreign, type Words } from '@/app/words/words'
import { PageTitle } from '@/components/sheet'
import { Tree, type TreeNode } from '@/components/tree'
import { structureTree } from '@/db/structures'
import { metadataOf } from '../../metadata'
import { PageShell, readerOf } from '../../page-shell'
import { organizationTree } from '../structure-node'

type Props = { params: Promise<{ lang: string }> }

const path = '/structures/organizational-structure'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  return metadataOf({ lang, title: words.structures.diagram, description: words.structures.diagramLead, path })
}

/** The whole organization as one tree: a diagram that is also a list. */
export default async function DiagramPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const tree = await structureTree(lang)
  return (
    <PageShell
      lang={lang}
      crumbs={[{ title: words.structures.title, href: `/${lang}/structures` }]}
      here={{ title: words.structures.diagram, href: `/${lang}${path}` }}
      path={path}
      nodes={[organizationTree(lang, tree)]}
    >
      <PageTitle title={words.structures.diagram} lead={words.structures.diagramLead} />
      <Tree nodes={nodesOf(tree, words)} />
    </PageShell>
  )
}

function nodesOf(tree: Awaited<ReturnType<typeof structureTree>>, words: Words): TreeNode[] {
  return tree
    .filter(({ closedOn }) => !closedOn)
    .map(({ id, edition, children }) => ({
      key: id,
      href: edition.path,
      title: edition.title,
      lang: foreign(edition.lang, words),
      note: [edition.shortTitle, edition.city].flatMap((part) => part ?? []).join(' · ') || undefined,
      children: nodesOf(children, words),
    }))
}
