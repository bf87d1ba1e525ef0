import { and, eq, lt } from 'drizzle-orm'
import { addAudit } from '../audit'
import { database } from '../database'
import { fillingEditor } from '../filling-editor'
import { isUsed } from '../references'
import { dropFileBytes, dropImageBytes } from './left-bytes'
import { daysInTrash, type Medium, tableOf } from './trash'

/**
 * Takes away for good what has lain in the trash for 30 days and is not used again since. To be called at the start and
 * once a day, by any number of processes. Gives how many pictures and files there were.
 */
export async function purgeTrash(now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - daysInTrash * 24 * 3_600_000)
  let purged = 0
  for (const medium of ['image', 'file'] as const) {
    const table = tableOf(medium)
    const due = await database().read.select().from(table).where(lt(table.removedAt, before))
    for (const row of due) {
      if (!(await purge(medium, row.id, before))) continue
      purged++
      await (medium === 'image' ? dropImageBytes(row) : dropFileBytes(row))
    }
  }
  return purged
}

/** Whether it was there to be purged: somebody may have taken it out again, or another process have been first. */
function purge(medium: Medium, id: number, before: Date): Promise<boolean> {
  const { imageText, news } = database().tables
  const table = tableOf(medium)
  return database().write(async (write) => {
    if (await isUsed(write, medium, id)) return false
    const due = and(eq(table.id, id), lt(table.removedAt, before))
    if ((await write.select({ id: table.id }).from(table).where(due)).length === 0) return false
    if (medium === 'image') {
      await write.delete(imageText).where(eq(imageText.image, id))
      // Of items that are gone for good themselves.
      await write.update(news).set({ image: null }).where(eq(news.image, id))
    }
    await write.delete(table).where(due)
    await addAudit(fillingEditor(), write, `purge-${medium}`, null, { [medium]: id })
    return true
  })
}
