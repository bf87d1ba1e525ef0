import type { Day } from '../content/shape'
import type { Value } from './column'
import { type ColumnName, IndexedDocs, scopeOf, termColumns } from './indexed-docs'
import { countBits, eachBit, keepCommon, setBit, takeAway } from './slots'
import { Tally } from './tally'

/** Docs found by their text, as bits by slot; by slot too how well they fit, where that is asked for. */
export type Hits = { bits: Uint32Array; scores?: Uint8Array | undefined }

/** What the index is asked. Values within a narrowing are alternatives; narrowings add up. */
export type Question = {
  types: readonly string[]
  langs: readonly string[]
  narrowings: readonly { column: ColumnName; values: readonly Value[] }[]
  /** A doc whose date is only known to the month or year fits where some day of it does. */
  days?: { first?: Day | undefined; last?: Day | undefined } | undefined
  hits?: Hits | undefined
  /** Nothing but these, whatever else is asked. */
  among?: Uint32Array | undefined
  order: 'newest' | 'oldest' | 'relevance'
  offset: number
  limit: number
  /** What to count besides the total. `lang` is counted among `allLangs`, `year` under everything but `days`. */
  count: readonly (ColumnName | 'lang' | 'year')[]
  allLangs: readonly string[]
}

export type Answer = {
  total: number
  /** Ids of the docs from `offset` on, at most `limit`. */
  ids: number[]
  /** For each of `count` the number of docs by value, under everything that is asked for but that facet itself. */
  counts: Map<ColumnName | 'lang' | 'year', Map<Value, number>>
}

/** What has fewer docs is counted at once when somebody asks. */
const fewestTallied = 10_000

/** Facets of more values are not counted ahead: a tally for each value holds a count of every other. */
const mostTallied = 500

type Filter = {
  name: ColumnName | 'days' | 'text' | 'among'
  keep(bits: Uint32Array): void
  single?: { column: ColumnName; ordinal: number }
}

/**
 * Answers lists: one page, the total, the counts of every facet and the years, from one call. What is asked most, a list
 * without a filter or with one value, is answered from tallies at hand.
 */
export class FacetIndex extends IndexedDocs {
  ask(question: Question): Answer {
    const { order, offset, limit, count } = question
    const filters = this.filtersOf(question)
    const scopes = this.scopesOf(question.types, question.langs)
    const [only] = scopes
    // A whole scope need not be copied to be looked through.
    const whole = filters.length === 0 && scopes.length === 1 ? this.scopes.sets[only ?? 0]?.dense : undefined
    const bits = whole ?? this.narrowed(scopes, filters)
    const total = filters.length === 0 ? this.sum(scopes).total : countBits(bits)
    const ids = this.page(bits, total, order, offset, limit, question.hits)
    const counts: Answer['counts'] = new Map()
    // Facets that no filter is about are all counted under the same: in one go.
    const names = count.filter((name) => name !== 'lang')
    const free = names.filter((name) => !filters.some((filter) => filter.name === (name === 'year' ? 'days' : name)))
    const tally = this.tallied(scopes, filters, free, bits, total)
    for (const name of names) {
      const own = free.includes(name)
        ? tally
        : this.tallied(scopes, without(filters, name === 'year' ? 'days' : name), [name])
      counts.set(name, this.valuesOf(name, own))
    }
    if (!whole) this.giveBack(bits)
    if (count.includes('lang')) counts.set('lang', this.langCounts(question, filters))
    return { total, ids, counts }
  }

