import type { Language } from '../content/organization'
import type { FacetName } from './finders'
import type { LiveIndex } from './live-index'
import type { Query } from './query'
import type { Help } from './search'
import { mendedText } from './spelling'
import { type Part, readText } from './text'

/**
 * What helps where nothing is found: which one filter to drop, and how many items that would give; and a text whose
 * slips are mended. `totalOf` counts what a query finds that is about these parts of a text.
 */
export async function helpOf(
  live: LiveIndex,
  lang: Language,
  query: Query,
  facets: readonly FacetName[],
  totalOf: (query: Query, parts: readonly Part[] | undefined) => Promise<number>,
): Promise<Help> {
  const first = { ...query, page: 1 }
  const parts = query.q === '' ? undefined : await readText(live, query.q, lang)
  const lesser: { name: Help['without'][number]['name']; query: Query }[] = facets
    .filter((name) => query[name].length > 0)
    .map((name) => ({ name, query: { ...first, [name]: [] } }))
  if (query.q !== '') lesser.push({ name: 'q', query: { ...first, q: '' } })
  if (query.from !== '' || query.to !== '') lesser.push({ name: 'days', query: { ...first, from: '', to: '' } })
  const without: Help['without'] = []
  if (lesser.length > 1)
    for (const one of lesser) {
      const total = await totalOf(one.query, one.name === 'q' ? undefined : parts)
      if (total > 0) without.push({ name: one.name, total })
    }
  without.sort((a, b) => b.total - a.total)
  const q = parts && (await mendedText(query.q, lang))
  const mended = q ? { q, total: await totalOf({ ...first, q }, await readText(live, q, lang)) } : undefined
  return { without, ...(mended && mended.total > 0 ? { mended } : {}) }
}
