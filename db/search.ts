import { inArray } from 'drizzle-orm'
import type { Language } from './content/organization'
import type { Day } from './content/shape'
import { database } from './database'
import { type Edition, editionsById } from './edition'
import { siteFinder } from './finder/finders'
import type { Query } from './finder/query'
import { type Found, type Stretch, search, type Unanswerable } from './finder/search'

/** Anything that was found; `date` is its day of issue or its beginning, empty where it has none. */
export type SiteEntry = { edition: Edition; date: Day }

/** Everything published that fits a text, of any type; or what in the query cannot be answered. */
export async function searchSite(
  lang: Language,
  query: Query,
  stretch?: Stretch,
): Promise<(Omit<Found, 'editions'> & { items: SiteEntry[] }) | Unanswerable> {
  const found = await search(siteFinder, lang, query, stretch)
  if ('parameter' in found) return found
  const { editions: ids, ...list } = found
  const { read, tables } = database()
  const { doc } = tables
  const editions = await editionsById(ids)
  const rows = await read.select({ id: doc.id, date: doc.date }).from(doc).where(inArray(doc.id, ids))
  const dates = new Map(rows.map(({ id, date }) => [id, date]))
  return {
    ...list,
    items: ids.flatMap((id) => {
      const edition = editions.get(id)
      return edition ? [{ edition, date: dates.get(id) ?? '' }] : []
    }),
  }
}
