import { setImmediate } from 'node:timers/promises'
import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, max, ne } from 'drizzle-orm'
import { isLanguage, type Language, languages } from './content/organization'
import { database } from './database'
import { pathOf } from './edition'

/**
 * Entities whose pages one part lists, by their numbers: an item stays in its part for ever. With up to ten languages a
 * part stays below the 50,000 addresses that a sitemap may hold.
 */
export const entitiesPerPart = 5000

/** Entities that are read in one query; the event loop turns between two. */
const perQuery = 100

/** How long a news item is news to search engines, in ms. */
const freshFor = 48 * 60 * 60 * 1000

/** A page for search engines, and when it last changed in a way the public was told of. */
export type ListedVersion = { lang: Language; path: string; changedAt: Date | null }

/** A news item as the sitemap of news tells of it. */
export type FreshNews = { lang: Language; path: string; title: string; publishedAt: Date }

/** Pages of editions that may be found by search engines: an area has none, what was merged leads elsewhere. */
function listed() {
  const { edition, entity } = database().tables
  return and(
    eq(edition.status, 'published'),
    inArray(edition.lang, languages),
    ne(entity.type, 'area'),
    isNull(entity.mergedInto),
  )
}

/** The parts that list anything, in order, each with the latest change of a page in it. */
export async function* sitemapParts(): AsyncGenerator<{ part: number; changedAt: Date }> {
  const { read, tables } = database()
  const { edition, entity } = tables
  const [last] = await read.select({ id: max(entity.id) }).from(entity)
  for (let part = 0; part * entitiesPerPart <= (last?.id ?? 0); part++) {
    const [row] = await read
      .select({ changedAt: max(edition.changedAt) })
      .from(edition)
      .innerJoin(entity, eq(entity.id, edition.entity))
      .where(and(...within(part * entitiesPerPart, entitiesPerPart), listed()))
    if (row?.changedAt) yield { part, changedAt: row.changedAt }
    await setImmediate()
  }
}

/** The pages of a part, those of an entity together in the order of languages, read a hundred entities at a time. */
export async function* pagesOfPart(part: number): AsyncGenerator<ListedVersion[]> {
  const { read, tables } = database()
  const { edition, entity } = tables
  const end = (part + 1) * entitiesPerPart
  for (let from = part * entitiesPerPart; from < end; from += perQuery) {
    const { lang, section, slug, changedAt } = edition
    const rows = await read
      .select({ entity: edition.entity, lang, section, slug, changedAt })
      .from(edition)
      .innerJoin(entity, eq(entity.id, edition.entity))
      .where(and(...within(from, perQuery), listed()))
      .orderBy(asc(edition.entity))
    const versions = new Map<number, ListedVersion[]>()
    for (const { entity, lang, changedAt, ...address } of rows) {
      if (!isLanguage(lang)) continue
      const ofEntity = versions.get(entity) ?? []
      ofEntity.push({ lang, path: pathOf({ lang, ...address }), changedAt })
      versions.set(entity, ofEntity)
    }
    for (const ofEntity of versions.values())
      yield ofEntity.sort((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang))
    await setImmediate()
  }
}

function within(from: number, count: number) {
  const { edition } = database().tables
  return [gte(edition.entity, from), lt(edition.entity, from + count)]
}

/** The news of the last 48 hours, the latest first; at most the 1000 items that a sitemap of news may hold. */
export async function freshNews(now = new Date()): Promise<FreshNews[]> {
  const { read, tables } = database()
  const { edition, entity, revision } = tables
  const since = new Date(now.getTime() - freshFor)
  const { lang, section, slug, publishedAt } = edition
  const rows = await read
    .select({ lang, section, slug, publishedAt, title: revision.title })
    .from(edition)
    .innerJoin(entity, eq(entity.id, edition.entity))
    .innerJoin(revision, and(eq(revision.edition, edition.id), eq(revision.state, 'published')))
    .where(and(eq(entity.type, 'news'), listed(), gte(edition.publishedAt, since), lte(edition.publishedAt, now)))
    .orderBy(desc(edition.publishedAt), desc(edition.id))
    .limit(1000)
  return rows.flatMap(({ lang, title, publishedAt, ...address }) =>
    isLanguage(lang) && publishedAt ? [{ lang, title, publishedAt, path: pathOf({ lang, ...address }) }] : [],
  )
}
