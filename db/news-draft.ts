import { createHash } from 'node:crypto'
import { and, desc, eq, inArray, or } from 'drizzle-orm'
import { z } from 'zod'
import { bodySchema } from './body'
import { database, type Queries } from './database'
import { openStates } from './schema/schema'
import { type SharedNews, sharedNewsSchema, tidyShared } from './shared-news'
import { sortedJson } from './sorted-json'

/** What can be stored of a news item's version: a draft may lack anything but be no longer than a text can be. */
export const newsDraftSchema = z.object({
  title: z.string().trim().max(300, 'The title is longer than 300 letters.'),
  lead: z.string().trim().max(2000, 'The lead is longer than 2,000 letters.'),
  city: z.string().trim().max(100, 'The city is longer than 100 letters.'),
  slug: z.string().trim().toLowerCase().max(200),
  body: bodySchema,
  changeNote: z.string().trim().max(500, 'The note is longer than 500 letters.'),
  major: z.boolean(),
  shared: sharedNewsSchema,
})
export type NewsDraft = z.infer<typeof newsDraftSchema>

/**
 * Which state of a version somebody saw: its revision's number among all, how often that had been saved, and a checksum
 * of what all languages had in common at that time.
 */
export type Base = `${number}.${number}.${string}`

export function baseOf({ id, saves }: { id: number; saves: number }, stored: SharedNews | undefined): Base {
  const common = stored ? JSON.stringify(tidyShared(stored)) : ''
  return `${id}.${saves}.${createHash('sha256').update(common).digest('hex').slice(0, 8)}`
}

/** What a version says now: its open revision, else the public one, else the last. */
export async function presentRevision(read: Queries, edition: number) {
  const { revision } = database().tables
  const rows = await read
    .select()
    .from(revision)
    .where(
      and(eq(revision.edition, edition), or(inArray(revision.state, [...openStates]), eq(revision.state, 'published'))),
    )
  const open = rows.find(({ state }) => state !== 'published')
  if (rows.length > 0) return open ?? rows[0]
  const [last] = await read
    .select()
    .from(revision)
    .where(eq(revision.edition, edition))
    .orderBy(desc(revision.number))
    .limit(1)
  return last
}

type Said = Omit<NewsDraft, 'city' | 'changeNote' | 'slug'> & { city: string | null; changeNote: string | null }

/** Whether two drafts say the same, so that storing the second would be storing nothing. */
export function isSame(before: Said, after: Said): boolean {
  const said = ({ title, lead, city, body, changeNote, major, shared }: Said) =>
    sortedJson([title, lead, city ?? '', body, changeNote ?? '', major, tidyShared(shared)])
  return said(before) === said(after)
}
