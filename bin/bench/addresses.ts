import { desc, inArray, isNotNull } from 'drizzle-orm'
import { type Language, languages } from '../../db/content/organization'
import { database } from '../../db/database'
import { type EntityType, readEditions } from '../../db/edition'
import { wordsOf } from '../../db/finder/analyser'
import { type FacetName, newsFinder, siteFinder } from '../../db/finder/finders'
import { formatQuery, type Query } from '../../db/finder/query'
import { termsOfType } from '../../db/finder/terms'
import { openDatabase } from '../../db/open'
import { choices } from '../../db/random'
import { everything } from './questions'

/** The addresses of a portal that can be asked for, all of them clean ones. */
export class Addresses {
  private readonly choose = choices(1)
  private readonly drawn = new Set<string>()

  private constructor(
    private readonly paths: ReadonlyMap<EntityType, readonly string[]>,
    private readonly values: ReadonlyMap<Language, readonly { name: FacetName; values: readonly string[] }[]>,
    private readonly words: ReadonlyMap<Language, readonly string[]>,
    /** The newest English news item that has a picture. */
    readonly article: string,
  ) {}

  /** Reads them from a portal's database. */
  static async from(databaseUrl: string): Promise<Addresses> {
    const db = await openDatabase({ databaseUrl, databaseNamed: true })
    try {
      const paths = new Map<EntityType, string[]>()
      const words = new Map<Language, Set<string>>()
      for (const { type, path, lang, title } of await readEditions(undefined)) {
        paths.set(type, [...(paths.get(type) ?? []), path])
        const known = words.get(lang) ?? new Set()
        for (const { word } of wordsOf(title)) if (word.length >= 4) known.add(word)
        words.set(lang, known)
      }
      const values = new Map<Language, { name: FacetName; values: string[] }[]>()
      for (const lang of languages) values.set(lang, await valuesIn(lang))
      const listed = new Map([...words].map(([lang, known]) => [lang, [...known].sort()]))
      return new Addresses(paths, values, listed, await newestWithPicture())
    } finally {
      await db.close()
    }
  }

  /** Up to `most` pages of a type in any language, in no order. */
  pages(type: EntityType, most = Number.POSITIVE_INFINITY): string[] {
    const paths = [...(this.paths.get(type) ?? [])].sort()
    for (let at = paths.length - 1; at > 0; at--) {
      const other = this.choose.below(at + 1)
      ;[paths[at], paths[other]] = [paths[other] as string, paths[at] as string]
    }
    return paths.slice(0, most)
  }

  /** A list of news narrowed by two filters, which this has not given before. */
  newListing(): string {
    return this.fresh(() => {
      const lang = this.choose.oneOf(languages)
      const facets = this.values.get(lang) ?? []
      const [one, other] = [this.choose.oneOf(facets), this.choose.oneOf(facets)]
      if (one === other) return undefined
      const query: Query = {
        ...everything,
        [one.name]: [this.choose.oneOf(one.values)],
        [other.name]: [this.choose.oneOf(other.values)],
      }
      return `/${lang}/news?${formatQuery(newsFinder, query)}`
    })
  }

  /** A search of the whole site for one word or two that stand in titles. */
  search(): string {
    const lang = this.choose.oneOf(languages)
    const word = () => this.choose.oneOf(this.words.get(lang) ?? [])
    const q = this.choose.chance(0.5) ? word() : `${word()} ${word()}`
    return `/${lang}/search?${formatQuery(siteFinder, { ...everything, q, sort: 'relevance' })}`
  }

  private fresh(draw: () => string | undefined): string {
    for (let tries = 0; tries < 10_000; tries++) {
      const path = draw()
      if (path === undefined || this.drawn.has(path)) continue
      this.drawn.add(path)
      return path
    }
    throw new Error('There are no other addresses.')
  }
}

async function valuesIn(lang: Language): Promise<{ name: FacetName; values: string[] }[]> {
  const facets: { name: FacetName; values: string[] }[] = []
  for (const type of ['field', 'country', 'structure'] as const)
    facets.push({ name: type, values: (await termsOfType(type, lang)).map(({ edition }) => edition.slug) })
  return facets
}

async function newestWithPicture(): Promise<string> {
  const { read, tables } = database()
  const { news, edition } = tables
  const newest = await read
    .select({ id: news.id })
    .from(news)
    .where(isNotNull(news.image))
    .orderBy(desc(news.issuedOn), desc(news.id))
  const ids = newest.map(({ id }) => id)
  const editions = (await readEditions(inArray(edition.entity, ids))).filter(({ lang }) => lang === 'en')
  const first = ids.map((id) => editions.find(({ entity }) => entity === id)).find((found) => found !== undefined)
  if (!first) throw new Error('There is no news item with a picture.')
  return first.path
}
