import { eq } from 'drizzle-orm'
import type { Language } from './content/organization'
import { database } from './database'
import { editionFor } from './edition'

/** The canonical address of the entity with this permanent number, in the best language for the reader. */
export async function addressOf(entity: number, lang: Language): Promise<string | undefined> {
  const { read, tables } = database()
  // What was merged may have been merged again; a ring of merges ends after as many steps as it has members.
  const passed = new Set<number>()
  let present = entity
  while (!passed.has(present)) {
    passed.add(present)
    const [row] = await read
      .select({ mergedInto: tables.entity.mergedInto })
      .from(tables.entity)
      .where(eq(tables.entity.id, present))
    present = row?.mergedInto ?? present
  }
  return (await editionFor(present, lang))?.path
}

/** Where an address that once was leads now: another one, `gone`, or undefined for one that never was. */
export async function findRedirect(path: string, lang: Language): Promise<string | 'gone' | undefined> {
  const { read, tables } = database()
  const { redirect } = tables
  const [row] = await read.select().from(redirect).where(eq(redirect.path, path))
  if (!row) return undefined
  if (!row.entity) return row.target ?? 'gone'
  return addressOf(row.entity, lang)
}
