import type { Day } from '../content/shape'
import { type Column, MultiColumn, SingleColumn, type Value } from './column'
import { eachBit, longEnough, setBit } from './slots'
import { Tally } from './tally'
import { TimeOrder } from './time-order'

/** The terms that docs bear, by their entity type; those of `linked` are looked up and never counted. */
export const termColumns = ['field', 'country', 'structure', 'series'] as const
export const columnNames = ['kind', 'type', ...termColumns, 'linked'] as const
export type ColumnName = (typeof columnNames)[number]

/** A published language version as the index holds it; `terms` with their ancestors. */
export type IndexedDoc = {
  id: number
  type: string
  lang: string
  /** The public languages of the same thing, this one among them, in one word for each set of them: `en fr`. */
  versions: string
  kind: string
  date: Day
  terms: readonly { column: (typeof termColumns)[number] | 'linked'; id: number }[]
}

/**
 * The published docs in typed arrays: what each is about, by facet; who is about what, as sets; their order in time; and
 * how many there are of everything, which every change keeps true. Docs live in slots.
 */
export class IndexedDocs {
  /** How many slots are or were in use, and the ones that are free among them. */
  protected slots = 0
  protected readonly free: number[] = []
  protected readonly time = new TimeOrder()
  /** By id, one more than the slot; 0 for none. */
  protected slotById = new Uint32Array(16)
  protected readonly columns: Record<ColumnName, Column> = {
    kind: new SingleColumn(),
    type: new SingleColumn(),
    field: new MultiColumn(),
    country: new MultiColumn(),
    structure: new MultiColumn(),
    series: new MultiColumn(),
    linked: new MultiColumn(),
  }
  protected readonly years = new SingleColumn()
  /** Type, language and versions in one, `news en en fr`: every question is about some of these. */
  protected readonly scopes = new SingleColumn()
  private readonly scopeWords: (readonly string[])[] = []
  /** By ordinal of the scope: all of it, and what of it has one value, `field 7`, once somebody has asked. */
  protected readonly tallies: { whole: Tally; narrowed: Map<string, Tally> }[] = []
  protected readonly scratch: Uint32Array[] = []
  /** How often anything has changed. */
  protected changes = 0

  /** Takes over the state of another, as structured cloning leaves it: its own fields, without what they can do. */
  revive(state: this): this {
    const { columns, years, scopes } = this
    Object.assign(this, state, {
      ...{ columns, years: years.revive(state.years), scopes: scopes.revive(state.scopes) },
      time: TimeOrder.revived(state.time),
      tallies: state.tallies.map(({ whole, narrowed }) => ({
        whole: Tally.revived(whole),
        narrowed: new Map([...narrowed].map(([key, tally]) => [key, Tally.revived(tally)])),
      })),
    })
    for (const name of columnNames) columns[name].revive(state.columns[name])
    return this
  }

  /** Takes in the first docs, which come in the order of their ids; quicker than putting each. */
  async load(docs: AsyncIterable<readonly IndexedDoc[]>): Promise<this> {
    for await (const some of docs)
      for (const doc of some) {
        const slot = this.slotFor(doc.id)
        this.time.write(slot, doc.id, doc.date)
        this.store(slot, doc)
      }
    this.time.sort(this.slots)
    for (const [scope, set] of this.scopes.sets.entries()) {
      const bits = this.borrow()
      set.addTo(bits)
      this.tallies[scope] = { whole: this.counted(bits, set.size), narrowed: new Map() }
      this.giveBack(bits)
    }
    return this
  }

  /** How many docs there are. */
  get size(): number {
    return this.time.size
  }

  /** A slot for a doc that has none. */
  protected slotFor(id: number): number {
    const slot = this.free.pop() ?? this.slots++
    this.slotById = longEnough(this.slotById, id + 1)
    this.slotById[id] = slot + 1
    return slot
  }

  protected slotOf(id: number): number | undefined {
    const slot = this.slotById[id] ?? 0
    return slot === 0 ? undefined : slot - 1
  }

  /** Everything of a doc but its id and its place in time. */
  protected store(slot: number, doc: IndexedDoc): void {
    this.scopes.put(slot, [`${doc.type} ${doc.lang} ${doc.versions}`])
    this.years.put(slot, doc.date === '' ? [] : [doc.date.slice(0, 4)])
    this.columns.kind.put(slot, doc.kind === '' ? [] : [doc.kind])
    this.columns.type.put(slot, [doc.type])
    for (const name of [...termColumns, 'linked'] as const) {
      const ids: number[] = []
      for (const term of doc.terms) if (term.column === name) ids.push(term.id)
      this.columns[name].put(slot, ids)
    }
  }

  /** Takes in a doc, in place of what was known under its id. */
  put(doc: IndexedDoc): void {
    const known = this.slotOf(doc.id)
    const slot = known ?? this.slotFor(doc.id)
    const moves = known === undefined || !this.time.hasDate(slot, doc.date)
    if (known !== undefined) {
      this.tally(slot, -1)
      if (moves) this.time.leave(slot)
    }
    this.changes++
    this.store(slot, doc)
    if (moves) this.time.enter(slot, doc.id, doc.date)
    this.tally(slot, 1)
  }

