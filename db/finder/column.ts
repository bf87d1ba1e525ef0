import { longEnough, SlotSet } from './slots'

export type Value = number | string

/** The values of one facet in every doc, with the docs of every value. Values are kept as ordinals, from 0 on. */
export abstract class Column {
  readonly values: Value[] = []
  /** By ordinal, the slots of the docs that bear the value. */
  readonly sets: SlotSet[] = []
  private readonly ordinals = new Map<Value, number>()

  ordinalOf(value: Value): number | undefined {
    return this.ordinals.get(value)
  }

  /** The docs with a value; undefined where no doc ever had it. */
  setOf(value: Value): SlotSet | undefined {
    const ordinal = this.ordinals.get(value)
    return ordinal === undefined ? undefined : this.sets[ordinal]
  }

  /** Gives the doc in `slot` its values, in place of those before. */
  put(slot: number, values: readonly Value[]): void {
    if (this.filled(slot)) this.clear(slot)
    const ordinals: number[] = []
    for (const value of values) {
      const ordinal = this.intern(value)
      if (!ordinals.includes(ordinal)) ordinals.push(ordinal)
    }
    this.store(slot, ordinals)
    for (const ordinal of ordinals) this.sets[ordinal]?.add(slot)
  }

  clear(slot: number): void {
    for (const ordinal of this.ordinalsAt(slot)) this.sets[ordinal]?.delete(slot)
    this.forget(slot)
  }

  /** Takes over the state of another column of this class, of which only the fields are left. */
  revive(state: this): this {
    const sets = state.sets.map((set) => Object.assign(new SlotSet(), set))
    return Object.assign(this, state, { sets })
  }

  private intern(value: Value): number {
    const known = this.ordinals.get(value)
    if (known !== undefined) return known
    this.ordinals.set(value, this.values.length)
    this.sets.push(new SlotSet())
    return this.values.push(value) - 1
  }

  get bytes(): number {
    return this.sets.reduce((sum, { bytes }) => sum + bytes, 0) + this.rowBytes
  }

  abstract ordinalsAt(slot: number): number[]
  protected abstract filled(slot: number): boolean
  /** Adds to `counts`, by ordinal, how many of the docs in `bits` have each value. */
  abstract count(bits: Uint32Array, counts: Uint32Array): void
  protected abstract store(slot: number, ordinals: readonly number[]): void
  protected abstract forget(slot: number): void
  protected abstract readonly rowBytes: number
}

/** A facet of which a doc has one value, or none. */
export class SingleColumn extends Column {
  /** One more than the ordinal; 0 for none. */
  private rows = new Uint16Array(16)

  override ordinalsAt(slot: number): number[] {
    const row = this.rows[slot] ?? 0
    return row === 0 ? [] : [row - 1]
  }

  ordinalAt(slot: number): number {
    return (this.rows[slot] ?? 0) - 1
  }

  protected override filled(slot: number): boolean {
    return (this.rows[slot] ?? 0) > 0
  }

  override count(bits: Uint32Array, counts: Uint32Array): void {
    const { rows } = this
    for (let at = 0; at < bits.length; at++) {
      let word = bits[at] as number
      while (word !== 0) {
        const lowest = word & -word
        word ^= lowest
        const row = rows[(at << 5) + 31 - Math.clz32(lowest)] as number
        if (row > 0) (counts[row - 1] as number)++
      }
    }
  }

  protected override store(slot: number, ordinals: readonly number[]): void {
    const [ordinal] = ordinals
    this.rows = longEnough(this.rows, slot + 1)
    if (ordinal !== undefined && ordinal >= 0xffff) throw new Error('A facet has more values than the index can hold.')
    this.rows[slot] = ordinal === undefined ? 0 : ordinal + 1
  }

  protected override forget(slot: number): void {
    if (slot < this.rows.length) this.rows[slot] = 0
  }

  protected override get rowBytes(): number {
    return this.rows.byteLength
  }
}

/** A facet of which a doc may have several values, up to 255. */
export class MultiColumn extends Column {
  private starts = new Uint32Array(16)
  private lengths = new Uint8Array(16)
  /** The ordinals of all rows; `used` of them are taken. */
  private pool: Uint16Array | Uint32Array = new Uint16Array(16)
  private used = 0
  /** Places in the pool that rows have left, by their length: the next row of that length moves in. */
  private readonly left = new Map<number, number[]>()

  override ordinalsAt(slot: number): number[] {
    const start = this.starts[slot] ?? 0
    return Array.from(this.pool.subarray(start, start + (this.lengths[slot] ?? 0)))
  }

  protected override filled(slot: number): boolean {
    return (this.lengths[slot] ?? 0) > 0
  }

  override count(bits: Uint32Array, counts: Uint32Array): void {
    const { starts, lengths, pool } = this
    for (let at = 0; at < bits.length; at++) {
      let word = bits[at] as number
      while (word !== 0) {
        const lowest = word & -word
        word ^= lowest
        const slot = (at << 5) + 31 - Math.clz32(lowest)
        const start = starts[slot] as number
        const end = start + (lengths[slot] as number)
        for (let place = start; place < end; place++) (counts[pool[place] as number] as number)++
      }
    }
  }

  protected override store(slot: number, ordinals: readonly number[]): void {
    const length = ordinals.length
    if (length > 255) throw new Error('A doc has more values of a facet than the index can hold.')
    this.starts = longEnough(this.starts, slot + 1)
    this.lengths = longEnough(this.lengths, slot + 1)
    this.lengths[slot] = length
    if (length === 0) return
    if (this.values.length > 0xffff && this.pool instanceof Uint16Array) this.pool = Uint32Array.from(this.pool)
    let start = this.left.get(length)?.pop()
    if (start === undefined) {
      start = this.used
      this.used += length
      this.pool = longEnough<Uint16Array | Uint32Array>(this.pool, this.used)
    }
    this.starts[slot] = start
    this.pool.set(ordinals, start)
  }

  protected override forget(slot: number): void {
    const length = this.lengths[slot] ?? 0
    if (length === 0) return
    this.lengths[slot] = 0
    const start = this.starts[slot] as number
    const left = this.left.get(length)
    if (left) left.push(start)
    else this.left.set(length, [start])
  }

  protected override get rowBytes(): number {
    return this.starts.byteLength + this.lengths.byteLength + this.pool.byteLength
  }
}
