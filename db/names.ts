import { and, inArray } from 'drizzle-orm'
import type { Day } from './content/shape'
import { database } from './database'
import type { Edition } from './edition'

export type FormerName = { name: string; lang: string; validFrom: Day | null; validUntil: Day | null }

/** Former names by entity, the latest first, in the language of the edition that shows them. */
export async function formerNames(editions: Iterable<Edition>): Promise<Map<number, FormerName[]>> {
  const shown = new Map([...editions].map((edition) => [edition.entity, edition.lang]))
  const names = new Map<number, FormerName[]>()
  if (shown.size === 0) return names
  const { read, tables } = database()
  const { name } = tables
  const rows = await read
    .select()
    .from(name)
    .where(and(inArray(name.entity, [...shown.keys()]), inArray(name.kind, ['former'])))
  for (const row of rows) {
    if (row.lang !== shown.get(row.entity)) continue
    names.set(row.entity, [...(names.get(row.entity) ?? []), row])
  }
  for (const list of names.values()) list.sort((a, b) => ((a.validUntil ?? '') < (b.validUntil ?? '') ? 1 : -1))
  return names
}

/** The name that was valid on `day`: a former one, else the present. A name is no longer valid on its last day. */
export function nameOn(edition: Edition, former: readonly FormerName[] | undefined, day: Day): string {
  const then = former?.find(({ validFrom, validUntil }) => (validFrom ?? '') <= day && validUntil && day < validUntil)
  return then?.name ?? edition.title
}
