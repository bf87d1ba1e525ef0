import { and, eq } from 'drizzle-orm'
import { readSettings } from '../settings'
import { isLanguage, type Language, languages } from './content/organization'
import { database } from './database'
import { editionFor, pathOf } from './edition'

/** The permanent address of an entity, which is its identifier wherever programs meet it; `siteUrl` where it is at hand. */
export function permanentAddress(entity: number, siteUrl = readSettings().siteUrl): string {
  return `${siteUrl}/id/${entity}`
}

/** Where an address leads now: to another one, `gone` for good, or nowhere, since it never led anywhere. */
export type Whereabouts = string | 'gone' | undefined

/**
 * The canonical address of the entity with this permanent number, in the best language for the reader. Where all its
 * editions were removed, the one that was put in the place of the best of them, or `gone`.
 */
export function addressOf(entity: number, lang: Language): Promise<Whereabouts> {
  return whereabouts(entity, lang, new Set())
}

/** Where an address that once was leads now, in one step however often it has moved; `/id/N` is such an address too. */
export function findRedirect(path: string, lang: Language): Promise<Whereabouts> {
  const entity = /^\/id\/([1-9]\d{0,8})$/.exec(path)?.[1]
  return entity ? addressOf(Number(entity), lang) : redirected(path, lang, new Set())
}

/** `passed` are the addresses that were passed on the way: what leads in a ring is gone. */
async function whereabouts(entity: number, lang: Language, passed: Set<string>): Promise<Whereabouts> {
  const present = await mergedInto(entity)
  const shown = await editionFor(present, lang)
  if (shown) return shown.path
  const removed = await removedPaths(present)
  const [best] = [lang, ...languages].flatMap((code) => removed.get(code) ?? [])
  return best && ((await redirected(best, lang, passed)) ?? 'gone')
}

async function redirected(path: string, lang: Language, passed: Set<string>): Promise<Whereabouts> {
  if (passed.has(path)) return 'gone'
  passed.add(path)
  const { read, tables } = database()
  const { redirect } = tables
  const [row] = await read.select().from(redirect).where(eq(redirect.path, path))
  if (!row) return undefined
  if (!row.entity) return row.target === null ? 'gone' : ((await redirected(row.target, lang, passed)) ?? row.target)
  // An earlier address of a removed edition goes where that went, even where other languages still have theirs.
  const [, own = ''] = path.split('/')
  const removed = (await removedPaths(row.entity)).get(own)
  if (removed && removed !== path) return (await redirected(removed, lang, passed)) ?? 'gone'
  return whereabouts(row.entity, lang, passed)
}

/** The addresses that the removed editions of an entity had, by their languages. */
async function removedPaths(entity: number): Promise<Map<string, string>> {
  const { read, tables } = database()
  const { edition } = tables
  const rows = await read
    .select({ lang: edition.lang, section: edition.section, slug: edition.slug })
    .from(edition)
    .where(and(eq(edition.entity, entity), eq(edition.status, 'removed')))
  return new Map(rows.flatMap((row) => (isLanguage(row.lang) ? [[row.lang, pathOf(row)]] : [])))
}

/** What an entity was merged into, which may have been merged again; a ring ends after as many steps as it has members. */
export async function mergedInto(entity: number): Promise<number> {
  const { read, tables } = database()
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
  return present
}
