import type { Metadata } from 'next'
import { PageTitle } from '@/components/sheet'
import { fieldOperations } from '@/db/structures'
import { metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { collectionNode } from '../structured'
import { OperationsTable } from './operations-table'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  const { operations: title, operationsLead: description } = words.structures
  return metadataOf({ lang, title, description, path: '/field-operations' })
}

/** The field operations at work today. */
export default async function FieldOperationsPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const { open } = await fieldOperations(lang)
  const title = words.structures.operations
  const editions = open.map(({ edition }) => edition)
  return (
    <PageShell
      lang={lang}
      crumbs={[{ title: words.structures.title, href: `/${lang}/structures` }]}
      here={{ title, href: `/${lang}/field-operations` }}
      path="/field-operations"
      nodes={[collectionNode({ lang, path: `/${lang}/field-operations`, title, editions })]}
    >
      <PageTitle title={title} lead={words.structures.operationsLead} />
      <OperationsTable caption={title} operations={open} words={words} />
      <p className="mt-8">
        <a href={`/${lang}/field-operations/closed`}>{words.structures.closedOperations}</a>
      </p>
    </PageShell>
  )
}
