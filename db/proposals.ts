import { and, eq, ne } from 'drizzle-orm'
import { database, type Queries } from './database'
import type { Editor } from './editor'
import { presentRevision } from './news-draft'
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

/** What all languages share, as people call it. */
const words: Record<keyof SharedNews, string> = {
  ...{ kind: 'kind', issuedOn: 'day of issue', issuers: 'issuers', fields: 'fields of work', countries: 'countries' },
  ...{ project: 'project', meeting: 'meeting', image: 'picture' },
}

/**
 * Tells the people of an item's other versions, by a remark on each, what this one has changed for all languages. What
 * was handed in or scheduled with a proposal for the same goes back to its people, since nobody has seen both together.
 */
export async function tellOthers(
  editor: Editor,
  write: Queries,
  { id, entity, lang }: Schema['edition']['$inferSelect'],
  changed: Partial<SharedNews>,
): Promise<void> {
  const { edition, revision } = database().tables
  const names = Object.entries(words).flatMap(([name, word]) => (name in changed ? [word] : []))
  if (names.length === 0) return
  const others = await write
    .select({ id: edition.id, status: edition.status })
    .from(edition)
    .where(and(eq(edition.entity, entity), ne(edition.id, id)))
  for (const other of others) {
    const present = await presentRevision(write, other.id)
    // What was taken away for good concerns nobody, unless it is to come back.
    if (!present || (other.status === 'removed' && present.state === 'published')) continue
    const isHandedIn = present.state === 'in-review' || present.state === 'scheduled'
    const goesBack = isHandedIn && Object.keys(present.shared ?? {}).some((name) => name in changed)
    if (goesBack)
      await write.update(revision).set({ state: 'returned', publishAt: null }).where(eq(revision.id, present.id))
    const text = [
      `The version in «${lang}» was published, and has changed what all languages share: ${names.join(', ')}.`,
      ...(goesBack ? ['Look at both again.'] : []),
    ].join(' ')
    await putRemark(editor, write, { edition: other.id, revision: present.id, text })
  }
}
