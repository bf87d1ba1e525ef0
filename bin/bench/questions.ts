import { and, eq, inArray } from 'drizzle-orm'
import { textOf } from '../../db/body'
import type { Language } from '../../db/content/organization'
import { database } from '../../db/database'
import { wordsOf } from '../../db/finder/analyser'
import { type FacetName, newsFinder } from '../../db/finder/finders'
import type { Query } from '../../db/finder/query'
import { type Found, search } from '../../db/finder/search'
import type { choices } from '../../db/random'

type Choices = ReturnType<typeof choices>

/** The language in which questions are asked: the one with most items. */
export const lang: Language = 'en'

export const everything: Query = {
  ...{ q: '', kind: [], field: [], country: [], structure: [], lang: [], from: '', to: '', sort: 'newest', page: 1 },
}

export async function found(query: Query): Promise<Found> {
  const answer = await search(newsFinder, lang, query)
  if ('parameter' in answer) throw new Error(`A question that cannot be answered: ${JSON.stringify(query)}`)
  return answer
}

/** Draws what visitors ask for: values by how many items have them, words by how often they stand in texts. */
export class Drawing {
  private constructor(
    private readonly choose: Choices,
    private readonly whole: Found,
    private readonly texts: readonly string[],
    private readonly titles: readonly string[],
  ) {}

  static async from(choose: Choices): Promise<Drawing> {
    const whole = await found(everything)
    const ids = new Set<number>()
    for (let page = 0; page < 40; page++)
      for (const id of (await found({ ...everything, page: 1 + choose.below(whole.pages) })).editions) ids.add(id)
    const { read, tables } = database()
    const { revision } = tables
    const rows = await read
      .select({ title: revision.title, body: revision.body })
      .from(revision)
      .where(and(inArray(revision.edition, [...ids]), eq(revision.state, 'published')))
    return new Drawing(
      choose,
      whole,
      rows.map(({ body }) => textOf(body)),
      rows.map(({ title }) => title),
    )
  }

  /** A query with one more filter, of a facet that it does not have yet. */
  private narrower(query: Query, { facets }: Found, among: readonly FacetName[]): Query {
    const name = this.choose.oneOf(among.filter((one) => query[one].length === 0))
    const options = facets
      .find((facet) => facet.name === name)
      ?.options.filter(({ count, value }) => count > 0 && value !== lang)
    if (!options || options.length === 0) return query
    let left = this.choose.below(options.reduce((sum, { count }) => sum + count, 0))
    const value = options.find(({ count }) => {
      left -= count
      return left < 0
    })?.value
    return value === undefined ? query : { ...query, [name]: [value] }
  }

  oneFilter(): Query {
    return this.narrower(everything, this.whole, ['kind', 'field', 'country', 'structure', 'lang'])
  }

  /** Three filters one after the other, each among the choices that the one before has left. */
  async threeFilters(): Promise<Query> {
    let query = everything
    for (let step = 0; step < 3; step++)
      query = this.narrower(query, await found(query), ['kind', 'field', 'country', 'structure'])
    return query
  }

  /** The biggest values of two facets, and a long range of days. */
  worst(): Query {
    const [first, second] = this.choose.chance(0.5)
      ? (['field', 'structure'] as const)
      : (['field', 'country'] as const)
    const biggest = (name: FacetName) =>
      this.whole.facets
        .find((facet) => facet.name === name)
        ?.options.toSorted((a, b) => b.count - a.count)
        .slice(0, 3)
        .map(({ value }) => value)
        .sort() ?? []
    const [from, to] = [`${1997 + this.choose.below(4)}-0${1 + this.choose.below(9)}`, `${2023 + this.choose.below(3)}`]
    return { ...everything, [first]: biggest(first), [second]: biggest(second), from, to }
  }

  /** Two different words of one text, of four letters or more. */
  twoWords(): string {
    for (;;) {
      const words = wordsOf(this.choose.oneOf(this.texts)).map(({ word }) => word)
      const long = words.filter((word) => word.length >= 4 && !/\d/.test(word))
      const [one, other] = [this.choose.oneOf(long), this.choose.oneOf(long)]
      if (one && other && one !== other) return `${one} ${other}`
    }
  }

  /** The word that stands in more of the drawn texts than any other. */
  commonestWord(): string {
    const counts = new Map<string, number>()
    for (const text of this.texts)
      for (const word of new Set(wordsOf(text).map((one) => one.word))) counts.set(word, (counts.get(word) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  }

  /** The first letters of a word that stands in a title. */
  prefix(): string {
    for (;;) {
      const word = this.choose.oneOf(wordsOf(this.choose.oneOf(this.titles)))?.word ?? ''
      if (word.length >= 2) return word.slice(0, 2 + this.choose.below(5))
    }
  }
}
