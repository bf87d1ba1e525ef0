import { and, asc, desc, eq, gt, inArray, isNotNull } from 'drizzle-orm'
import { isLanguage, type Language } from './content/organization'
import type { Day } from './content/shape'
import { database } from './database'
import { type Edition, type EditionText, editionsById, editionsOf, findEdition, pathOf } from './edition'
import { countryTermRoles } from './finder/docs'
import { newsFinder } from './finder/finders'
import { liveIndex } from './finder/live-index'
import type { Query } from './finder/query'
import { type Found, newest, type Stretch, search, type Unanswerable, type Year } from './finder/search'
import { getImages } from './images'
import { formerNames, type Name, nameOn } from './names'
import type { Schema } from './schema/schema'
import type { SharedNews } from './shared-news'
import { type Tags, tagsOf } from './tags'
import { lagOfEdition, type PublicLag } from './translations'

/** A news item as lists show it. Names are those of the day on which it was issued. */
export type NewsEntry = {
  edition: Edition
  kind: string
  issuedOn: Day
  image: number | null
  issuers: Name[]
  places: Name[]
  /** Other languages in which it can be read. */
  languages: { lang: Language; path: string }[]
}

export type NewsList = Omit<Found, 'editions'> & { items: NewsEntry[] }

/** The published news that a query asks for, with every facet counted; or what in the query cannot be answered. */
export async function searchNews(lang: Language, query: Query, stretch?: Stretch): Promise<NewsList | Unanswerable> {
  const found = await search(newsFinder, lang, query, stretch)
  if ('parameter' in found) return found
  const { editions, ...list } = found
  return { ...list, items: await newsEntries(editions, lang) }
}

/**
 * The newest items of a language, of one kind or about one term when asked for, with how many there are by year; where it
 * has none, `elsewhere` are those of other languages.
 */
export async function latestNews(
  lang: Language,
  limit: number,
  of: { kind?: string; term?: number; meeting?: number; project?: number; year?: number } = {},
): Promise<{ items: NewsEntry[]; total: number; years: Year[]; elsewhere: NewsEntry[] }> {
  const terms = [of.term, of.meeting, of.project].flatMap((id) => id ?? [])
  const { editions, ...counted } = await newest(newsFinder, lang, { ...of, terms }, limit)
  const others =
    counted.total > 0 ? [] : (await newest(newsFinder, lang, { ...of, terms, anyLanguage: true }, limit)).editions
  return { items: await newsEntries(editions, lang), ...counted, elsewhere: await newsEntries(others, lang) }
}

/** What the front page shows: the items that staff put there in their order, the newest, and the newest of some kinds. */
export async function frontNews(lang: Language, kinds: readonly string[]) {
  const { read, tables } = database()
  const { doc, news } = tables
  const featured = await read
    .select({ id: doc.id })
    .from(doc)
    .innerJoin(news, eq(news.id, doc.entity))
    .where(and(isNotNull(news.featured), eq(doc.lang, lang)))
    .orderBy(asc(news.featured))
  const newestOf = async (limit: number, kind?: string) => (await newest(newsFinder, lang, { kind }, limit)).editions
  const chosen = featured.map(({ id }) => id)
  const latest = await newestOf(12)
  const byKind = await Promise.all(kinds.map(async (kind) => ({ kind, ids: await newestOf(3, kind) })))
  // All are read at once: most of them are in several lists.
  const ids = new Set([...chosen, ...latest, ...byKind.flatMap((one) => one.ids)])
  const entries = new Map((await newsEntries([...ids], lang)).map((entry) => [entry.edition.id, entry]))
  const items = (of: readonly number[]) => of.flatMap((id) => entries.get(id) ?? [])
  return {
    featured: items(chosen),
    latest: items(latest),
    byKind: byKind.map((one) => ({ kind: one.kind, items: items(one.ids) })),
  }
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
    .select({
      ...{ id: edition.id, entity: edition.entity },
      ...{ lang: edition.lang, section: edition.section, slug: edition.slug },
    })
    .from(edition)
    .where(and(inArray(edition.entity, entities), eq(edition.status, 'published')))
    .orderBy(asc(edition.id))
  const versions = others.flatMap(({ id, entity, lang: spoken, ...address }) =>
    isLanguage(spoken) ? [{ id, entity, lang: spoken, path: pathOf({ lang: spoken, ...address }) }] : [],
  )
  const named = (ids: number[], day: Day) =>
    [...new Set(ids)].flatMap((id) => {
      const term = terms.get(id)
      return term ? [{ title: nameOn(term, former.get(id), day), lang: term.lang }] : []
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
        languages: versions
          .filter((other) => other.entity === row.id && other.id !== id)
          .map(({ lang: spoken, path }) => ({ lang: spoken, path })),
      },
    ]
  })
}

/** A change that the public was told of: when it was published, and what was changed, in the language of the item. */
export type NewsChange = { at: Date; note: string }

/** A news item as its page shows it; names are those of the day of issue. */
export type News = Tags &
  Awaited<ReturnType<typeof lookedUp>> & {
    edition: WithText
    facts: Facts
    changes: NewsChange[]
    /** Where it is a translation, and older than its source. */
    lag: PublicLag | undefined
  }

type WithText = Edition & { text: EditionText }
type Facts = Pick<Schema['news']['$inferSelect'], 'id' | 'kind' | 'issuedOn' | 'issuedOnInferred'> &
  Pick<SharedNews, 'image' | 'project' | 'meeting'>

/** One news item at its address, with everything its page shows. */
export async function getNews(lang: Language, slug: string): Promise<News | undefined> {
  const edition = await findEdition('news', lang, slug)
  if (!edition) return undefined
  const { read, tables } = database()
  const { news } = tables
  const [facts] = await read.select().from(news).where(eq(news.id, edition.entity))
  if (!facts) return undefined
  const tags = await tagsOf(edition.entity, lang, facts.issuedOn)
  const [changes, lag] = [await changesOf(edition), await lagOfEdition(edition.id)]
  return { edition, facts, ...tags, ...(await lookedUp(edition, facts)), changes, lag }
}

/** What a news item refers to by number, and what is like it. */
export async function lookedUp(
  edition: Edition,
  { image, project, meeting }: Pick<SharedNews, 'image' | 'project' | 'meeting'>,
) {
  const { lang } = edition
  const linked = await editionsOf(
    [project, meeting].flatMap((id) => id ?? []),
    lang,
  )
  return {
    image: image ? (await getImages([image], lang)).get(image) : undefined,
    project: linked.get(project ?? 0),
    meeting: linked.get(meeting ?? 0),
    related: await relatedNews(edition),
  }
}

/** Every change of an edition after its first publication that the public was told of, the latest first. */
export async function changesOf({ id, publishedAt }: Pick<Edition, 'id' | 'publishedAt'>): Promise<NewsChange[]> {
  if (!publishedAt) return []
  const { read, tables } = database()
  const { revision } = tables
  const told = await read
    .select({ at: revision.publishedAt, note: revision.changeNote })
    .from(revision)
    .where(and(eq(revision.edition, id), eq(revision.major, true), gt(revision.publishedAt, publishedAt)))
    .orderBy(desc(revision.publishedAt), desc(revision.number))
  return told.flatMap(({ at, note }) => (note && at ? [{ at, note }] : []))
}

/** Items of the same language that share the most countries, fields and structures with this one, newest first. */
async function relatedNews(edition: Edition, limit = 3): Promise<NewsEntry[]> {
  const { index } = await liveIndex()
  return newsEntries(index.related(edition.id, limit), edition.lang)
}
