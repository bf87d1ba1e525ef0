import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { wordsFor } from '@/app/words/words'
import { firstLanguage, organization } from '@/db/content/organization'
import { newsChoices } from '@/db/news-choices'
import { mayDo } from '@/db/rights'
import { DeskShell } from '../../desk-shell'
import { requireEditor } from '../../require-editor'
import { NewNewsForm } from './new-news-form'

export const metadata: Metadata = { title: 'Write a news item' }

/** The beginning of an item: as little as is needed to know whose it is. */
export default async function NewNewsPage() {
  const editor = await requireEditor()
  if (!mayDo(editor, 'create', { structures: 'any', lang: 'any' })) notFound()
  const { kinds } = wordsFor('en')
  const { issuers } = await newsChoices(editor, 'en')
  // Who writes for one structure or in one language begins with those.
  const own = editor.permissions.find(({ structure }) => structure !== null)?.structure
  const lang = editor.permissions.find((one) => one.lang !== null)?.lang
  return (
    <DeskShell editor={editor} here="/admin/news">
      <div className="max-w-[38rem]">
        <h1 className="mb-5 text-title">Write a news item</h1>
        <NewNewsForm
          kinds={Object.keys(organization.newsKinds).map((id) => ({ id, label: kinds[id] ?? id }))}
          languages={Object.entries(organization.languages).map(([id, label]) => ({ id, label }))}
          issuers={issuers.filter(({ closed }) => !closed)}
          first={{ lang: lang ?? firstLanguage, issuer: own ? String(own) : '' }}
        />
      </div>
    </DeskShell>
  )
}
