import { createHash } from 'node:crypto'
import { asc, desc, gt } from 'drizzle-orm'
import { database, type Queries } from './database'
import type { Editor } from './editor'
import { sortedJson } from './sorted-json'

type Details = Readonly<Record<string, unknown>>

/** What staff did, as its hash covers it. */
type Row = { at: Date; user: number | null; action: string; entity: number | null; details: string }

/**
 * Adds a row to the audit log, chained to the row before. Somebody who sets a password by a link from a mail acts for
 * themselves without being signed in; everyone else is an `Editor`.
 */
export async function addAudit(
  editor: Pick<Editor, 'userId'>,
  write: Queries,
  action: string,
  entity: number | null,
  details: Details,
): Promise<void> {
  const { audit } = database().tables
  const [before] = await write.select({ hash: audit.hash }).from(audit).orderBy(desc(audit.id)).limit(1)
  const row = { at: new Date(), user: editor.userId, action, entity, details: sortedJson(details) }
  await write.insert(audit).values({ ...row, hash: hashOf(before?.hash ?? '', row) })
}

/**
 * The number of the first row of the audit log that is not what was written, or before which one is missing; undefined
 * where all is sound. That the newest rows were cut off shows only beside a copy of the last hash kept elsewhere.
 */
export async function verifyAudit(_editor: Editor): Promise<number | undefined> {
  const { read, tables } = database()
  const { audit } = tables
  let last = { id: 0, hash: '' }
  for (;;) {
    const rows = await read.select().from(audit).where(gt(audit.id, last.id)).orderBy(asc(audit.id)).limit(1000)
    if (rows.length === 0) return undefined
    for (const row of rows) {
      if (row.hash !== hashOf(last.hash, row)) return row.id
      last = row
    }
  }
}

function hashOf(before: string, { at, user, action, entity, details }: Row): string {
  return createHash('sha256')
    .update(JSON.stringify([before, at.toISOString(), user, action, entity, details]))
    .digest('hex')
}