  /**
   * Docs of the same type and language that share the most terms with one, the newer first among equals: their ids, at
   * most `limit`.
   */
  related(id: number, limit: number): number[] {
    const slot = this.slotOf(id)
    if (slot === undefined) return []
    const shared = new Uint8Array(this.slots)
    for (const column of termColumns)
      for (const ordinal of this.columns[column].ordinalsAt(slot))
        this.columns[column].sets[ordinal]?.each((other) => (shared[other] as number)++)
    const bits = this.narrowed([this.scopes.ordinalAt(slot)], [])
    const best: number[] = []
    const better = (a: number, b: number) => (shared[b] as number) - (shared[a] as number) || this.time.compare(b, a)
    eachBit(bits, (other) => {
      if (other === slot || shared[other] === 0) return
      const worst = best[best.length - 1]
      if (best.length === limit && worst !== undefined && better(other, worst) >= 0) return
      best.push(other)
      best.sort(better)
      if (best.length > limit) best.pop()
    })
    this.giveBack(bits)
    return best.map((other) => this.time.ids[other] as number)
  }

  private filtersOf({ narrowings, days, hits, among }: Question): Filter[] {
    const words = (this.slots >> 5) + 1
    // Each is used again for every facet that is counted without its own: what takes long is computed once.
    const once = (fill: (bits: Uint32Array) => void) => {
      let made: Uint32Array | undefined
      return (bits: Uint32Array) => {
        const all = made ?? new Uint32Array(words)
        if (!made) fill(all)
        made = all
        keepCommon(bits, all)
      }
    }
    const filters: Filter[] = narrowings.map(({ column: name, values }) => {
      const column = this.columns[name]
      const [only] = values
      const ordinal = only === undefined ? undefined : column.ordinalOf(only)
      if (values.length === 1 && ordinal !== undefined)
        return { name, keep: (bits) => column.sets[ordinal]?.keepIn(bits), single: { column: name, ordinal } }
      const keep = once((either) => {
        for (const value of values) column.setOf(value)?.addTo(either)
      })
      return { name, keep }
    })
    if (among) filters.push({ name: 'among', keep: (bits) => keepCommon(bits, among) })
    if (hits) filters.push({ name: 'text', keep: (bits) => keepCommon(bits, hits.bits) })
    if (days?.first || days?.last)
      filters.push({ name: 'days', keep: once((within) => this.time.addDays(within, days.first, days.last)) })
    return filters
  }

  private scopesOf(types: readonly string[], langs: readonly string[]): number[] {
    return types.flatMap((type) => langs.flatMap((lang) => this.scopes.ordinalOf(scopeOf(type, lang)) ?? []))
  }

  /** A bitset, to be given back, of what is in the scopes and passes all filters. */
  private narrowed(scopes: readonly number[], filters: readonly Filter[]): Uint32Array {
    const bits = this.borrow()
    for (const scope of scopes) this.scopes.sets[scope]?.addTo(bits)
    for (const filter of filters) filter.keep(bits)
    return bits
  }

  /** The whole of the scopes, counted. */
  private sum(scopes: readonly number[]): Tally {
    return Tally.sumOf(scopes.flatMap((scope) => this.tallies[scope]?.whole ?? []))
  }

  /** Counts `names` under the filters; `bits` are what passes them, with their number, where that is known already. */
  private tallied(
    scopes: readonly number[],
    filters: readonly Filter[],
    names: readonly (ColumnName | 'year')[],
    bits?: Uint32Array,
    total?: number,
  ): Tally {
    if (filters.length === 0) return this.sum(scopes)
    const single = filters.length === 1 ? filters[0]?.single : undefined
    if (single) return Tally.sumOf(scopes.map((scope) => this.narrowedTally(scope, single.column, single.ordinal)))
    if (names.length === 0) return new Tally()
    const counted = bits ?? this.narrowed(scopes, filters)
    const tally = new Tally()
    tally.total = total ?? countBits(counted)
    const whole = this.sum(scopes)
    // What is in the scopes and does not pass is counted instead where that is less.
    const inverted = tally.total * 2 > whole.total
    const fewer = inverted ? this.narrowed(scopes, []) : counted
    if (inverted) takeAway(fewer, counted)
    for (const name of names) {
      const column = name === 'year' ? this.years : this.columns[name]
      const counts = tally.of(name, column.values.length)
      column.count(fewer, counts)
      if (!inverted) continue
      const all = whole.of(name, column.values.length)
      for (let ordinal = 0; ordinal < column.values.length; ordinal++)
        counts[ordinal] = (all[ordinal] as number) - (counts[ordinal] as number)
    }
    if (inverted) this.giveBack(fewer)
    if (!bits) this.giveBack(counted)
    return tally
  }

