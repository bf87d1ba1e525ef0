import { asc, eq, getTableColumns, max, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { textOf } from './body'
import { organization } from './content/organization'
import type { Content } from './content/shape'
import { DatabaseError, database, type Queries } from './database'
import type { Editor } from './editor'
import { analysis, headingWords, tokensOf } from './finder/analyser'
import { slugOf } from './fold'
import { type Choices, type GeneratedText, skewed, TextMaker } from './generated-texts'
import { choices } from './random'

const firstYear = 1995
/** How much more news each year has than the one before. */
const growth = 1.06
/** Items that are stored in one transaction. */
const perBatch = 1000
/** What is left for the number in a slug of 80. */
const longestSlug = 64

/** A news item that is not yet stored; the leading issuer comes first. */
type Item = {
  kind: string
  issuedOn: string
  countries: { country: number; role: 'about' | 'place' | 'partner' | 'mentioned' }[]
  fields: number[]
  issuers: number[]
  editions: (GeneratedText & { lang: string })[]
}

/**
 * Adds `count` news items to a filled database, each published on its day as `publishEdition` does it, the oldest
 * first; what staff did is not logged, since nobody did it. The same `seed` and content give the same items. Calls
 * `progress` after each batch, and ends early, after a whole batch, when it gives false. Gives how many were made.
 * Throws `DatabaseError` where there is nothing that an item could be about.
 */
export async function generateItems(
  editor: Editor,
  content: Pick<Content, 'news'>,
  count: number,
  { seed = 1, until = yesterday(), progress = (_done: number): boolean => true } = {},
): Promise<number> {
  const maker = await ItemMaker.from(content, seed)
  for (let done = 0; done < count; ) {
    const size = Math.min(perBatch, count - done)
    const items = Array.from({ length: size }, (_, at) => maker.make((done + at) / count, 1 / count, until))
    await database().write((write) => store(editor, write, items))
    done += size
    if (!progress(done)) return done
    // Signals are heard between two batches.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return count
}

const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

type Structure = { id: number; country: number | null; openedOn: string | null; closedOn: string | null }

class ItemMaker {
  private constructor(
    private readonly choose: Choices,
    private readonly kinds: readonly string[],
    private readonly texts: ReadonlyMap<string, TextMaker>,
    private readonly countries: readonly number[],
    private readonly fields: readonly number[],
    private readonly structures: readonly Structure[],
  ) {}

  static async from({ news }: Pick<Content, 'news'>, seed: number): Promise<ItemMaker> {
    const { read, tables } = database()
    const { country, entity, field, structure } = tables
    const countries = await read.select({ id: country.id }).from(country).orderBy(asc(country.id))
    const fields = await read.select({ id: field.id }).from(field).orderBy(asc(field.id))
    const structures = await read
      .select({
        ...{ id: structure.id, kind: structure.kind, openedOn: structure.openedOn, closedOn: structure.closedOn },
        country: country.id,
      })
      .from(structure)
      .leftJoin(country, eq(country.id, structure.host))
      .orderBy(asc(structure.id))
    const issuing = structures.filter(({ kind }) => kind !== 'group')
    if (countries.length === 0 || fields.length === 0 || issuing.length === 0)
      throw new DatabaseError(
        'The database holds no countries, fields of work or structures; npm run db:reset fills one.',
      )
    const [last] = await read.select({ id: max(entity.id) }).from(entity)
    const choose = choices(seed * 1_000_003 + (last?.id ?? 0))
    const texts = new Map<string, TextMaker>()
    for (const lang of Object.keys(organization.languages)) {
      const maker = new TextMaker(lang, news)
      if (maker.able) texts.set(lang, maker)
    }
    const kinds = news.map(({ kind }) => kind)
    const [ids, terms] = [countries, fields].map((rows) =>
      shuffled(
        rows.map(({ id }) => id),
        choose,
      ),
    )
    return new ItemMaker(choose, kinds, texts, ids ?? [], terms ?? [], shuffled(issuing, choose))
  }

  /** The item at a place between 0 and 1 in the time from the first year `until` a day. */
  make(place: number, step: number, until: string): Item {
    const { choose } = this
    const issuedOn = dayAt(place + (step * choose.below(1000)) / 1000, until)
    const kind = choose.oneOf(this.kinds)
    const leading = this.issuer(issuedOn)
    const issuers = [leading, ...(choose.chance(0.2) ? [this.issuer(issuedOn)] : [])]
    const countries = new Map<string, Item['countries'][number]>()
    const add = (country: number, role: Item['countries'][number]['role']) =>
      countries.set(`${role} ${country}`, { country, role })
    for (let left = choose.oneOf([0, 1, 1, 1, 1, 2, 2, 3]); left > 0; left--) {
      const host = countries.size === 0 && choose.chance(0.8) ? leading.country : null
      const country = host ?? (this.countries[skewed(this.countries.length, 3, choose)] as number)
      add(country, choose.chance(0.5) ? 'about' : choose.chance(0.7) ? 'place' : choose.oneOf(['partner', 'mentioned']))
    }
    const fields = Array.from(
      { length: choose.oneOf([1, 1, 1, 2, 2, 3]) },
      () => this.fields[skewed(this.fields.length, 3, choose)] as number,
    )
    const dateline = organization.newsKinds[kind as keyof typeof organization.newsKinds]?.dateline ?? false
    const langs = [...this.texts.keys()]
    const [first = '', ...others] = langs
    const lang =
      others.length === 0 || choose.chance(0.65) ? first : (others[skewed(others.length, 2, choose)] as string)
    const second = choose.chance(0.03) ? choose.oneOf(langs) : lang
    return {
      ...{ kind, issuedOn },
      countries: [...countries.values()],
      fields: [...new Set(fields)],
      issuers: [...new Set(issuers.map(({ id }) => id))],
      editions: [...new Set([lang, second])].map((one) => ({
        lang: one,
        ...(this.texts.get(one) as TextMaker).make(choose, dateline),
      })),
    }
  }

  /** A structure that worked on that day, if one is found in a few tries. */
  private issuer(day: string): Structure {
    let one = this.structures[0] as Structure
    for (let tries = 0; tries < 20; tries++) {
      one = this.structures[skewed(this.structures.length, 3, this.choose)] as Structure
      if ((one.openedOn ?? '') <= day && day < (one.closedOn ?? '9999')) break
    }
    return one
  }
}

function shuffled<T>(list: readonly T[], choose: Choices): T[] {
  return list
    .map((one) => ({ one, place: choose.below(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one)
}

/** The day at a place between 0 and 1 in the time up to `until`, when there was more news with every year. */
function dayAt(place: number, until: string): string {
  const years = Number(until.slice(0, 4)) + dayOfYear(until) / 365 - firstYear
  const at = Math.log(1 + Math.min(place, 1) * (growth ** years - 1)) / Math.log(growth)
  const year = firstYear + Math.floor(at)
  const day = new Date(Date.UTC(year, 0, 1 + Math.floor((at % 1) * 365))).toISOString().slice(0, 10)
  return day > until ? until : day
}

const dayOfYear = (day: string) => (Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000

/** Everything that makes and publishes items, in as few statements as there can be. */
async function store(editor: Editor, write: Queries, items: readonly Item[]): Promise<void> {
  const { tables, text } = database()
  const now = new Date()
  const entities = items.map(() => ({ type: 'news' as const, createdAt: now }))
  const ids: number[] = []
  for (const rows of portions(tables.entity, entities))
    for (const { id } of await write.insert(tables.entity).values(rows).returning({ id: tables.entity.id }))
      ids.push(id)
  ids.sort((a, b) => a - b)
  const stored = items.map((item, at) => ({
    ...item,
    id: ids[at] as number,
    at: new Date(`${item.issuedOn}T09:00:00Z`),
  }))
  const editions = stored.flatMap(({ id, at, editions }) =>
    editions.map((edition) => ({ ...edition, entity: id, at, slug: slugFor(edition.title, id) })),
  )
  const addresses = editions.map(({ entity, lang, slug, at }) => ({
    ...{ entity, lang, section: 'news', slug },
    ...{ status: 'published' as const, publishedAt: at, changedAt: at },
  }))
  const { id, entity, lang } = tables.edition
  const editionIds = new Map<string, number>()
  for (const rows of portions(tables.edition, addresses))
    for (const made of await write.insert(tables.edition).values(rows).returning({ id, entity, lang }))
      editionIds.set(`${made.entity} ${made.lang}`, made.id)
  const published = editions.map((one) => ({ ...one, id: editionIds.get(`${one.entity} ${one.lang}`) as number }))
  await insertAll(
    write,
    tables.revision,
    published.map(({ id, title, lead, body, city, at }) => ({
      ...{ edition: id, number: 1, state: 'published' as const, title, lead, body, city, major: false },
      ...{ author: editor.userId, createdAt: now, approvedBy: editor.userId, approvedAt: at },
    })),
  )
  await insertAll(
    write,
    tables.news,
    stored.map(({ id, kind, issuedOn }) => ({ id, kind, issuedOn })),
  )
  await insertAll(
    write,
    tables.entityCountry,
    stored.flatMap(({ id, countries }) => countries.map((one, position) => ({ ...one, entity: id, position }))),
  )
  await insertAll(
    write,
    tables.entityField,
    stored.flatMap(({ id, fields }) => fields.map((field, position) => ({ entity: id, field, position }))),
  )
  await insertAll(
    write,
    tables.entityStructure,
    stored.flatMap(({ id, issuers }) =>
      issuers.map((structure, position) => ({ entity: id, structure, role: 'issuer' as const, position })),
    ),
  )
  const facts = new Map(
    stored.map(({ id, ...item }) => [id, { kind: item.kind, date: item.issuedOn, terms: termsOf(item) }]),
  )
  const docs = published.map(({ id, entity, lang, title }) => ({
    ...{ id, entity, type: 'news' as const, lang, kind: '', date: '', ...facts.get(entity) },
    ...{ words: headingWords([title]).join(' '), analysis },
  }))
  await insertAll(write, tables.doc, docs)
  await countWords(write, docs)
  for (const { id, lang, title, lead, body, city } of published)
    await text.put(write, id, tokensOf({ lang, titles: [title], lead, text: [city ?? '', textOf(body)].join('\n') }))
  await insertAll(
    write,
    tables.changeLog,
    published.map(({ id, entity, at }) => ({ at, action: 'publish' as const, entity, edition: id, major: true })),
  )
}

/** The title and, so that no two are the same, the number of the entity. */
function slugFor(title: string, entity: number): string {
  const words = slugOf(title)
    .slice(0, longestSlug)
    .replace(/-?[^-]*$/, '')
  return `${words || 'news'}-n${entity}`
}

/** The terms of an item, as `indexEdition` gathers them. */
function termsOf({ countries, fields, issuers }: Item): number[] {
  const ascending = (terms: readonly number[]) => [...terms].sort((a, b) => a - b)
  const of = (role: string) => ascending(countries.flatMap((one) => (one.role === role ? one.country : [])))
  return [...new Set([...of('about'), ...of('place'), ...ascending(fields), ...ascending(issuers)])]
}

async function countWords(write: Queries, docs: readonly { lang: string; words: string }[]): Promise<void> {
  const { titleWord } = database().tables
  const counts = new Map<string, { lang: string; word: string; count: number }>()
  for (const { lang, words } of docs)
    for (const word of words.split(' ').filter(Boolean)) {
      const known = counts.get(`${lang} ${word}`)
      if (known) known.count++
      else counts.set(`${lang} ${word}`, { lang, word, count: 1 })
    }
  for (const rows of portions(titleWord, [...counts.values()]))
    await write
      .insert(titleWord)
      .values(rows)
      .onConflictDoUpdate({
        target: [titleWord.lang, titleWord.word],
        set: { count: sql`${titleWord.count} + excluded.count` },
      })
}

async function insertAll<T extends SQLiteTable>(write: Queries, table: T, rows: readonly T['$inferInsert'][]) {
  for (const some of portions(table, rows)) await write.insert(table).values(some)
}

/** Rows in portions that one statement can hold: SQLite takes 32,766 parameters. */
function portions<T extends SQLiteTable>(table: T, rows: readonly T['$inferInsert'][]): T['$inferInsert'][][] {
  const size = Math.floor(32_766 / Object.keys(getTableColumns(table)).length)
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size))
}
