import { and, asc, desc, eq, inArray, isNotNull, like, ne, type SQL } from 'drizzle-orm'
import type { Language } from './content/organization'
import type { Day } from './content/shape'
import { countryCodes } from './countries'
import { database } from './database'
import { type Edition, editionsById, editionsOf, findEdition, languagesOf } from './edition'
import { type Facet, facetsOf, yearsOf } from './finder/facets'
import { newsFinder, type Query } from './finder/query'
import { conditionsOf, type Found, findPage, narrowed, type Unanswerable } from './finder/search'
import { countryTermRoles } from './finder/terms'
import { getImages } from './images'
import { formerNames, nameOn } from './names'
import { tagsOf } from './tags'

/** A news item as lists show it. Names are those of the day on which it was issued. */
export type NewsEntry = {
  edition: Edition
  kind: string
  issuedOn: Day
  image: number | null
  issuers: string[]
  places: string[]
  /** Other languages in which it can be read. */
  languages: Edition[]
}

export type NewsList = Omit<Found, 'editions'> & {
  items: NewsEntry[]
  facets: Facet[]
  years: { year: string; count: number }[]
}

/** The published news that a query asks for, with every facet counted; or what in the query cannot be answered. */
export async function searchNews(lang: Language, query: Query): Promise<NewsList | Unanswerable> {
  const conditions = await conditionsOf(newsFinder, lang, query)
  if ('parameter' in conditions) return conditions
  const found = await findPage(conditions, query)
  if ('parameter' in found) return found
  const { editions, ...page } = found
  return {
    ...page,
    items: await newsEntries(editions, lang),
    facets: await facetsOf(newsFinder, lang, query, conditions),
    years: await yearsOf(narrowed(conditions)),
  }
}

/** The newest items of a language, of one kind or about one term when asked for, with how many there are by year. */
export async function latestNews(
  lang: Language,
  limit: number,
  of: { kind?: string; term?: number; meeting?: number; project?: number; year?: number } = {},
): Promise<{ items: NewsEntry[]; total: number; years: { year: string; count: number }[] }> {
  const { read, tables } = database()
  const { doc, docTerm, news } = tables
  const conditions: (SQL | undefined)[] = [eq(doc.type, 'news'), eq(doc.lang, lang)]
  if (of.kind) conditions.push(eq(doc.kind, of.kind))
  if (of.term)
    conditions.push(inArray(doc.id, read.select({ doc: docTerm.doc }).from(docTerm).where(eq(docTerm.term, of.term))))
  if (of.meeting)
    conditions.push(inArray(doc.entity, read.select({ id: news.id }).from(news).where(eq(news.meeting, of.meeting))))
  if (of.project)
    conditions.push(inArray(doc.entity, read.select({ id: news.id }).from(news).where(eq(news.project, of.project))))
  if (of.year) conditions.push(like(doc.date, `${of.year}%`))
  const where = and(...conditions)
  const rows = await read
    .select({ id: doc.id })
    .from(doc)
    .where(where)
    .orderBy(desc(doc.date), desc(doc.id))
    .limit(limit)
  const years = await yearsOf(where)
  const total = years.reduce((sum, { count }) => sum + count, 0)
  return {
    items: await newsEntries(
      rows.map((row) => row.id),
      lang,
    ),
    total,
    years,
  }
}

/** The items that staff put on the front page, in their order. */
export async function featuredNews(lang: Language): Promise<NewsEntry[]> {
  const { read, tables } = database()
  const { doc, news } = tables
  const rows = await read
    .select({ id: doc.id })
    .from(doc)
    .innerJoin(news, eq(news.id, doc.entity))
    .where(and(isNotNull(news.featured), eq(doc.lang, lang)))
    .orderBy(asc(news.featured))
  return newsEntries(
    rows.map((row) => row.id),
    lang,
  )
}

