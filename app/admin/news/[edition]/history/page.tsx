import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getNewsVersion, listRevisions, type RevisionState } from '@/db/news-version'
import { DeskShell } from '../../../desk-shell'
import { Moment } from '../../../moment'
import { numberIn } from '../../../number-in'
import { requireEditor } from '../../../require-editor'
import { RestoreForm } from './restore-form'

export const metadata: Metadata = { title: 'History' }

type Revision = Awaited<ReturnType<typeof listRevisions>>[number]

const words: Record<RevisionState, string> = {
  draft: 'The present draft',
  'in-review': 'In review',
  returned: 'Returned',
  scheduled: 'Scheduled',
  published: 'Public now',
  superseded: 'Was public',
  discarded: 'Earlier draft',
}

/** Everything that a version ever said, the latest first, to be compared and made the draft again. */
export default async function HistoryPage({ params }: { params: Promise<{ edition: string }> }) {
  const editor = await requireEditor()
  const version = await getNewsVersion(editor, numberIn((await params).edition))
  if (!version) notFound()
  const revisions = await listRevisions(editor, version.id)
  const present = revisions.find(({ isPresent }) => isPresent)
  const restorable = version.mayWrite && version.state !== 'in-review' && version.state !== 'scheduled'
  return (
    <DeskShell editor={editor} here="/admin/news">
      <p className="mb-2">
        <a href={`/admin/news/${version.id}`}>Back to the item</a>
      </p>
      <h1 className="mb-1 text-title">History</h1>
      <p className="mb-5 text-quiet" lang={version.lang}>
        {version.draft.title}
      </p>
      <ol className="max-w-[60rem] border-ink border-t">
        {revisions.map((revision, index) => (
          <li key={revision.id} className="grid gap-x-8 border-rule border-b py-3 md:grid-cols-[11rem_1fr_auto]">
            <p>
              <strong className="tabular-nums">{revision.number}</strong> · {words[revision.state]}
            </p>
            <div>
              <p lang={version.lang}>{revision.title || 'Without a title'}</p>
              <p className="text-quiet text-small">{whoAndWhen(revision)}</p>
              {revision.forcedBecause && (
                <p className="text-signal text-small">
                  Published without a second pair of eyes: «{revision.forcedBecause}»
                </p>
              )}
              {revision.changeNote && (
                <p className="text-small">
                  {revision.major ? 'Readers were told' : 'Not told to readers'}: {revision.changeNote}
                </p>
              )}
            </div>
            <div className="flex flex-wrap items-center gap-x-4">
              {!revision.isPresent && (
                <a
                  href={`/admin/news/${version.id}/compare?from=${revision.number}&to=${present?.number}`}
                  className="inline-flex min-h-11 items-center"
                >
                  Compare with the present
                </a>
              )}
              {index < revisions.length - 1 && (
                <a
                  href={`/admin/news/${version.id}/compare?from=${revisions[index + 1]?.number}&to=${revision.number}`}
                  className="inline-flex min-h-11 items-center"
                >
                  What it changed
                </a>
              )}
              {restorable && !revision.isPresent && (
                <RestoreForm edition={version.id} base={version.base} number={revision.number} />
              )}
            </div>
          </li>
        ))}
      </ol>
    </DeskShell>
  )
}

function whoAndWhen(revision: Revision) {
  const { author, savedAt, submittedBy, submittedAt, approvedBy, approvedAt, publishedAt, publishedBy } = revision
  const parts = [
    { what: 'written', by: author, at: savedAt },
    ...(submittedAt ? [{ what: 'handed in', by: submittedBy, at: submittedAt }] : []),
    ...(approvedAt ? [{ what: 'approved', by: approvedBy, at: approvedAt }] : []),
    ...(publishedAt ? [{ what: 'published', by: publishedBy, at: publishedAt }] : []),
  ]
  return parts.map(({ what, by, at }, index) => (
    <span key={what}>
      {index > 0 && '; '}
      {what} {by ? `by ${by}` : ''} <Moment at={at} />
    </span>
  ))
}
