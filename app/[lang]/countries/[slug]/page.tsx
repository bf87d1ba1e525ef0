import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findEdition } from '@/db/edition'
import { editionMetadata } from '../../metadata'
import { readerOf } from '../../page-shell'
import { CountryPage } from './country'
import { CountryGroupPage } from './country-group'

type Props = { params: Promise<{ lang: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await readerOf(params)
  const edition = await findEdition('countries', lang, (await params).slug)
  return editionMetadata(edition)
}

/** A country, or a group of countries: both live under «countries». */
export default async function CountryOrGroupPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const { slug } = await params
  const page = (await CountryPage({ lang, words, slug })) ?? (await CountryGroupPage({ lang, words, slug }))
  if (!page) notFound()
  return page
}
