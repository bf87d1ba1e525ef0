import type { Metadata } from 'next'
import { PageTitle } from '@/components/sheet'
import { fieldOperations } from '@/db/structures'
import { metadataOf } from '../../metadata'
import { PageShell, readerOf } from '../../page-shell'
import { collectionNode } from '../../structured'
import { OperationsTable } from '../operations-table'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  const { closedOperations: title, closedLead: description } = words.structures
  return metadataOf({ lang, title, description, path: '/field-operations/closed' })
}

/** Field activities that have ended, the latest first. */
export default async function ClosedPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const { closed } = await fieldOperations(lang)
  const title = words.structures.closedOperations
  const editions = closed.map(({ edition }) => edition)
  return (
    <PageShell
      lang={lang}
      crumbs={[
        { title: words.structures.title, href: `/${lang}/structures` },
        { title: words.structures.operations, href: `/${lang}/field-operations` },
      ]}
      here={{ title, href: `/${lang}/field-operations/closed` }}
      path="/field-operations/closed"
      nodes={[collectionNode({ lang, path: `/${lang}/field-operations/closed`, title, editions })]}
    >
      <PageTitle title={title} lead={words.structures.closedLead} />
      <OperationsTable caption={title} operations={closed} words={words} />
    </PageShell>
  )
}
