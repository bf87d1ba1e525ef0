import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { organization } from '@/db/content/organization'
import { editorOf } from '@/db/editor'
import { previewNews } from '@/db/news-preview'
import { NewsArticle } from '../../news/[slug]/news-article'
import { readerOf } from '../../page-shell'
import { PreviewBar } from './preview-bar'

type Props = {
  params: Promise<{ lang: string; edition: string }>
  searchParams: Promise<{ revision?: string }>
}

/** The front door sends strangers to the sign-in, and lets only clean addresses through. */
const find = cache(async (edition: number, revision: number | undefined) => {
  const editor = await editorOf(await headers())
  return editor && previewNews(editor, edition, revision)
})

async function previewOf({ params, searchParams }: Props) {
  const { edition, lang } = await params
  const { revision } = await searchParams
  const news = await find(Number(edition), revision === undefined ? undefined : Number(revision))
  return news?.edition.lang === lang ? news : undefined
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const news = await previewOf(props)
  return { title: news ? `Preview: ${news.edition.title}` : undefined, robots: { index: false, follow: false } }
}

/** A news item as its page will be once what is being written is published. */
export default async function PreviewPage(props: Props) {
  const { words } = await readerOf(props.params)
  const news = await previewOf(props)
  if (!news) notFound()
  return (
    <>
      <PreviewBar revision={news.revision} timeZone={organization.timeZone} />
      <NewsArticle news={news} words={words} />
    </>
  )
}
