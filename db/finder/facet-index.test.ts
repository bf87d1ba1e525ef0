import { deserialize, serialize } from 'node:v8'
import { expect, test } from 'vitest'
import { choices } from '../random'
import { type Answer, FacetIndex, type Question } from './facet-index'
import type { ColumnName, IndexedDoc } from './indexed-docs'

const types = ['news', 'meeting']
const langs = ['en', 'fr', 'ru']
const kinds = ['story', 'speech', 'statement', '']
const columns = ['field', 'country', 'structure', 'series', 'linked'] as const
type Choices = ReturnType<typeof choices>

/** Docs by id, as a plain list would keep them; and the answer that it would give. */
class PlainIndex {
  readonly docs = new Map<number, IndexedDoc>()

  ask(question: Question, hits?: { ids: ReadonlySet<number>; scores: ReadonlyMap<number, number> }): Answer {
    const valuesOf = (doc: IndexedDoc, name: string): (string | number)[] => {
      if (name === 'lang') return [doc.lang]
      if (name === 'year') return doc.date === '' ? [] : [doc.date.slice(0, 4)]
      if (name === 'kind') return doc.kind === '' ? [] : [doc.kind]
      if (name === 'type') return [doc.type]
      return [...new Set(doc.terms.filter(({ column }) => column === name).map(({ id }) => id))]
    }
    const fits = (doc: IndexedDoc, except?: string) => {
      const { narrowings, days } = question
      if (!question.types.includes(doc.type)) return false
      if (!(except === 'lang' ? question.allLangs : question.langs).includes(doc.lang)) return false
      if (except !== 'lang' && question.once && !isFirst(doc, question.once)) return false
      for (const { column, values } of narrowings)
        if (column !== except && !values.some((value) => valuesOf(doc, column).includes(value))) return false
      if (hits && !hits.ids.has(doc.id)) return false
      if (except === 'year' || !(days?.first || days?.last)) return true
      const { date } = doc
      if (date === '') return false
      return !(days.first && date < days.first.slice(0, date.length)) && !(days.last && date > days.last)
    }
    const all = [...this.docs.values()]
    const found = all.filter((doc) => fits(doc))
    const time = (a: IndexedDoc, b: IndexedDoc) => (a.date === b.date ? a.id - b.id : a.date < b.date ? -1 : 1)
    const score = ({ id }: IndexedDoc) => hits?.scores.get(id) ?? 0
    found.sort(
      question.order === 'oldest'
        ? time
        : question.order === 'newest'
          ? (a, b) => time(b, a)
          : (a, b) => score(b) - score(a) || time(b, a),
    )
    const counts: Answer['counts'] = new Map()
    for (const name of question.count) {
      const counted = new Map<string | number, number>()
      for (const doc of all.filter((one) => fits(one, name)))
        for (const value of valuesOf(doc, name)) {
          counted.set(value, (counted.get(value) ?? 0) + 1)
          if (name === 'lang' && (hits || isFirst(doc, question.allLangs)))
            counted.set('all', (counted.get('all') ?? 0) + 1)
        }
      counts.set(name, counted)
    }
    const { offset, limit } = question
    return { total: found.length, ids: found.slice(offset, offset + limit).map(({ id }) => id), counts }
  }
}

/** Whether a doc is the language version that comes first in an order. */
const isFirst = (doc: IndexedDoc, order: readonly string[]) =>
  order.find((lang) => doc.versions.split(' ').includes(lang)) === doc.lang

function anyDoc({ below, oneOf, someOf, chance }: Choices, id: number): IndexedDoc {
  const year = 2000 + below(below(25) + 1)
  const lang = chance(0.6) ? 'en' : oneOf(langs)
  const month = `${year}-${String(1 + below(12)).padStart(2, '0')}`
  return {
    id,
    type: chance(0.8) ? 'news' : 'meeting',
    lang,
    versions: [...new Set([lang, ...someOf(langs, 3)])].sort().join(' '),
    kind: oneOf(kinds),
    date: chance(0.05)
      ? ''
      : chance(0.1)
        ? oneOf([String(year), month])
        : `${month}-${String(1 + below(28)).padStart(2, '0')}`,
    terms: Array.from({ length: below(6) }, () => ({ column: oneOf(columns), id: 1 + below(below(12) + 1) })),
  }
}

function anyQuestion({ below, oneOf, someOf, chance }: Choices, size: number): Question {
  const narrowings = someOf(['kind', 'field', 'country', 'structure', 'type'] as const, 3).map(
    (column: ColumnName) => ({
      column,
      values: Array.from({ length: 1 + below(chance(0.6) ? 1 : 4) }, () =>
        column === 'kind' ? oneOf(['story', 'speech', 'rumour']) : column === 'type' ? oneOf(types) : 1 + below(13),
      ),
    }),
  )
  const day = () =>
    `${2000 + below(25)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`
  const offset = chance(0.5) ? 0 : below(size)
  return {
    ...{ types: chance(0.6) ? ['news'] : types, langs: chance(0.6) ? ['en'] : someOf(langs, 3), allLangs: langs },
    once: chance(0.3) ? someOf(langs, 3) : undefined,
    ...{ narrowings, order: oneOf(['newest', 'oldest', 'relevance'] as const), offset, limit: oneOf([20, 7, 1]) },
    days: chance(0.3)
      ? { ...(chance(0.7) ? { first: day() } : {}), ...(chance(0.7) ? { last: day() } : {}) }
      : undefined,
    count: ['kind', 'field', 'country', 'structure', 'series', 'lang', 'year', 'type'],
  }
}

