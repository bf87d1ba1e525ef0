import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { foreign } from '@/app/words/words'
import { Body } from '@/components/body'
import { PageTitle, Sheet } from '@/components/sheet'
import { findEdition, languagesOf } from '@/db/edition'
import { sourcesOf } from '../body-sources'
import { metadataOf } from '../metadata'
import { PageShell, readerOf } from '../page-shell'
import { termLink } from '../term-link'

type Props = { params: Promise<{ lang: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await readerOf(params)
  const edition = await findEdition('', lang, (await params).slug)
  if (!edition) return {}
  const { title, lead, entity } = edition
  return metadataOf({ lang, title, description: lead, editions: await languagesOf(entity) })
}

/** A page of its own: about the organization, about this site. */
export default async function OwnPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const edition = await findEdition('', lang, (await params).slug)
  if (!edition) notFound()
  const spoken = foreign(edition.lang, words)
  return (
    <PageShell lang={lang} here={termLink(edition, words)} editions={await languagesOf(edition.entity)}>
      <Sheet>
        <PageTitle title={edition.title} lang={spoken} lead={edition.lead} leadLang={spoken} />
        <Body blocks={edition.body.content} sources={await sourcesOf(edition.body, lang)} lang={edition.lang} />
      </Sheet>
    </PageShell>
  )
}