  /** What of a scope has one value, counted once and kept true from then on. */
  private narrowedTally(scope: number, name: ColumnName, ordinal: number): Tally {
    const narrowed = this.tallies[scope]?.narrowed
    const key = `${name} ${ordinal}`
    const known = narrowed?.get(key)
    if (known) return known
    const bits = this.narrowed([scope], [])
    this.columns[name].sets[ordinal]?.keepIn(bits)
    const tally = this.counted(bits, countBits(bits))
    this.giveBack(bits)
    narrowed?.set(key, tally)
    return tally
  }

  /**
   * Counts all that has one value, value by value, so that nobody has to wait for the first count of it; in steps of
   * some milliseconds.
   */
  *tallyAll(): Generator<void> {
    for (const [scope, { whole }] of this.tallies.entries())
      for (const [name, column] of this.countable())
        if (whole.total >= fewestTallied && name !== 'year' && column.values.length <= mostTallied)
          for (const ordinal of column.values.keys()) {
            this.narrowedTally(scope, name, ordinal)
            yield
          }
  }

  private langCounts(question: Question, filters: readonly Filter[]): Map<Value, number> {
    const counts = new Map<Value, number>()
    for (const lang of question.allLangs) {
      const scopes = this.scopesOf(question.types, [lang])
      const bits = isTallied(filters) ? undefined : this.narrowed(scopes, filters)
      const total = bits ? countBits(bits) : this.tallied(scopes, filters, []).total
      if (bits) this.giveBack(bits)
      if (total > 0) counts.set(lang, total)
    }
    return counts
  }

  private valuesOf(name: ColumnName | 'year', tally: Tally): Map<Value, number> {
    const column = name === 'year' ? this.years : this.columns[name]
    const counts = tally.counts.get(name)
    const found = new Map<Value, number>()
    if (counts)
      for (let ordinal = 0; ordinal < column.values.length; ordinal++)
        if (counts[ordinal]) found.set(column.values[ordinal] as Value, counts[ordinal] as number)
    return found
  }

  /** The ids of one page of what is in `bits`, of which there are `total`. */
  private page(
    bits: Uint32Array,
    total: number,
    order: Question['order'],
    offset: number,
    limit: number,
    hits?: Hits,
  ): number[] {
    if (order === 'relevance' && hits?.scores) return this.pageByScore(bits, hits.scores, offset, limit)
    return this.time.page(bits, total, order === 'oldest', offset, limit)
  }

  /** As `page`: those that fit best come first, the newer first among equals. */
  private pageByScore(bits: Uint32Array, scores: Uint8Array, offset: number, limit: number): number[] {
    const sizes = new Uint32Array(256)
    eachBit(bits, (slot) => (sizes[scores[slot] ?? 0] as number)++)
    const found: number[] = []
    let skip = offset
    for (let score = 255; score >= 0 && found.length < limit; score--) {
      const size = sizes[score] as number
      if (skip >= size) {
        skip -= size
        continue
      }
      const equals = this.borrow()
      eachBit(bits, (slot) => {
        if ((scores[slot] ?? 0) === score) setBit(equals, slot)
      })
      found.push(...this.time.page(equals, size, false, skip, limit - found.length))
      this.giveBack(equals)
      skip = 0
    }
    return found
  }
}

function without(filters: readonly Filter[], name: Filter['name']): Filter[] {
  return filters.filter((filter) => filter.name !== name)
}

/** True where counts are at hand, without looking through docs. */
function isTallied(filters: readonly Filter[]): boolean {
  return filters.length === 0 || (filters.length === 1 && filters[0]?.single !== undefined)
}