async function newsEntries(editionIds: readonly number[], lang: Language): Promise<NewsEntry[]> {
  if (editionIds.length === 0) return []
  const { read, tables } = database()
  const { news, entityStructure, entityCountry, edition } = tables
  const editions = await editionsById(editionIds)
  const entities = [...editions.values()].map((found) => found.entity)
  const rows = new Map((await read.select().from(news).where(inArray(news.id, entities))).map((row) => [row.id, row]))
  const issuers = await read
    .select()
    .from(entityStructure)
    .where(and(inArray(entityStructure.entity, entities), eq(entityStructure.role, 'issuer')))
    .orderBy(asc(entityStructure.position))
  const places = await read
    .select()
    .from(entityCountry)
    .where(and(inArray(entityCountry.entity, entities), inArray(entityCountry.role, [...countryTermRoles])))
    .orderBy(asc(entityCountry.position))
  const terms = await editionsOf([...issuers.map((row) => row.structure), ...places.map((row) => row.country)], lang)
  const former = await formerNames(terms.values())
  const others = await read
    .select({ id: edition.id, entity: edition.entity })
    .from(edition)
    .where(and(inArray(edition.entity, entities), eq(edition.status, 'published')))
  const languages = await editionsById(others.map((row) => row.id).filter((id) => !editions.has(id)))
  const named = (ids: number[], day: Day) =>
    [...new Set(ids)].flatMap((id) => {
      const term = terms.get(id)
      return term ? [nameOn(term, former.get(id), day)] : []
    })
  return editionIds.flatMap((id) => {
    const found = editions.get(id)
    const row = found && rows.get(found.entity)
    if (!row) return []
    const { kind, issuedOn, image } = row
    return [
      {
        ...{ edition: found, kind, issuedOn, image },
        issuers: named(
          issuers.filter((one) => one.entity === row.id).map((one) => one.structure),
          issuedOn,
        ),
        places: named(
          places.filter((one) => one.entity === row.id).map((one) => one.country),
          issuedOn,
        ),
        languages: [...languages.values()].filter((other) => other.entity === row.id),
      },
    ]
  })
}

/** One news item at its address, with everything its page shows; names are those of the day of issue. */
export async function getNews(lang: Language, slug: string) {
  const edition = await findEdition('news', lang, slug)
  if (!edition) return undefined
  const { read, tables } = database()
  const { news } = tables
  const [facts] = await read.select().from(news).where(eq(news.id, edition.entity))
  if (!facts) return undefined
  const tags = await tagsOf(edition.entity, lang, facts.issuedOn)
  const linked = await editionsOf(
    [facts.project, facts.meeting].flatMap((id) => id ?? []),
    lang,
  )
  return {
    edition,
    facts,
    image: facts.image ? (await getImages([facts.image], lang)).get(facts.image) : undefined,
    ...tags,
    codes: await countryCodes(tags.countries.map((country) => country.edition.entity)),
    project: linked.get(facts.project ?? 0),
    meeting: linked.get(facts.meeting ?? 0),
    languages: await languagesOf(edition),
    related: await relatedNews(edition),
  }
}

/** Items of the same language that share the most countries, fields and structures with this one, newest first. */
async function relatedNews(edition: Edition, limit = 3): Promise<NewsEntry[]> {
  const { read, tables } = database()
  const { doc, docTerm } = tables
  const own = read.select({ term: docTerm.term }).from(docTerm).where(eq(docTerm.doc, edition.id))
  const shared = await read
    .select({ id: doc.id, date: doc.date })
    .from(doc)
    .innerJoin(docTerm, eq(docTerm.doc, doc.id))
    .where(and(inArray(docTerm.term, own), eq(doc.type, 'news'), eq(doc.lang, edition.lang), ne(doc.id, edition.id)))
  const weights = new Map<number, { count: number; date: Day }>()
  for (const { id, date } of shared) weights.set(id, { count: (weights.get(id)?.count ?? 0) + 1, date })
  const best = [...weights].sort(
    ([idA, a], [idB, b]) => b.count - a.count || (a.date < b.date ? 1 : a.date > b.date ? -1 : idB - idA),
  )
  return newsEntries(
    best.slice(0, limit).map(([id]) => id),
    edition.lang,
  )
}
