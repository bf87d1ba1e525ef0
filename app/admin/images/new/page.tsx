import type { Metadata } from 'next'
import { languages, organization } from '@/db/content/organization'
import { mayDescribe } from '@/db/media/image-desk'
import { anywhere, mayDo } from '@/db/rights'
import { DeskShell } from '../../desk-shell'
import { requireEditor } from '../../require-editor'
import { NewImageForm } from './new-image-form'

export const metadata: Metadata = { title: 'Add a picture' }

/** A picture and what is to be said of it. */
export default async function NewImagePage() {
  const editor = await requireEditor()
  const spoken = languages.filter((lang) => mayDescribe(editor, lang))
  const may = mayDo(editor, 'upload', anywhere) && spoken.length > 0
  return (
    <DeskShell editor={editor}>
      <p className="mb-2">
        <a href="/admin/images">Pictures</a>
      </p>
      <h1 className="mb-5 text-title">Add a picture</h1>
      {may ? (
        <NewImageForm languages={spoken.map((lang) => [lang, organization.languages[lang]] as const)} />
      ) : (
        <p>Your role does not allow you to add pictures.</p>
      )}
    </DeskShell>
  )
}