/** Asks both, about everything or about what some text was found in. */
function compare(index: FacetIndex, plain: PlainIndex, random: Choices, note: string) {
  const question = anyQuestion(random, Math.max(1, plain.docs.size))
  const found = random.chance(0.4) ? [...plain.docs.keys()].filter(() => random.chance(0.4)) : undefined
  const scores = new Map(found?.filter(() => random.chance(0.5)).map((id) => [id, 1 + random.below(4)]))
  const scored = index.noScores()
  for (const [id, score] of scores) index.addScore(scored, Uint32Array.from([id]), score)
  const hits = found && { bits: index.bitsOf(Uint32Array.from(found)), scores: scored }
  const answer = index.ask({ ...question, hits })
  const wanted = plain.ask(question, found && { ids: new Set(found), scores })
  const sorted = ({ total, ids, counts }: Answer) => ({
    ...{ note, total, ids },
    counts: [...counts].map(([name, counted]) => [name, [...counted].map(String).sort()].join(': ')).sort(),
  })
  expect(sorted(answer)).toEqual(sorted(wanted))
}

test.each([30, 400, 6000])(
  'among %d docs every list, total and count is what counting by hand gives, before and after any change',
  (size) => {
    const random = choices(size)
    const index = new FacetIndex()
    const plain = new PlainIndex()
    const put = (doc: IndexedDoc) => {
      index.put(doc)
      plain.docs.set(doc.id, doc)
    }
    for (let id = 1; id <= size; id++) put(anyDoc(random, id))
    for (let round = 0; round < (size > 1000 ? 60 : 300); round++) {
      compare(index, plain, random, `round ${round}`)
      for (let change = random.below(6); change > 0; change--) {
        const id = 1 + random.below(size + 40)
        if (random.chance(0.3)) {
          index.remove(id)
          plain.docs.delete(id)
        } else put(anyDoc(random, id))
      }
      expect(index.size).toBe(plain.docs.size)
    }
  },
)

test('an index that was put away and taken up again answers and changes as before', () => {
  const random = choices(7)
  const plain = new PlainIndex()
  let index = new FacetIndex()
  for (let id = 1; id <= 500; id++) {
    const doc = anyDoc(random, id)
    index.put(doc)
    plain.docs.set(id, doc)
  }
  for (let round = 0; round < 100; round++) {
    if (round % 20 === 10) index = new FacetIndex().revive(deserialize(serialize(index)) as FacetIndex)
    compare(index, plain, random, `round ${round}`)
    const doc = anyDoc(random, 1 + random.below(600))
    index.put(doc)
    plain.docs.set(doc.id, doc)
  }
})

test.each(['newest', 'oldest', 'relevance'] as const)(
  'somebody who reads a whole list (%s first) in stretches misses nothing and sees nothing twice, whatever comes and goes meanwhile',
  (order) => {
    const random = choices(11)
    const index = new FacetIndex()
    const ids = Array.from({ length: 3000 }, (_, at) => at + 1)
    for (const id of ids) index.put({ ...anyDoc(random, id), type: 'news', lang: 'en' })
    const stays = new Set(ids)
    const seen: number[] = []
    const scoreOf = (id: number) => id % 5
    for (let after: Answer['last'], more = true, next = 3001; more; ) {
      const bits = index.allBits()
      const scores = index.noScores()
      for (let score = 1; score < 5; score++)
        index.addScore(
          scores,
          Uint32Array.from({ length: next }, (_, id) => id).filter((id) => scoreOf(id) === score),
          score,
        )
      const { ids: found, last } = index.ask({
        ...{ types: ['news'], langs: ['en'], allLangs: [], narrowings: [], count: [], order, hits: { bits, scores } },
        ...{ offset: 0, limit: 1 + random.below(60), after },
      })
      seen.push(...found)
      after = last
      more = last !== undefined
      const gone = random.oneOf(ids)
      index.remove(gone)
      stays.delete(gone)
      if (last && random.chance(0.3)) {
        // The place that somebody has come to is kept even where its item is not.
        index.remove(last.id)
        stays.delete(last.id)
      }
      index.put({ ...anyDoc(random, ++next), type: 'news', lang: 'en' })
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect([...stays].filter((id) => !seen.includes(id))).toEqual([])
  },
)

test('what is related shares the most terms, is of the same type and language, and is never itself', () => {
  const index = new FacetIndex()
  const doc = (id: number, fields: number[], more: Partial<IndexedDoc> = {}): IndexedDoc => ({
    ...{ id, type: 'news', lang: 'en', versions: 'en', kind: '', date: `2020-01-0${id}` },
    terms: fields.map((field) => ({ column: 'field' as const, id: field })),
    ...more,
  })
  for (const one of [
    doc(1, [1, 2, 3]),
    doc(2, [1, 2], { versions: 'en fr' }),
    doc(3, [1, 2, 3], { lang: 'fr', versions: 'fr' }),
    doc(4, [2, 3]),
    doc(5, [3]),
    doc(6, [9]),
    doc(7, [1, 2, 3], { type: 'meeting' }),
  ])
    index.put(one)
  expect(index.related(1, 3)).toEqual([4, 2, 5])
  expect(index.related(1, 1)).toEqual([4])
  expect(index.related(6, 3)).toEqual([])
  expect(index.related(99, 3)).toEqual([])
})
