import { asc, eq, gt, inArray } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { type Database, database } from '../database'
import { FacetIndex, type Hits } from './facet-index'
import type { IndexedDoc } from './indexed-docs'
import { readSnapshot, writeSnapshot } from './snapshot'

type TermColumn = IndexedDoc['terms'][number]['column']

/** Where the index keeps the terms of a type. */
const columnOfType: Readonly<Record<string, TermColumn>> = {
  country: 'country',
  field: 'field',
  structure: 'structure',
  series: 'series',
  meeting: 'linked',
  project: 'linked',
}

type Term = { column: TermColumn; parent: number | null }
type DocRow = Omit<IndexedDoc, 'terms' | 'versions'> & { entity: number; terms: number[] }

/** Docs found by a text when the index had this version. */
export type VersionedHits = Hits & { version: number }

/** Lets others have a turn. */
const pause = () => new Promise((resolve) => setImmediate(resolve))

/** How many rows are read at once: a few milliseconds' worth. */
const batch = 2000

// The server and Next's bundles hold separate copies of this module, and one database: its index is one as well.
const place = globalThis as { hofburgIndexes?: WeakMap<Database, Promise<LiveIndex>> }

/**
 * The index of this process's database, up to its last change. The first call builds it, from the snapshot in `file`
 * where one is named and of use.
 */
export async function liveIndex(file?: string): Promise<LiveIndex> {
  const db = database()
  place.hofburgIndexes ??= new WeakMap()
  const indexes = place.hofburgIndexes
  const starting = indexes.get(db) ?? LiveIndex.start(db, file)
  indexes.set(db, starting)
  starting.catch(() => indexes.delete(db))
  const live = await starting
  await live.follow()
  return live
}

/** The facet index, kept true by following the change log: whoever publishes, the next question knows of it. */
export class LiveIndex {
  private following: Promise<void> | undefined
  private terms = new Map<number, Term>()
  /** What was found lately, by what was asked for. */
  readonly hits = new LRUCache<string, VersionedHits>({
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: ({ bits, scores }) => 64 + bits.byteLength + (scores?.byteLength ?? 0),
  })
  private remembered = new Map<string, Promise<unknown>>()

  private constructor(
    private readonly db: Database,
    public index: FacetIndex,
    /** The number of the last change that is in it. */
    public version: number,
  ) {}

  /** Takes the index from the snapshot in `file`, where there is one of this database, and else from the docs. */
  static async start(db: Database, file?: string): Promise<LiveIndex> {
    const snapshot = file && (await readSnapshot(db, file))
    const live = new LiveIndex(db, new FacetIndex(), -1)
    if (!snapshot) await live.build()
    else {
      live.index = snapshot.index
      live.version = snapshot.version
      await live.readTerms()
    }
    return live
  }

  /** Writes a snapshot of what is in the index now. */
  save(file: string): Promise<void> {
    return writeSnapshot(this.db, file, this)
  }

  /** Takes in what has changed up to now. */
  async follow(): Promise<void> {
    const known = this.version
    const version = await this.db.siteVersion()
    // A database that was put in the place of this one, as by a restored backup, may be younger. Not so an answer that
    // others have overtaken meanwhile: what was known before the question cannot be missing from it.
    if (version < known) this.version = -1
    while (this.version < version) {
      this.following ??= (this.version < 0 ? this.build() : this.catchUp()).finally(() => {
        this.following = undefined
      })
      await this.following
    }
  }

  /** Where the index keeps a term; `linked` for what is no term, and then nothing has it. */
  columnOf(term: number): TermColumn {
    return this.terms.get(term)?.column ?? 'linked'
  }

