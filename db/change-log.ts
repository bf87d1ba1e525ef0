import { and, asc, desc, eq, gt, gte, inArray } from 'drizzle-orm'
import { remembered } from './changes'
import { isLanguage, type Language } from './content/organization'
import type { Day } from './content/shape'
import { database } from './database'
import { type EntityType, pathOf } from './edition'
import type { changeActions, editionStatuses } from './schema/schema'

/** A change of something that has an address, and where what was changed stands now. */
export type Change = {
  number: number
  at: Date
  action: (typeof changeActions)[number]
  /** The public is told of it. */
  major: boolean
  entity: number
  type: EntityType
  /** What the entity has been merged into. */
  mergedInto: number | null
  /** The language version; none where all of them changed, as when a term moves in its tree. */
  edition: {
    id: number
    lang: Language
    status: (typeof editionStatuses)[number]
    /** Its present address, while the public may read it. */
    path: string | null
  } | null
}

/**
 * The changes after the one with number `since`, in their order, at most `limit`; `next` is what to ask for `since` the
 * next time, and `more` says that there is something at once.
 */
export async function readChanges(
  since: number,
  limit: number,
): Promise<{ changes: Change[]; next: number; more: boolean }> {
  const { read, tables, siteVersion } = database()
  const { changeLog, entity, edition } = tables
  // Asked for first: what is written meanwhile may be given now, and is not passed over.
  const version = await siteVersion()
  const rows = await read
    .select({ change: changeLog, type: entity.type, mergedInto: entity.mergedInto, edition })
    .from(changeLog)
    .innerJoin(entity, eq(entity.id, changeLog.entity))
    .leftJoin(edition, eq(edition.id, changeLog.edition))
    .where(gt(changeLog.id, since))
    .orderBy(asc(changeLog.id))
    .limit(limit + 1)
  const changes = rows.slice(0, limit).map(({ change, type, mergedInto, edition: version }): Change => {
    const { id: number, at, action, major } = change
    return {
      ...{ number, at, action, major, entity: change.entity as number, type, mergedInto },
      edition: version && isLanguage(version.lang) ? editionFrom({ ...version, lang: version.lang }, type) : null,
    }
  })
  const last = changes.at(-1)?.number ?? since
  const more = rows.length > limit
  return { changes, next: more ? last : changes.length > 0 ? Math.max(last, version) : version, more }
}

type Row = { id: number; lang: Language; section: string; slug: string; status: (typeof editionStatuses)[number] }

function editionFrom(row: Row, type: EntityType): NonNullable<Change['edition']> {
  const { id, lang, status } = row
  const readable = type !== 'area' && (status === 'published' || status === 'withdrawn')
  return { id, lang, status, path: readable ? pathOf(row) : null }
}

/** A language version that the public could read and was taken from lists, or away altogether. */
export type Gone = {
  edition: number
  type: EntityType
  lang: Language
  publishedAt: Date
  at: Date
  status: 'withdrawn' | 'removed'
  path: string
}

/** What was withdrawn or removed since the beginning of a day (in UTC) and is not back, the last first. */
export const goneSince = remembered(async (day: Day): Promise<readonly Gone[]> => {
  const { read, tables } = database()
  const { changeLog, entity, edition } = tables
  const rows = await read
    .select({ at: changeLog.at, type: entity.type, edition })
    .from(changeLog)
    .innerJoin(edition, eq(edition.id, changeLog.edition))
    .innerJoin(entity, eq(entity.id, edition.entity))
    .where(
      and(
        gte(changeLog.at, new Date(day)),
        inArray(changeLog.action, ['withdraw', 'remove']),
        inArray(edition.status, ['withdrawn', 'removed']),
      ),
    )
    .orderBy(desc(changeLog.id))
  const gone = new Map<number, Gone>()
  for (const { at, type, edition: row } of rows) {
    const { id, lang, publishedAt } = row
    if (gone.has(id) || !publishedAt || !isLanguage(lang)) continue
    const status = row.status === 'removed' ? 'removed' : 'withdrawn'
    gone.set(id, { edition: id, type, lang, publishedAt, at, status, path: pathOf(row) })
  }
  return [...gone.values()]
})
