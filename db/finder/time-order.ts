import type { Day } from '../content/shape'
import { eachBit, longEnough, setBit } from './slots'

/** Few enough docs to sort them rather than to walk through all in their order. */
const few = 2048

/** Where a doc stands in time: its date as a number, and its id. */
export type Place = { date: number; id: number }

/** The docs in the order of their dates, and of their ids where those are equal. */
export class TimeOrder {
  readonly ids: Uint32Array = new Uint32Array(16)
  /** `YYYYMMDD` as a number, with 00 for what is not known; 0 for none. */
  private dates = new Uint32Array(16)
  private byTime = new Uint32Array(16)
  /** How many docs there are. */
  size = 0

  /** Gives the slot of a new doc its id and date, and the doc its place. */
  enter(slot: number, id: number, date: Day): void {
    this.write(slot, id, date)
    this.byTime = longEnough(this.byTime, this.size + 1)
    const rank = this.rankOf(this.dates[slot] as number, id)
    this.byTime.copyWithin(rank + 1, rank, this.size)
    this.byTime[rank] = slot
    this.size++
  }

  /** Gives the slot of a new doc its id and date; `sort` gives all docs their places. */
  write(slot: number, id: number, date: Day): void {
    Object.assign(this, { ids: longEnough(this.ids, slot + 1) })
    this.dates = longEnough(this.dates, slot + 1)
    this.ids[slot] = id
    this.dates[slot] = dateKey(date)
  }

  /** Puts all docs in their places: those of the slots below `slots`, whose ids ascend. */
  sort(slots: number): void {
    const order = new Float64Array(slots)
    for (let slot = 0; slot < slots; slot++) order[slot] = (this.dates[slot] as number) * 2 ** 27 + slot
    order.sort()
    this.byTime = Uint32Array.from(order, (key) => key % 2 ** 27)
    this.size = slots
  }

  leave(slot: number): void {
    const rank = this.rankOf(this.dates[slot] as number, this.ids[slot] as number)
    this.byTime.copyWithin(rank, rank + 1, this.size)
    this.size--
  }

  hasDate(slot: number, date: Day): boolean {
    return this.dates[slot] === dateKey(date)
  }

  /** Below 0 where the first is the older. */
  compare(a: number, b: number): number {
    return (this.dates[a] as number) - (this.dates[b] as number) || (this.ids[a] as number) - (this.ids[b] as number)
  }

  placeOf(slot: number): Place {
    return { date: this.dates[slot] as number, id: this.ids[slot] as number }
  }

  /** Below 0 where a doc is older than a place, 0 where it stands there. */
  compareTo(slot: number, { date, id }: Place): number {
    return (this.dates[slot] as number) - date || (this.ids[slot] as number) - id
  }

  /** The ids of the docs in `bits`, of which there are `total`, from `offset` on, at most `limit`. */
  page(bits: Uint32Array, total: number, ascending: boolean, offset: number, limit: number): number[] {
    if (offset >= total || limit === 0) return []
    const slots: number[] = []
    if (total <= few) {
      eachBit(bits, (slot) => slots.push(slot))
      slots.sort((a, b) => (ascending ? this.compare(a, b) : this.compare(b, a)))
      return slots.slice(offset, offset + limit).map((slot) => this.ids[slot] as number)
    }
    const { byTime, size } = this
    let passed = 0
    for (let step = 0; step < size && slots.length < limit; step++) {
      const slot = byTime[ascending ? step : size - 1 - step] as number
      if ((bits[slot >> 5] as number) & (1 << (slot & 31)) && passed++ >= offset) slots.push(slot)
    }
    return slots.map((slot) => this.ids[slot] as number)
  }

  /** Adds the docs of some days to `bits`. One that is dated `2024` or `2024-05` is of every day of that. */
  addDays(bits: Uint32Array, first?: Day, last?: Day): void {
    const from = first ? dateKey(first) : 1
    const until = last ? dateKey(last) : 0xffffffff
    // They stand before all days of that year or month.
    const month = from - (from % 100)
    const year = from - (from % 10_000)
    for (let step = this.rankOf(Math.max(1, year), 0); step < this.size; step++) {
      const slot = this.byTime[step] as number
      const date = this.dates[slot] as number
      if (date > until) break
      if (date >= from || date === month || date === year) setBit(bits, slot)
    }
  }

  get bytes(): number {
    return this.ids.byteLength + this.dates.byteLength + this.byTime.byteLength
  }

  /** An order from its state, as structured cloning leaves it. */
  static revived(state: TimeOrder): TimeOrder {
    return Object.assign(new TimeOrder(), state)
  }

  /** How many docs stand before a date and id. */
  private rankOf(date: number, id: number): number {
    let low = 0
    let high = this.size
    while (low < high) {
      const middle = (low + high) >> 1
      const slot = this.byTime[middle] as number
      const before = (this.dates[slot] as number) - date || (this.ids[slot] as number) - id
      if (before < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A day as a number that sorts as the text does. */
function dateKey(day: Day): number {
  if (day === '') return 0
  const [year = '0', month = '0', date = '0'] = day.split('-')
  return Number(year) * 10_000 + Number(month) * 100 + Number(date)
}
