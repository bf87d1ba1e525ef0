import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, inject, test, vi } from 'vitest'
import { database, setDatabase } from '../database'
import { latestNews, searchNews } from '../news'
import { openDatabase } from '../open'
import { makeEntity, publishEdition, saveDraft, withdrawEdition } from '../publishing'
import { editor, makeDatabase, onBothEngines } from '../testing/engines'
import { moveTerm } from '../tree'
import { renewDocs } from './docs'
import { FacetIndex } from './facet-index'
import { newsFinder } from './finders'
import { LiveIndex, liveIndex } from './live-index'
import { parseQuery } from './query'
import { suggest } from './suggestions'

async function publishNews(slug: string, title: string, more: { field?: number; country?: number } = {}) {
  const { tables, write } = database()
  return write(async (queries) => {
    const entity = await makeEntity(editor, queries, 'news')
    await queries.insert(tables.news).values({ id: entity, kind: 'story', issuedOn: '2026-11-20' })
    if (more.field) await queries.insert(tables.entityField).values({ entity, field: more.field, position: 0 })
    const edition = await saveDraft(editor, queries, entity, { lang: 'en', section: 'news', slug, title })
    await publishEdition(editor, queries, edition)
    return { entity, edition }
  })
}

/** Everything by which a visitor could notice an item. */
async function seen(q: string) {
  const { query } = parseQuery(newsFinder, 'en', new URLSearchParams({ q }))
  const list = await searchNews('en', query)
  if ('parameter' in list) throw new Error('The list was not answered.')
  const whole = await searchNews('en', { ...query, q: '' })
  if ('parameter' in whole) throw new Error('The list was not answered.')
  return {
    found: list.total,
    newest: whole.items[0]?.edition.title.toLowerCase().includes(q) ?? false,
    all: whole.total,
    stories: whole.facets[0]?.options.find(({ value }) => value === 'story')?.count ?? 0,
    thisYear: whole.years.at(-1)?.count ?? 0,
    suggested: (await suggest('en', q)).length,
  }
}

/** Does `work` as another process of the portal would, on connections and an index of its own. */
async function elsewhere<T>(url: string, work: () => Promise<T>): Promise<T> {
  const here = database()
  const other = await openDatabase({ databaseUrl: url, databaseNamed: false })
  try {
    return await work()
  } finally {
    setDatabase(here)
    await other.close()
  }
}

