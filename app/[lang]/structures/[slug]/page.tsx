import type { Metadata } from 'next'
import { readerOf } from '../../page-shell'
import { StructurePage, structureMetadata } from '../../structures/structure'

type Props = { params: Promise<{ lang: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await readerOf(params)
  return structureMetadata('structures', lang, (await params).slug)
}

export default async function Page({ params }: Props) {
  return StructurePage({ ...(await readerOf(params)), section: 'structures', slug: (await params).slug })
}
