import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { bodySchema, textOf } from './body'
import { languages } from './content/organization'
import { shippedContent } from './content/shipped'
import { database } from './database'
import { indexEdition } from './finder/docs'
import { newsFinder } from './finder/finders'
import { liveIndex } from './finder/live-index'
import { parseQuery } from './finder/query'
import { search } from './finder/search'
import { generateItems } from './generated-items'
import { editor, onBothEngines } from './testing/engines'

const count = 200

/** How many news items of each language there are. */
async function totals(): Promise<Map<string, number>> {
  const { index } = await liveIndex()
  const question = { types: ['news'], langs: languages, allLangs: languages, narrowings: [], offset: 0, limit: 0 }
  return index.ask({ ...question, order: 'newest', count: ['lang'] }).counts.get('lang') as Map<string, number>
}

/** Everything stored that lists, search and suggestions read, but the index of texts. */
async function stored(ids: readonly number[]) {
  const { read, tables } = database()
  const { doc, titleWord } = tables
  const docs = await read
    .select()
    .from(doc)
    .where(inArray(doc.id, [...ids]))
    .orderBy(asc(doc.id))
  return {
    docs: docs.map((row) => ({ ...row, terms: [...row.terms].sort((a, b) => a - b) })),
    words: await read
      .select()
      .from(titleWord)
      .where(gt(titleWord.count, 0))
      .orderBy(asc(titleWord.lang), asc(titleWord.word)),
  }
}

onBothEngines('shipped', () => {
  test('whoever tries the portal with many items finds each of them as if staff had published it', async () => {
    const { read, write, tables } = database()
    const { changeLog, edition, news, revision } = tables
    const before = await totals()
    const versionBefore = await database().siteVersion()
    const [last] = await read
      .select({ id: news.id })
      .from(news)
      .orderBy(asc(news.id))
      .limit(1)
      .offset(shippedContent.news.length - 1)
    const ticks: number[] = []
    expect(await generateItems(editor, shippedContent, count, { progress: (done) => ticks.push(done) > 0 })).toBe(count)
    expect(ticks).toEqual([count])

    const made = await read
      .select({
        ...{ id: edition.id, lang: edition.lang, title: revision.title, body: revision.body, city: revision.city },
        at: edition.publishedAt,
      })
      .from(edition)
      .innerJoin(revision, and(eq(revision.edition, edition.id), eq(revision.state, 'published')))
      .where(and(gt(edition.entity, last?.id ?? 0), eq(edition.section, 'news')))
      .orderBy(asc(edition.id))
    expect(new Set(made.map(({ lang }) => lang))).toEqual(new Set(languages))
    expect(made.length).toBeGreaterThanOrEqual(count)
    for (const { body } of made) expect(bodySchema.parse(body)).toEqual(body)
    const log = await read.select().from(changeLog).where(gt(changeLog.id, versionBefore)).orderBy(asc(changeLog.id))
    expect(log.map((row) => row.edition)).toEqual(made.map(({ id }) => id))
    expect(log.every(({ action, major }) => action === 'publish' && major)).toBe(true)
    expect(log.map(({ at }) => at)).toEqual(made.map(({ at }) => at))

    const after = await totals()
    for (const lang of languages)
      expect(after.get(lang)).toBe((before.get(lang) ?? 0) + made.filter((one) => one.lang === lang).length)

    const sample = made.filter((_, at) => at % 7 === 0)
    const searched = async () => {
      const found = []
      for (const { lang, title, body, city } of sample) {
        const opening = textOf(body).split('\n')[0]?.split(' ').slice(0, 6).join(' ')
        for (const q of [title.slice(0, 150), `"${opening}"`, ...(city ? [`"${city}"`] : [])]) {
          const { query } = parseQuery(newsFinder, lang, new URLSearchParams({ q, sort: 'relevance' }))
          found.push(await search(newsFinder, lang as 'en', query))
        }
      }
      return found
    }
    const [asMade, foundAsMade] = [await stored(sample.map(({ id }) => id)), await searched()]
    for (const found of foundAsMade) expect('editions' in found && found.total).toBeGreaterThan(0)
    await write(async (queries) => {
      for (const { id } of sample) await indexEdition(queries, id)
    })
    ;(await liveIndex()).hits.clear()
    expect(await stored(sample.map(({ id }) => id))).toEqual(asMade)
    expect(await searched()).toEqual(foundAsMade)
  })

  test('whoever stops it keeps what is there, and can go on', async () => {
    expect(await generateItems(editor, shippedContent, 1500, { progress: () => false })).toBe(1000)
    expect(await generateItems(editor, shippedContent, 20)).toBe(20)
  })
})

onBothEngines('empty', () => {
  test('whoever has no content yet is told', async () => {
    await expect(generateItems(editor, shippedContent, 1)).rejects.toThrow('holds no countries')
  })
})
