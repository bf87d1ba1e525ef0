import { eq } from 'drizzle-orm'
import type { Language } from './content/organization'
import { database } from './database'
import { editionsOf } from './edition'

/** The canonical address of the entity with this permanent number, in the best language for the reader. */
export async function addressOf(entity: number, lang: Language): Promise<string | undefined> {
  const { read, tables } = database()
  const [row] = await read
    .select({ mergedInto: tables.entity.mergedInto })
    .from(tables.entity)
    .where(eq(tables.entity.id, entity))
  const present = row?.mergedInto ?? entity
  const edition = (await editionsOf([present], lang)).get(present)
  // An area has a name and no page.
  return edition?.type === 'area' ? undefined : edition?.path
}

/** Where an address that once was leads now: another one, `gone`, or undefined for one that never was. */
export async function findRedirect(path: string, lang: Language): Promise<string | 'gone' | undefined> {
  const { read, tables } = database()
  const { redirect } = tables
  const [row] = await read.select().from(redirect).where(eq(redirect.path, path))
  if (!row) return undefined
  return (row.entity ? await addressOf(row.entity, lang) : row.target) ?? 'gone'
}
