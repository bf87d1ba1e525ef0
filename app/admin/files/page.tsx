import type { Metadata } from 'next'
import { formatBytes, formatMoment } from '@/app/dates'
import { Pager } from '@/components/pager'
import { filesPerPage, listFiles } from '@/db/media/file-desk'
import { anywhere, mayDo } from '@/db/rights'
import { DeskShell } from '../desk-shell'
import { listAddress, pageIn } from '../list-address'
import { MediumTabs } from '../medium-tabs'
import { requireEditor } from '../require-editor'

export const metadata: Metadata = { title: 'Files' }

type Props = { searchParams: Promise<{ q?: string; trash?: string; page?: string }> }

/** All files that texts can give their readers to download, newest first. */
export default async function FilesPage({ searchParams }: Props) {
  const editor = await requireEditor()
  const said = await searchParams
  const q = String(said.q ?? '').slice(0, 200)
  const trash = said.trash === '1'
  const page = pageIn(said.page)
  const { total, files } = await listFiles(editor, { q, trash, page })
  const hrefOf = (page: number) =>
    listAddress('/admin/files', { q, trash: trash ? 1 : undefined, page: page > 1 ? page : undefined })
  return (
    <DeskShell editor={editor}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h1 className="text-title">Files</h1>
        {mayDo(editor, 'upload', anywhere) && (
          <a href="/admin/files/new" className="button inline-flex items-center no-underline">
            Add a file
          </a>
        )}
      </div>
      <MediumTabs base="/admin/files" trash={trash} />
      <form action="/admin/files" className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-3">
        {trash && <input type="hidden" name="trash" value="1" />}
        <label className="min-w-0 flex-[0_1_24rem] font-semibold">
          Words in title or file name
          <input type="search" name="q" defaultValue={q} maxLength={200} className="field mt-1 font-normal" />
        </label>
        <button type="submit" className="field w-auto cursor-pointer px-4 font-semibold">
          Show
        </button>
      </form>
      <p className="mb-3 text-quiet" role="status">
        {total === 1 ? 'One file' : `${total} files`}
        {trash && '; each is purged after 30 days'}
      </p>
      {files.length > 0 && (
        <ul className="border-ink border-t">
          {files.map(({ id, title, name, kind, bytes, uploader, createdAt, replacedAt }) => (
            <li key={id} className="border-rule border-b py-2">
              <a href={`/admin/files/${id}`}>{title}</a>
              <span className="block text-quiet text-tiny">
                {[name, `${kind}, ${formatBytes(bytes, 'en')}`, formatMoment(replacedAt ?? createdAt, 'en'), uploader]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Pager
        label="Pages of files"
        words={{ previous: 'Previous', next: 'Next', page: (page) => `Page ${page}` }}
        page={page}
        pages={Math.ceil(total / filesPerPage)}
        hrefOf={hrefOf}
      />
    </DeskShell>
  )
}