  /** What `make` gives, remembered until something changes that is no news: the terms, their names, their tree. */
  remember<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.remembered.get(key) as Promise<T> | undefined
    if (known) return known
    const made = make()
    this.remembered.set(key, made)
    made.catch(() => this.remembered.delete(key))
    return made
  }

  private async build(): Promise<void> {
    const version = await this.db.siteVersion()
    await this.readTerms()
    const index = await new FacetIndex().load(this.allDocs())
    let steps = 0
    for (const _step of index.tallyAll()) if (++steps % 16 === 0) await pause()
    this.index = index
    this.version = version
    this.remembered.clear()
    this.hits.clear()
  }

  private async *allDocs(): AsyncGenerator<IndexedDoc[]> {
    const { doc } = this.db.tables
    for (let last = 0; ; ) {
      const rows = await this.readDocs((query) => query.where(gt(doc.id, last)).orderBy(asc(doc.id)).limit(batch))
      yield await this.expanded(rows)
      if (rows.length < batch) return
      last = rows.at(-1)?.id ?? last
      // Others have a turn between two batches.
      await pause()
    }
  }

  private async catchUp(): Promise<void> {
    const { changeLog, doc, entity } = this.db.tables
    const changes = await this.db.read
      .select({
        ...{ id: changeLog.id, action: changeLog.action },
        ...{ edition: changeLog.edition },
        type: entity.type,
        entity: changeLog.entity,
      })
      .from(changeLog)
      .leftJoin(entity, eq(entity.id, changeLog.entity))
      .where(gt(changeLog.id, this.version))
      .orderBy(asc(changeLog.id))
    const ids = new Set(changes.flatMap(({ edition }) => edition ?? []))
    const other = changes.some(({ type }) => type !== 'news')
    if (other) {
      await this.readTerms()
      for (const { action, entity: moved } of changes) {
        const column = moved === null ? undefined : this.terms.get(moved)?.column
        if (action === 'move' && moved !== null && column)
          for (const id of this.index.idsWith(column, [moved])) ids.add(id)
      }
    }
    const rows: DocRow[] = []
    // The other languages of what has changed are about the same, and so have changed with it.
    const entities = [...new Set(changes.flatMap((change) => change.entity ?? []))]
    for (const [column, wanted] of [[doc.id, [...ids]] as const, [doc.entity, entities] as const])
      for (let at = 0; at < wanted.length; at += 500)
        rows.push(...(await this.readDocs((query) => query.where(inArray(column, wanted.slice(at, at + 500))))))
    const docs = await this.expanded(rows)
    // From here on in one go, so that nobody asks a half-changed index.
    for (const doc of docs) {
      this.index.put(doc)
      ids.delete(doc.id)
    }
    for (const id of ids) this.index.remove(id)
    if (other) this.remembered.clear()
    this.version = changes.at(-1)?.id ?? this.version
  }

  private readDocs(narrow: (query: ReturnType<typeof selectDocs>) => PromiseLike<DocRow[]>): Promise<DocRow[]> {
    return Promise.resolve(narrow(selectDocs(this.db)))
  }

  private async readTerms(): Promise<void> {
    const { entity, field, structure } = this.db.tables
    const rows = await this.db.read
      .select({ id: entity.id, type: entity.type })
      .from(entity)
      .where(inArray(entity.type, Object.keys(columnOfType) as (typeof entity.$inferSelect.type)[]))
    const parents = new Map<number, number | null>()
    for (const tree of [field, structure])
      for (const row of await this.db.read.select({ id: tree.id, parent: tree.parent }).from(tree))
        parents.set(row.id, row.parent)
    this.terms = new Map(
      rows.flatMap(({ id, type }) => {
        const column = columnOfType[type]
        return column ? [[id, { column, parent: parents.get(id) ?? null }] as const] : []
      }),
    )
  }

  /** Docs with the ancestors of their terms, where the tree has them now, and the languages of what they are about. */
  private async expanded(rows: readonly DocRow[]): Promise<IndexedDoc[]> {
    const versions = await this.versionsOf(rows)
    return rows.map(({ entity, ...row }) => {
      const terms = new Map<number, TermColumn>()
      for (const direct of row.terms)
        for (let id: number | null = direct; id !== null && !terms.has(id); ) {
          const term = this.terms.get(id)
          if (!term) break
          terms.set(id, term.column)
          id = term.parent
        }
      const languages = versions.get(entity) ?? row.lang
      return { ...row, versions: languages, terms: [...terms].map(([id, column]) => ({ id, column })) }
    })
  }

  /** The languages in which things can be read, in the order of their codes, by entity. */
  private async versionsOf(rows: readonly DocRow[]): Promise<Map<number, string>> {
    const { doc } = this.db.tables
    const entities = [...new Set(rows.map(({ entity }) => entity))]
    const versions = new Map<number, string>()
    for (let at = 0; at < entities.length; at += 500)
      for (const { entity, lang } of await this.db.read
        .select({ entity: doc.entity, lang: doc.lang })
        .from(doc)
        .where(inArray(doc.entity, entities.slice(at, at + 500)))
        .orderBy(asc(doc.lang)))
        versions.set(entity, versions.has(entity) ? `${versions.get(entity)} ${lang}` : lang)
    return versions
  }
}

function selectDocs({ read, tables }: Database) {
  const { doc } = tables
  return read
    .select({
      ...{ id: doc.id, entity: doc.entity, type: doc.type, lang: doc.lang },
      ...{ kind: doc.kind, date: doc.date, terms: doc.terms },
    })
    .from(doc)
    .$dynamic()
}
