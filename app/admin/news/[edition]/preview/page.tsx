import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { previewNews } from '@/db/news-preview'
import { DeskShell } from '../../../desk-shell'
import { requireEditor } from '../../../require-editor'
import { PreviewFrame, type Screen } from './preview-frame'

type Props = {
  params: Promise<{ edition: string }>
  searchParams: Promise<{ width?: string | string[]; revision?: string | string[] }>
}

export const metadata: Metadata = { title: 'Preview' }

/** A number as addresses have it; undefined for everything else. */
const numberIn = (text: unknown) => (typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined)

/** The public page with the draft in it, as wide as a phone and as a desktop. */
export default async function DeskPreviewPage({ params, searchParams }: Props) {
  const editor = await requireEditor()
  const id = numberIn((await params).edition)
  const asked = await searchParams
  const revision = numberIn(asked.revision)
  const news = id && (await previewNews(editor, id, revision))
  if (!news) notFound()
  const { title, lang } = news.edition
  const screen: Screen = asked.width === 'phone' ? 'phone' : 'desktop'
  return (
    <DeskShell editor={editor} here="/admin/news">
      <p className="mb-2">
        <a href={`/admin/news/${id}`}>Back to the item</a>
      </p>
      <p className="small-caps mb-1 text-quiet">Preview of revision {news.revision.number}</p>
      <h1 lang={lang} className="mb-4 max-w-[40em] text-title">
        {title || 'Without a title'}
      </h1>
      <PreviewFrame
        address={`/${lang}/preview/${id}${revision ? `?revision=${revision}` : ''}`}
        here={`/admin/news/${id}/preview`}
        revision={revision}
        screen={screen}
      />
    </DeskShell>
  )
}
