import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { editionMetadata } from '../../metadata'
import { readerOf } from '../../page-shell'
import { CountryPage, findCountry } from './country'
import { CountryGroupPage, findGroup } from './country-group'

type Props = { params: Promise<{ lang: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await readerOf(params)
  const { slug } = await params
  const found = (await findCountry(lang, slug)) ?? (await findGroup(lang, slug))
  return editionMetadata(found?.edition)
}

/** A country, or a group of countries: both live under «countries». */
export default async function CountryOrGroupPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const { slug } = await params
  const page = (await CountryPage({ lang, words, slug })) ?? (await CountryGroupPage({ lang, words, slug }))
  if (!page) notFound()
  return page
}
