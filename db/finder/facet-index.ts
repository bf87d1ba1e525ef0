import type { Day } from '../content/shape'
import type { Value } from './column'
import { type ColumnName, IndexedDocs, termColumns } from './indexed-docs'
import { countBits, eachBit, keepCommon, setBit, takeAway } from './slots'
import { Tally } from './tally'
import type { Place } from './time-order'

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
  /** Languages in the order in which a reader would have them: each thing stands there once, in the first it has. */
  once?: readonly string[] | undefined
  order: 'newest' | 'oldest' | 'relevance'
  offset: number
  limit: number
  /** Instead of `offset`: only what stands behind this place, whether its doc is still there or not. */
  after?: RankedPlace | undefined
  /**
   * What to count besides the total. `lang` is counted among `allLangs`, and as `all` what stands there once in the
   * order of these, or, with hits, all that is hit; `year` is counted under everything but `days`.
   */
  count: readonly (ColumnName | 'lang' | 'year')[]
  allLangs: readonly string[]
}

/** Where a doc stands in a list, whatever else comes and goes; `score` only in one that is ranked by its text. */
export type RankedPlace = Place & { score?: number | undefined }

export type Answer = {
  total: number
  /** Ids of the docs from `offset` or behind `after` on, at most `limit`. */
  ids: number[]
  /** The place of the last of them; none where nothing follows it. */
  last?: RankedPlace | undefined
  /** For each of `count` the number of docs by value, under everything that is asked for but that facet itself. */
  counts: Map<ColumnName | 'lang' | 'year', Map<Value, number>>
}

/** What stands for every language in addresses and counts. */
export const allLanguages = 'all'

/** What has fewer docs is counted at once when somebody asks. */
const fewestTallied = 10_000

/** How many sets of scopes are remembered: many are asked for seldom. */
const mostWholes = 64

/** Facets of more values are not counted ahead: a tally for each value holds a count of every other. */
const mostTallied = 500

type Filter = {
  name: ColumnName | 'days' | 'text'
  keep(bits: Uint32Array): void
  single?: { column: ColumnName; ordinal: number }
}

/**
 * Answers lists: one page, the total, the counts of every facet and the years, from one call. What is asked most, a list
 * without a filter or with one value, is answered from tallies at hand.
 */
export class FacetIndex extends IndexedDocs {
  /** All of several scopes, by their ordinals, until something changes; private, so that no snapshot has it. */
  #wholes = { changes: 0, of: new Map<string, { bits: Uint32Array; tally: Tally }>() }

  ask(question: Question): Answer {
    const { types, langs, once, order, limit, count, hits } = question
    const filters = this.filtersOf(question)
    const scopes = this.scopesOf(types, langs, once)
    const [only] = scopes
    // A whole scope need not be copied to be looked through.
    const own = scopes.length === 1 ? this.scopes.sets[only ?? 0]?.dense : this.whole(scopes).bits
    const whole = filters.length === 0 ? own : undefined
    const bits = whole ?? this.narrowed(scopes, filters)
    const total = filters.length === 0 ? this.sum(scopes).total : countBits(bits)
    const offset = question.after ? this.standing(bits, question.after, order, hits) : question.offset
    const ids = this.page(bits, total, order, offset, limit, hits)
    const last = offset + ids.length < total ? this.placeOf(ids.at(-1), order, hits) : undefined
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
    return { total, ids, last, counts }
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
    const [type = '', lang = ''] = this.wordsOfScope(this.scopes.ordinalAt(slot))
    const bits = this.narrowed(this.scopesOf([type], [lang]), [])
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

  private filtersOf({ narrowings, days, hits }: Question): Filter[] {
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
    if (hits) filters.push({ name: 'text', keep: (bits) => keepCommon(bits, hits.bits) })
    if (days?.first || days?.last)
      filters.push({ name: 'days', keep: once((within) => this.time.addDays(within, days.first, days.last)) })
    return filters
  }

  /** A bitset, to be given back, of what is in the scopes and passes all filters. */
  private narrowed(scopes: readonly number[], filters: readonly Filter[]): Uint32Array {
    const bits = this.borrow()
    if (scopes.length > 1) bits.set(this.whole(scopes).bits)
    else for (const scope of scopes) this.scopes.sets[scope]?.addTo(bits)
    for (const filter of filters) filter.keep(bits)
    return bits
  }

  /** The whole of the scopes, counted. */
  private sum(scopes: readonly number[]): Tally {
    const [only] = scopes
    return scopes.length > 1 ? this.whole(scopes).tally : (this.tallies[only ?? -1]?.whole ?? new Tally())
  }

  /** All of several scopes: every language of a portal, or all sets of languages that one occurs in. */
  private whole(scopes: readonly number[]) {
    if (this.#wholes.changes !== this.changes || this.#wholes.of.size > mostWholes)
      this.#wholes = { changes: this.changes, of: new Map() }
    const key = scopes.join()
    const known = this.#wholes.of.get(key)
    if (known) return known
    const bits = new Uint32Array((this.slots >> 5) + 1)
    for (const scope of scopes) this.scopes.sets[scope]?.addTo(bits)
    const made = { bits, tally: Tally.sumOf(scopes.flatMap((scope) => this.tallies[scope]?.whole ?? [])) }
    this.#wholes.of.set(key, made)
    return made
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

  private langCounts({ types, allLangs, hits }: Question, filters: readonly Filter[]): Map<Value, number> {
    const counts = new Map<Value, number>()
    const count = (value: Value, scopes: readonly number[]) => {
      const bits = isTallied(filters) ? undefined : this.narrowed(scopes, filters)
      const total = bits ? countBits(bits) : this.tallied(scopes, filters, []).total
      if (bits) this.giveBack(bits)
      if (total > 0) counts.set(value, total)
    }
    for (const lang of allLangs) count(lang, this.scopesOf(types, [lang]))
    count(allLanguages, this.scopesOf(types, allLangs, hits ? undefined : allLangs))
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

  private placeOf(id: number | undefined, order: Question['order'], hits?: Hits): RankedPlace | undefined {
    const slot = id === undefined ? undefined : this.slotOf(id)
    if (slot === undefined) return undefined
    return { ...this.time.placeOf(slot), score: order === 'relevance' ? hits?.scores?.[slot] : undefined }
  }

  /** How many of `bits` stand before a place or at it. */
  private standing(bits: Uint32Array, place: RankedPlace, order: Question['order'], hits?: Hits): number {
    const scores = order === 'relevance' ? hits?.scores : undefined
    const score = place.score ?? 0
    let count = 0
    eachBit(bits, (slot) => {
      const own = scores?.[slot] ?? score
      const later = this.time.compareTo(slot, place) * (order === 'oldest' ? 1 : -1)
      if (own > score || (own === score && later <= 0)) count++
    })
    return count
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
