import { and, inArray } from 'drizzle-orm'
import { languages } from './content/organization'
import { database, type Queries } from './database'

/** True of an edition that the public may read; of a withdrawn one too, whose page stays. */
export function isReadable() {
  const { edition } = database().tables
  // Text in a language that the organization has given up stays stored, and is shown nowhere.
  return and(inArray(edition.status, ['published', 'withdrawn']), inArray(edition.lang, languages))
}

/** Those of these entities that the public may read in some language. */
export async function readableOf(read: Queries, entities: readonly number[]): Promise<ReadonlySet<number>> {
  if (entities.length === 0) return new Set()
  const { edition } = database().tables
  const rows = await read
    .selectDistinct({ entity: edition.entity })
    .from(edition)
    .where(and(inArray(edition.entity, [...entities]), isReadable()))
  return new Set(rows.map(({ entity }) => entity))
}
