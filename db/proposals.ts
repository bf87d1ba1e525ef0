import { and, eq, inArray, ne } from 'drizzle-orm'
import { database, type Queries } from './database'
import type { Editor } from './editor'
import { putRemark } from './remarks'
import type { Schema } from './schema/schema'
import { type SharedNews, tidyShared } from './shared-news'

/** What `wanted` would change of `stored`; null where that is nothing. */
export function proposalOf(stored: SharedNews, wanted: SharedNews): Partial<SharedNews> | null {
  const [before, after] = [tidyShared(stored), tidyShared(wanted)]
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof SharedNews]),
  )
  return changed.length > 0 ? Object.fromEntries(changed) : null
}

/**
 * What other versions propose for all languages was made of what is no longer so: those that were handed in or scheduled
 * with it go back to their people, since nobody has seen both together.
 */
export async function giveBackOthers(
  editor: Editor,
  write: Queries,
  { id, entity, lang }: Schema['edition']['$inferSelect'],
  changed: Partial<SharedNews>,
): Promise<void> {
  const { edition, revision } = database().tables
  const rows = await write
    .select({ edition: edition.id, revision: revision.id, shared: revision.shared })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.edition))
    .where(and(eq(edition.entity, entity), ne(edition.id, id), inArray(revision.state, ['in-review', 'scheduled'])))
  for (const other of rows) {
    if (!Object.keys(other.shared ?? {}).some((name) => name in changed)) continue
    await write.update(revision).set({ state: 'returned', publishAt: null }).where(eq(revision.id, other.revision))
    const text = `The version in «${lang}» was published, and has changed what all languages share. Look at both again.`
    await putRemark(editor, write, { ...other, text })
  }
}
