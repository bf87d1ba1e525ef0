import { longEnough } from './slots'

/** How many docs there are of each value, by facet and ordinal. */
export class Tally {
  total = 0
  readonly counts = new Map<string, Uint32Array>()

  /** The sum of several. */
  static sumOf(tallies: readonly Tally[]): Tally {
    const [only] = tallies
    if (tallies.length === 1 && only) return only
    const sum = new Tally()
    for (const { total, counts } of tallies) {
      sum.total += total
      for (const [name, more] of counts) {
        const all = sum.of(name, more.length)
        for (let ordinal = 0; ordinal < more.length; ordinal++) (all[ordinal] as number) += more[ordinal] as number
      }
    }
    return sum
  }

  /** Counts by ordinal, with room for `length`. */
  of(name: string, length: number): Uint32Array {
    const known = this.counts.get(name) ?? new Uint32Array(0)
    const counts = longEnough(known, length)
    if (counts !== known) this.counts.set(name, counts)
    return counts
  }

  /** Counts a doc with these values once more, or, with -1, once less. */
  add(rows: readonly { name: string; ordinals: readonly number[]; values: number }[], by: 1 | -1): void {
    this.total += by
    for (const { name, ordinals, values } of rows) {
      const counts = this.of(name, values)
      for (const ordinal of ordinals) (counts[ordinal] as number) += by
    }
  }

  get bytes(): number {
    return [...this.counts.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** A tally from its state, as structured cloning leaves it. */
  static revived(state: Tally): Tally {
    return Object.assign(new Tally(), state)
  }
}