onBothEngines('shipped', (engine) => {
  test('what an editor publishes and withdraws is in every list, count, search and suggestion at the next request', async () => {
    const before = await seen('zeppelin')
    expect(before).toMatchObject({ found: 0, newest: false, suggested: 0 })
    const { edition } = await publishNews('zeppelin', 'Zeppelin over the lake')
    expect(await seen('zeppelin')).toEqual({
      ...{ found: 1, newest: true, suggested: 1 },
      ...{ all: before.all + 1, stories: before.stories + 1, thisYear: before.thisYear + 1 },
    })
    await database().write((write) => withdrawEdition(editor, write, edition, 'It did not fly.'))
    expect(await seen('zeppelin')).toEqual(before)
  })

  test('what is put elsewhere in the tree takes its items with it, in lists and in counts', async () => {
    const { read, tables, write } = database()
    const fields = await read.select().from(tables.field)
    const [child, parent] = fields.filter(({ id }) => !fields.some((one) => one.parent === id))
    if (!child || !parent) throw new Error('The shipped content has fields of work.')
    const of = async (term: number) => (await latestNews('en', 1, { term })).total
    const [apart, below] = [await of(parent.id), await of(child.id)]
    await write((queries) => moveTerm(editor, queries, 'field', child.id, parent.id))
    const union = await of(parent.id)
    expect(union).toBeGreaterThan(Math.max(apart, below) - 1)
    expect(union).toBeLessThanOrEqual(apart + below)
    expect(await of(child.id)).toBe(below)
    await publishNews('moved-along', 'Moved along', { field: child.id })
    expect([await of(parent.id), await of(child.id)]).toEqual([union + 1, below + 1])
    await write((queries) => moveTerm(editor, queries, 'field', child.id, child.parent))
    expect(await of(parent.id)).toBe(apart)
    await expect(write((queries) => moveTerm(editor, queries, 'field', child.id, child.id))).rejects.toThrow(
      'under itself',
    )
    await expect(write((queries) => moveTerm(editor, queries, 'field', 999_999, null))).rejects.toThrow('no field')
  })

  test('docs that another version of the analyser made are made anew, once, and found again', async () => {
    const { read, tables, write, text } = database()
    const { doc, titleWord } = tables
    const [first] = await read.select().from(doc).where(eq(doc.type, 'news')).limit(1)
    if (!first) throw new Error('There are docs.')
    const words = await read.select().from(titleWord).orderBy(titleWord.lang, titleWord.word)
    await write(async (queries) => {
      await queries.update(doc).set({ analysis: 0, terms: [] }).where(eq(doc.id, first.id))
      await text.remove(queries, first.id)
    })
    const progress: number[] = []
    expect(await renewDocs((done) => progress.push(done))).toBe(1)
    expect(progress).toEqual([1])
    expect(await read.select().from(doc).where(eq(doc.id, first.id))).toEqual([first])
    expect(await read.select().from(titleWord).orderBy(titleWord.lang, titleWord.word)).toEqual(words)
    expect(await renewDocs()).toBe(0)
    const live = await liveIndex()
    for (const term of first.terms) expect(live.index.idsWith(live.columnOf(term), [term])).toContain(first.id)
  })

  test('an answer of the database that others have overtaken does not make the index begin anew', async () => {
    const db = database()
    const live = await liveIndex()
    const old = live.version
    await publishNews('overtaken', 'Overtaken')
    const asked = vi.spyOn(db, 'siteVersion')
    const built = vi.spyOn(FacetIndex.prototype, 'load')
    try {
      // Asked before the item was published, answered after somebody else has followed it up.
      asked.mockImplementationOnce(async () => {
        await live.follow()
        return old
      })
      await live.follow()
      expect(live.version).toBeGreaterThan(old)
      expect(built).not.toHaveBeenCalled()
    } finally {
      vi.restoreAllMocks()
    }
  })

  test('a portal starts from its snapshot and follows up what came after; a strange or broken one is of no use', async () => {
    const db = database()
    const file = join(inject('folder'), `${engine}.index`)
    const live = await liveIndex()
    const before = live.version
    await live.save(file)
    await publishNews('after-the-snapshot', 'After the snapshot')
    const size = (await liveIndex()).index.size
    const started = await LiveIndex.start(db, file)
    expect([started.version, started.index.size]).toEqual([before, size - 1])
    await started.follow()
    expect(started.index.size).toBe(size)

    const stranger = await makeDatabase(engine, 'empty')
    await elsewhere(stranger, async () => {
      const empty = await LiveIndex.start(database(), file)
      expect(empty.index.size).toBe(0)
    })
    truncateSync(file, 1000)
    expect((await LiveIndex.start(db, file)).index.size).toBe(size)
    writeFileSync(file, 'nothing of the kind')
    expect((await LiveIndex.start(db, file)).index.size).toBe(size)
  })
})

onBothEngines('empty', (_engine, url) => {
  test('an index that has nothing to hold answers with nothing', async () => {
    expect(await seen('anything')).toMatchObject({ found: 0, all: 0, suggested: 0 })
  })

  test('a portal with two processes shows at each request what the other has published before it', async () => {
    const before = (await seen('balloon')).all
    const other = spawn(process.execPath, ['--import', 'tsx', 'db/testing/publisher.ts', url()], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, FILES_DIRECTORY: process.env.FILES_DIRECTORY ?? '' },
    })
    for (let round = 1; round <= 30; round++) {
      other.stdin.write('next\n')
      const [said] = await once(other.stdout, 'data')
      expect(String(said).trim()).toBe(`published ${round}`)
      const now = await seen('balloon')
      expect([now.found, now.all]).toEqual([round, before + round])
    }
    other.stdin.end()
    await once(other, 'close')
  })
})
