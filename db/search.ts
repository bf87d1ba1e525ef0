import type { Language } from './content/organization'
import { editionsById } from './edition'
import { facetsOf } from './finder/facets'
import { type Query, siteFinder } from './finder/query'
import { conditionsOf, findPage } from './finder/search'

/** Everything published that fits a text, of any type; or what in the query cannot be answered. */
export async function searchSite(lang: Language, query: Query) {
  const conditions = await conditionsOf(siteFinder, lang, query)
  if ('parameter' in conditions) return conditions
  const found = await findPage(conditions, query)
  if ('parameter' in found) return found
  const { editions, ...page } = found
  const byId = await editionsById(editions)
  return {
    ...page,
    items: editions.flatMap((id) => byId.get(id) ?? []),
    facets: await facetsOf(siteFinder, lang, query, conditions),
  }
}
