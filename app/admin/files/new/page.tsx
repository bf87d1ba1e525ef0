import type { Metadata } from 'next'
import { anywhere, mayDo } from '@/db/rights'
import { DeskShell } from '../../desk-shell'
import { requireEditor } from '../../require-editor'
import { NewFileForm } from './new-file-form'

export const metadata: Metadata = { title: 'Add a file' }

/** A file and its title. */
export default async function NewFilePage() {
  const editor = await requireEditor()
  return (
    <DeskShell editor={editor}>
      <p className="mb-2">
        <a href="/admin/files">Files</a>
      </p>
      <h1 className="mb-5 text-title">Add a file</h1>
      {mayDo(editor, 'upload', anywhere) ? <NewFileForm /> : <p>Your role does not allow you to add files.</p>}
    </DeskShell>
  )
}
