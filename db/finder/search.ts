import { and, asc, count, desc, eq, gte, inArray, like, lte, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { isLanguage, type Language, organization } from '../content/organization'
import { database } from '../database'
import { type EntityType, editionsOfType } from '../edition'
import { fold } from '../fold'
import { daysOf, type FacetName, type Finder, type Query } from './query'

export const pageSize = 20

/** The types that the whole-site search knows, by the word of their addresses. */
export const searchableTypes: Record<string, readonly EntityType[]> = {
  news: ['news'],
  countries: ['country', 'country-group'],
  'fields-of-work': ['field'],
  structures: ['structure'],
  chairpersonships: ['chairpersonship'],
  meetings: ['series', 'meeting'],
  projects: ['project'],
  pages: ['page'],
}

export type Found = {
  /** Ids of the editions on this page, in order. */
  editions: number[]
  total: number
  page: number
  pages: number
}

/** What an address asks for that the portal does not have: a value of a facet, a date, or a page past the end. */
export type Unanswerable = { parameter: FacetName | 'from' | 'to' | 'page'; value: string; lastPage?: number }

/** The conditions of a query, each facet's by its name, so that one can be left out when its own values are counted. */
export type Conditions = { always: SQL[]; facets: Partial<Record<FacetName, SQL>> }

/** Turns the values of a query into conditions on `doc`; an unknown value is given back instead. */
export async function conditionsOf(finder: Finder, lang: Language, query: Query): Promise<Conditions | Unanswerable> {
  const { read, tables } = database()
  const { doc, docTerm } = tables
  const facets: Conditions['facets'] = {}
  for (const facet of ['field', 'country', 'structure'] as const) {
    if (query[facet].length === 0) continue
    const ids = await termIds(facet, query[facet], lang)
    const unknown = query[facet].find((slug) => !ids.has(slug))
    if (unknown !== undefined) return { parameter: facet, value: unknown }
    const within = read
      .select({ doc: docTerm.doc })
      .from(docTerm)
      .where(inArray(docTerm.term, [...ids.values()]))
    facets[facet] = inArray(doc.id, within)
  }
  const kinds: readonly string[] =
    finder.type === 'news' ? Object.keys(organization.newsKinds) : Object.keys(searchableTypes)
  const unknownKind = query.kind.find((kind) => !kinds.includes(kind))
  if (unknownKind !== undefined) return { parameter: 'kind', value: unknownKind }
  if (query.kind.length > 0)
    facets.kind =
      finder.type === 'news'
        ? inArray(doc.kind, [...query.kind])
        : inArray(
            doc.type,
            query.kind.flatMap((kind) => searchableTypes[kind] ?? []),
          )
  const unknownLanguage = query.lang.find((code) => !isLanguage(code))
  if (unknownLanguage !== undefined) return { parameter: 'lang', value: unknownLanguage }
  facets.lang = inArray(doc.lang, query.lang.length > 0 ? [...query.lang] : [lang])

  const always: SQL[] = [
    finder.type === 'news' ? eq(doc.type, 'news') : inArray(doc.type, Object.values(searchableTypes).flat()),
  ]
  for (const parameter of ['from', 'to'] as const) {
    if (!query[parameter]) continue
    const days = daysOf(query[parameter])
    if (!days) return { parameter, value: query[parameter] }
    always.push(parameter === 'from' ? gte(doc.date, days.first) : lte(doc.date, days.last))
  }
  for (const word of wordsOf(query.q)) {
    const found = or(like(doc.foldedTitle, `%${word}%`), like(doc.foldedText, `%${word}%`))
    if (found) always.push(found)
  }
  // Text without a letter or a digit finds nothing, rather than everything.
  if (query.q && wordsOf(query.q).length === 0) always.push(sql`1 = 0`)
  return { always, facets }
}

function wordsOf(text: string): string[] {
  return [...new Set(fold(text).split(' '))].filter((word) => word !== '')
}

/** All conditions together, but for the one of `except`. */
export function narrowed({ always, facets }: Conditions, except?: FacetName): SQL | undefined {
  const entries = Object.entries(facets) as [FacetName, SQL][]
  return and(...always, ...entries.filter(([name]) => name !== except).map(([, condition]) => condition))
}

/** One page of a list, or the last page's number when the one asked for is past the end. */
export async function findPage(conditions: Conditions, query: Query): Promise<Found | Unanswerable> {
  const { read, tables } = database()
  const { doc } = tables
  const [counted] = await read.select({ total: count() }).from(doc).where(narrowed(conditions))
  const total = counted?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (query.page < 1 || query.page > pages)
    return { parameter: 'page', value: String(query.page || ''), lastPage: pages }
  const newest = [desc(doc.date), desc(doc.id)]
  const rows = await read
    .select({ id: doc.id })
    .from(doc)
    .where(narrowed(conditions))
    .orderBy(
      ...(query.sort === 'oldest'
        ? [asc(doc.date), asc(doc.id)]
        : query.sort === 'relevance'
          ? [...wordsInTitle(query.q), ...newest]
          : newest),
    )
    .limit(pageSize)
    .offset((query.page - 1) * pageSize)
  return { editions: rows.map((row) => row.id), total, page: query.page, pages }
}

/**
 * Puts first the country, field or structure whose name begins as asked, then what has more of the words in its title;
 * no order where there are no words.
 */
function wordsInTitle(q: string): SQL[] {
  const { doc } = database().tables
  const words = wordsOf(q)
  if (words.length === 0) return []
  const named = and(notInArray(doc.type, ['news', 'meeting', 'project']), like(doc.foldedTitle, `${fold(q)}%`))
  const found = words.map((word) => sql`case when ${like(doc.foldedTitle, `%${word}%`)} then 1 else 0 end`)
  return [desc(sql`case when ${named} then 1 else 0 end`), desc(sql.join(found, sql` + `))]
}

/** Ids of terms by slug, among the slugs given. */
async function termIds(type: EntityType, slugs: readonly string[], lang: Language): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const edition of (await editionsOfType(type, lang)).values())
    if (slugs.includes(edition.slug)) ids.set(edition.slug, edition.entity)
  return ids
}
