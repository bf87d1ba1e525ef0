import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { formatBytes, formatMoment } from '@/app/dates'
import { getFile } from '@/db/media/file-desk'
import { mayKeep } from '@/db/media/trash'
import { usesOf } from '@/db/references'
import { anywhere, mayDo } from '@/db/rights'
import { DeskShell } from '../../desk-shell'
import { DoForm, ReplaceForm } from '../../medium-forms'
import { requireEditor } from '../../require-editor'
import { UsesList } from '../../uses-list'
import { removeFileAction, replaceFileAction, restoreFileAction } from '../actions'
import { endings } from '../endings'
import { FileForm } from './file-form'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

const outcomes: Record<string, string> = {
  brought: 'The file is in the library.',
  there: 'This file was here already, under this title.',
  saved: 'The title is saved.',
  replaced: 'The file is replaced; its address stays.',
  removed: 'The file lies in the trash.',
  restored: 'The file is back from the trash.',
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `File ${(await params).id}` }
}

/** One file: its title, where it is used, and what can be done with it. */
export default async function FilePage({ params, searchParams }: Props) {
  const editor = await requireEditor()
  const { id } = await params
  const file = /^[1-9]\d{0,8}$/.test(id) ? await getFile(editor, Number(id)) : undefined
  if (!file) notFound()
  const uses = await usesOf(editor, 'file', file.id)
  const outcome = outcomes[(await searchParams).done ?? '']
  const facts = [
    [
      'Address',
      <a key="path" href={file.path}>
        {decodeURIComponent(file.path)}
      </a>,
    ],
    ['Kind', `${file.kind}, ${formatBytes(file.bytes, 'en')}`],
    ['Added', `${formatMoment(file.createdAt, 'en')}${file.uploader ? ` by ${file.uploader}` : ''}`],
    ...(file.replacedAt ? [['Replaced', formatMoment(file.replacedAt, 'en')] as const] : []),
    ...(file.removedAt
      ? [['In the trash', `since ${formatMoment(file.removedAt, 'en')}; purged after 30 days`] as const]
      : []),
  ] as const
  return (
    <DeskShell editor={editor}>
      <p className="mb-2">
        <a href="/admin/files">Files</a>
      </p>
      <h1 className="mb-4 text-title">{file.title}</h1>
      {outcome && (
        <p role="status" className="mb-4 border-accent border-s-4 bg-accent-soft px-4 py-2">
          {outcome}
        </p>
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {mayDo(editor, 'upload', anywhere) ? <FileForm id={file.id} title={file.title} /> : <div />}
        <aside className="grid content-start gap-6">
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
            {facts.map(([term, fact]) => (
              <div key={term} className="contents">
                <dt className="text-quiet">{term}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
          <section>
            <h2 className="small-caps mb-2 font-sans text-quiet">Where it is used</h2>
            <UsesList uses={uses} />
          </section>
          {mayKeep(editor, file.uploadedBy) && (
            <section className="border-rule border-t pt-3">
              {file.removedAt ? (
                <DoForm id={file.id} action={restoreFileAction} label="Take it out of the trash" />
              ) : (
                <>
                  <details>
                    <summary className="min-h-11 content-center text-accent">Replace the file</summary>
                    <ReplaceForm
                      id={file.id}
                      action={replaceFileAction}
                      accept={endings}
                      label="New file"
                      hint="Its address and title stay; readers get the new one at once."
                    />
                  </details>
                  {uses.length === 0 ? (
                    <DoForm id={file.id} action={removeFileAction} label="Move it to the trash" />
                  ) : (
                    <p className="text-quiet">While it is used, it cannot be moved to the trash.</p>
                  )}
                </>
              )}
            </section>
          )}
        </aside>
      </div>
    </DeskShell>
  )
}
