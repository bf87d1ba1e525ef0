import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { Language } from '@/db/content/organization'
import { getNews } from '@/db/news'
import { editionMetadata } from '../../metadata'
import { readerOf } from '../../page-shell'
import { NewsArticle } from './news-article'

type Props = { params: Promise<{ lang: string; slug: string }> }

const find = cache((lang: Language, slug: string) => getNews(lang, slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, words } = await readerOf(params)
  const news = await find(lang, (await params).slug)
  return editionMetadata(
    news?.edition,
    news && { section: words.kinds[news.facts.kind] ?? words.news, image: news.image },
  )
}

/** One news item: what was issued, when, by whom, about what and where. */
export default async function NewsItemPage({ params }: Props) {
  const { lang, words } = await readerOf(params)
  const news = await find(lang, (await params).slug)
  if (!news) notFound()
  return <NewsArticle news={news} words={words} />
}
