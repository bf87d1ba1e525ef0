import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { addAudit } from '../audit'
import { database, type Queries } from '../database'
import type { Editor } from '../editor'
import { isUsed } from '../references'
import { anywhere, everywhere, mayDo, NotAllowed } from '../rights'
import { NotTaken } from './not-taken'

/** Pictures, and files that readers download: what can lie in the trash. */
export type Medium = 'image' | 'file'

/** How long it lies there, in days, before it is purged. */
export const daysInTrash = 30

/** Whether somebody may replace a picture or a file and throw it away: who keeps them all may, and who brought it. */
export function mayKeep(editor: Editor, broughtBy: number | null): boolean {
  if (mayDo(editor, 'keep-media', everywhere)) return true
  return broughtBy !== null && broughtBy === editor.userId && mayDo(editor, 'upload', anywhere)
}

/** Throws `NotAllowed` where `mayKeep` says no. */
export function assertMayKeep(editor: Editor, broughtBy: number | null): void {
  if (!mayKeep(editor, broughtBy))
    throw new NotAllowed('Only the person who added this, and editors without limits, may replace it or throw it away.')
}

/** Both tables have the columns that are used here. */
export function tableOf(medium: Medium) {
  const { image, file } = database().tables
  return medium === 'image' ? image : (file as unknown as typeof image)
}

/** Puts it in the trash. Throws `NotTaken` while something public or a draft uses it, or where there is none such. */
export async function moveToTrash(editor: Editor, medium: Medium, id: number, at = new Date()): Promise<void> {
  const table = tableOf(medium)
  await database().write(async (write) => {
    await assertKept(editor, write, medium, id)
    if (await isUsed(write, medium, id)) throw new NotTaken('It is still used; the list says where.', 'form')
    await write
      .update(table)
      .set({ removedAt: at })
      .where(and(eq(table.id, id), isNull(table.removedAt)))
    await addAudit(editor, write, `remove-${medium}`, null, { [medium]: id })
  })
}

/** Takes it out of the trash again. Throws `NotTaken` where there is none such any more. */
export async function restoreFromTrash(editor: Editor, medium: Medium, id: number): Promise<void> {
  const table = tableOf(medium)
  await database().write(async (write) => {
    await assertKept(editor, write, medium, id)
    await write
      .update(table)
      .set({ removedAt: null })
      .where(and(eq(table.id, id), isNotNull(table.removedAt)))
    await addAudit(editor, write, `restore-${medium}`, null, { [medium]: id })
  })
}

async function assertKept(editor: Editor, read: Queries, medium: Medium, id: number) {
  const table = tableOf(medium)
  const [row] = await read.select({ uploadedBy: table.uploadedBy }).from(table).where(eq(table.id, id))
  if (!row) throw new NotTaken('It is not there any more.', 'form')
  assertMayKeep(editor, row.uploadedBy)
}
