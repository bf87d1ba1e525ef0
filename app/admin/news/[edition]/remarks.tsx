import type { listRemarks } from '@/db/remarks'
import { Moment } from '../../moment'
import { resolveRemarkAction } from '../actions'
import { RemarkForm } from './remark-form'

/** What staff say to one another about a version: what is open first, then what has been dealt with. */
export function Remarks(props: {
  edition: number
  remarks: Awaited<ReturnType<typeof listRemarks>>
  mayRemark: boolean
}) {
  const { edition, remarks, mayRemark } = props
  const open = remarks.filter(({ resolvedAt }) => !resolvedAt)
  const resolved = remarks.filter(({ resolvedAt }) => resolvedAt)
  const one = (remark: (typeof remarks)[number]) => (
    <li key={remark.id} className="border-rule border-b py-3">
      <p className="text-quiet text-small">
        <strong className="text-ink">{remark.author ?? 'The portal'}</strong> · <Moment at={remark.createdAt} /> · on
        revision {remark.number}
      </p>
      <p className="whitespace-pre-wrap">{remark.text}</p>
      {remark.resolvedAt ? (
        <p className="text-quiet text-small">Dealt with by {remark.resolvedBy ?? 'the portal'}</p>
      ) : mayRemark ? (
        <form action={resolveRemarkAction}>
          <input type="hidden" name="edition" value={edition} />
          <input type="hidden" name="remark" value={remark.id} />
          <button type="submit" className="link min-h-11 text-small">
            Dealt with
          </button>
        </form>
      ) : null}
    </li>
  )
  return (
    <section id="remarks" aria-labelledby="remarks-title" className="mt-8">
      <h2 id="remarks-title" className="border-ink border-b pb-1 text-lead">
        Remarks
      </h2>
      {open.length > 0 && <ol>{open.map(one)}</ol>}
      {resolved.length > 0 && (
        <details className="py-2">
          <summary className="min-h-11 py-2 text-small">{resolved.length} dealt with</summary>
          <ol>{resolved.map(one)}</ol>
        </details>
      )}
      {mayRemark && <RemarkForm edition={edition} />}
    </section>
  )
}
