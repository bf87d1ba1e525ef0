import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Sheet } from '@/components/sheet'
import type { Language } from '@/db/content/organization'
import { findEdition } from '@/db/edition'
import { EditionBody, EditionTitle } from '../edition-parts'
import { editionMetadata } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { pageNode } from '../structured'

type Props = { params: Promise<{ lang: string; slug: string }> }

const find = cache((lang: Language, slug: string) => findEdition('', lang, slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await readerOf(params)
  const edition = await find(lang, (await params).slug)
  return editionMetadata(edition)
}

/** A page of its own: about the organization, about this site. */
export default async function OwnPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const edition = await find(lang, (await params).slug)
  if (!edition) notFound()
  return (
    <PageShell lang={lang} edition={edition} nodes={[pageNode(edition)]}>
      <Sheet>
        <EditionTitle edition={edition} words={words} />
        <EditionBody edition={edition} lang={lang} />
      </Sheet>
    </PageShell>
  )
}