  remove(id: number): void {
    const slot = this.slotOf(id)
    if (slot === undefined) return
    this.changes++
    this.tally(slot, -1)
    this.time.leave(slot)
    this.slotById[id] = 0
    for (const column of [this.scopes, this.years, ...Object.values(this.columns)]) column.clear(slot)
    this.free.push(slot)
  }

  /** Ids of the docs that bear one of these values, of any type and language. */
  idsWith(column: ColumnName, values: readonly Value[]): number[] {
    const bits = this.borrow()
    for (const value of values) this.columns[column].setOf(value)?.addTo(bits)
    const ids: number[] = []
    eachBit(bits, (slot) => ids.push(this.time.ids[slot] as number))
    this.giveBack(bits)
    return ids
  }

  /** A bitset of the docs with these ids. */
  bitsOf(ids: Uint32Array): Uint32Array {
    const bits = new Uint32Array((this.slots >> 5) + 1)
    for (let at = 0; at < ids.length; at++) {
      const slot = this.slotOf(ids[at] as number)
      if (slot !== undefined) setBit(bits, slot)
    }
    return bits
  }

  /** Adds to a bitset the docs that bear a term. */
  addWith(bits: Uint32Array, column: ColumnName, id: number): void {
    this.columns[column].setOf(id)?.addTo(bits)
  }

  /**
   * The ordinals of the scopes of these types and languages. With `preferred`, languages in the order in which a reader
   * would have them, only of what has none that stands before.
   */
  protected scopesOf(types: readonly string[], langs: readonly string[], preferred?: readonly string[]): number[] {
    const found: number[] = []
    for (let ordinal = 0; ordinal < this.scopes.values.length; ordinal++) {
      const [type = '', lang = '', ...versions] = this.wordsOfScope(ordinal)
      if (!types.includes(type) || !langs.includes(lang)) continue
      if (!preferred || preferred.find((one) => versions.includes(one)) === lang) found.push(ordinal)
    }
    return found
  }

  /** Type, language and versions of a scope. */
  protected wordsOfScope(ordinal: number): readonly string[] {
    const words = this.scopeWords[ordinal] ?? String(this.scopes.values[ordinal] ?? '').split(' ')
    this.scopeWords[ordinal] = words
    return words
  }

  /** All docs, as a bitset. */
  allBits(): Uint32Array {
    const all = new Uint32Array((this.slots >> 5) + 1)
    for (const set of this.scopes.sets) set.addTo(all)
    return all
  }

  /** A score of 0 for every slot. */
  noScores(): Uint8Array {
    return new Uint8Array(this.slots)
  }

  /** Raises the scores of the docs with these ids. */
  addScore(scores: Uint8Array, ids: Uint32Array, by: number): void {
    for (let at = 0; at < ids.length; at++) {
      const slot = this.slotOf(ids[at] as number)
      if (slot !== undefined) scores[slot] = Math.min(255, (scores[slot] as number) + by)
    }
  }

  /** Size of the whole index, in bytes. */
  get bytes(): number {
    const tallies = this.tallies.flatMap(({ whole, narrowed }) => [whole, ...narrowed.values()])
    const parts = [this.time, this.scopes, this.years, ...Object.values(this.columns), ...tallies]
    const arrays = [this.slotById, ...this.scratch]
    return [...parts.map(({ bytes }) => bytes), ...arrays.map(({ byteLength }) => byteLength)].reduce((a, b) => a + b)
  }

  /** The facets that are ever counted. */
  protected countable(): [ColumnName | 'year', Column][] {
    const columns = Object.entries(this.columns) as [ColumnName, Column][]
    return [...columns.filter(([name]) => name !== 'linked'), ['year', this.years]]
  }

  /** All of `bits` by all facets. */
  protected counted(bits: Uint32Array, total: number): Tally {
    const tally = new Tally()
    tally.total = total
    for (const [name, column] of this.countable()) column.count(bits, tally.of(name, column.values.length))
    return tally
  }

  /** Adds a doc to every tally that it belongs to, or takes it out again: `by` is 1 or -1. */
  protected tally(slot: number, by: 1 | -1): void {
    const scope = this.scopes.ordinalAt(slot)
    for (let missing = this.tallies.length; missing <= scope; missing++)
      this.tallies.push({ whole: new Tally(), narrowed: new Map() })
    const tallies = this.tallies[scope]
    if (!tallies) return
    const rows = this.countable().map(([name, column]) => ({
      ...{ name, values: column.values.length, ordinals: column.ordinalsAt(slot) },
    }))
    const touched = [tallies.whole]
    if (tallies.narrowed.size > 0)
      for (const [name, column] of Object.entries(this.columns))
        for (const ordinal of column.ordinalsAt(slot)) {
          const narrowed = tallies.narrowed.get(`${name} ${ordinal}`)
          if (narrowed) touched.push(narrowed)
        }
    for (const tally of touched) tally.add(rows, by)
  }

  /** An empty bitset with room for every slot; `giveBack` has to follow. */
  protected borrow(): Uint32Array {
    const words = (this.slots >> 5) + 1
    for (;;) {
      const bits = this.scratch.pop()
      if (!bits) return new Uint32Array(words)
      if (bits.length === words) return bits.fill(0)
    }
  }

  protected giveBack(bits: Uint32Array): void {
    if (this.scratch.length < 8) this.scratch.push(bits)
  }
}
