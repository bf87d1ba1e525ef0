import { randomBytes } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeQueue } from '../db/queue'
import { choices } from '../db/random'
import { Answer } from './answer'
import { PageCache, type Share } from './page-cache'

const answer = (body: string | Buffer, status = 200) =>
  new Answer({ status, headers: ['Content-Type', 'text/plain'], body: Buffer.from(body) })

/** A cache over a site whose version and clock the test moves. */
function makeCache({ maxBytes = 2 ** 20, nextDatedChange = Number.POSITIVE_INFINITY } = {}) {
  const site = { version: 1, now: 1_000 }
  const inTurn = makeQueue(2, 100)
  const cache = new PageCache(maxBytes, {
    siteVersion: async () => site.version,
    nextDatedChange: async () => nextDatedChange,
    now: () => site.now,
  })
  const shareOf = ({ status }: Answer): Share | undefined =>
    status === 200 ? 'pages' : status === 404 ? 'missing' : undefined
  const fill = (key: string, make: () => Promise<Answer>) => cache.fill(key, 'identity', { make, shareOf, inTurn })
  const keep = (key: string, body: string | Buffer, status?: number) => fill(key, async () => answer(body, status))
  const read = async (key: string) => (await cache.find(key, 'identity'))?.body('identity').toString()
  return { site, cache, fill, keep, read }
}

test('a reader is given what is kept until something changes, and never after', async () => {
  const { site, cache, keep, read } = makeCache()
  expect(await read('/en')).toBeUndefined()
  await keep('/en', 'before')
  expect([await read('/en'), await read('/en')]).toEqual(['before', 'before'])
  site.version++
  expect(await read('/en')).toBeUndefined()
  await keep('/en', 'after')
  expect(await read('/en')).toBe('after')
  expect(cache.counters).toMatchObject({ hits: 3, misses: 2, staleRefused: 1, evictions: 0 })
})

test('a reader is not given after midnight, or after a planned hour, what was true before', async () => {
  const { site, keep, read } = makeCache({ nextDatedChange: 2_000 })
  await keep('/en', 'today')
  site.now = 1_999
  expect(await read('/en')).toBe('today')
  site.now = 2_000
  expect(await read('/en')).toBeUndefined()
})

test('what a change overtakes while it is made is given to whoever waits for it, and not kept', async () => {
  const { site, fill, read } = makeCache()
  const made = await fill('/en', async () => {
    site.version++
    return answer('half old')
  })
  expect(made.body('identity').toString()).toBe('half old')
  expect(await read('/en')).toBeUndefined()
})

test('many who ask for one page at once have it made once', async () => {
  const { fill } = makeCache()
  let made = 0
  const make = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    return answer(`number ${++made}`)
  }
  const answers = await Promise.all(Array.from({ length: 50 }, () => fill('/en', make)))
  expect(new Set(answers.map((one) => one.body('identity').toString()))).toEqual(new Set(['number 1']))
})

test('who asks after a change does not wait for what was begun before it', async () => {
  const { site, fill } = makeCache()
  const make = (body: string) => async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return answer(body)
  }
  const early = fill('/en', make('old'))
  await new Promise((resolve) => setTimeout(resolve, 5))
  site.version++
  const late = fill('/en', make('new'))
  expect([(await early).body('identity').toString(), (await late).body('identity').toString()]).toEqual(['old', 'new'])
})

test('a fault is told to all who wait for it, and not kept', async () => {
  const { cache, fill, keep, read } = makeCache()
  const failing = () => Promise.reject(new Error('The page failed.'))
  const waiting = [fill('/en', failing), fill('/en', failing)]
  for (const one of waiting) await expect(one).rejects.toThrow('The page failed.')
  await keep('/en/fault', 'sorry', 500)
  expect([await read('/en'), await read('/en/fault')]).toEqual([undefined, undefined])
  expect(cache.counters.bytes).toBe(0)
})

test('addresses that lead nowhere push out no page', async () => {
  const { keep, read } = makeCache({ maxBytes: 100_000 })
  for (let page = 0; page < 20; page++) await keep(`/en/news/${page}`, randomBytes(1000).toString('hex'))
  for (let guess = 0; guess < 500; guess++) await keep(`/en/guess/${guess}`, 'There is no such page.'.repeat(20), 404)
  for (let page = 0; page < 20; page++) expect(await read(`/en/news/${page}`)).toHaveLength(2000)
  expect(await read('/en/guess/499')).toBeDefined()
})

describe('whatever is kept, in whatever order', () => {
  test('it takes up no more than its bound, and is what was kept last', async () => {
    const { below } = choices(20_261_125)
    const { site, cache, fill, read } = makeCache({ maxBytes: 200_000 })
    const last = new Map<string, string>()
    for (let step = 0; step < 3000; step++) {
      const key = `/en/${below(60)}`
      if (below(50) === 0) site.version++
      const found = await read(key)
      if (found !== undefined) expect([key, found]).toEqual([key, last.get(key)])
      else {
        const body = randomBytes(below(4000)).toString('hex')
        await fill(key, async () => answer(body, below(5) === 0 ? 404 : 200))
        last.set(key, body)
      }
      // Some take it compressed, which is kept beside.
      if (below(3) === 0) await cache.find(key, below(2) === 0 ? 'br' : 'gzip')
      expect(cache.counters.bytes).toBeLessThanOrEqual(200_000)
    }
    const { hits, misses, evictions, staleRefused } = cache.counters
    for (const count of [hits, misses, evictions, staleRefused]) expect(count).toBeGreaterThan(20)
  })
})

test('a page is sent compressed as its reader takes it, and compressed once', async () => {
  const { cache, keep } = makeCache()
  const text = 'A sentence that repeats itself. '.repeat(200)
  await keep('/en', text)
  const before = cache.counters.bytes
  const first = await cache.find('/en', 'gzip')
  expect(gunzipSync(first?.body('gzip') ?? '').toString()).toBe(text)
  // What is kept is the compressed one, of which the other is made for the few who want it.
  expect(cache.counters.bytes).toBeLessThan(before / 4)
  expect(first?.body('identity').toString()).toBe(text)
  const again = await cache.find('/en', 'gzip')
  expect(again?.body('gzip')).toBe(first?.body('gzip'))
})

test('what nobody asks for between two changes is let go', async () => {
  const { site, cache, keep } = makeCache()
  await keep('/en', 'read often')
  await keep('/en/old', randomBytes(5000).toString('hex'))
  for (let change = 0; change < 2; change++) {
    site.version++
    await keep('/en', 'read often')
  }
  expect(cache.counters.bytes).toBeLessThan(2000)
  expect((await cache.find('/en', 'identity'))?.body('identity').toString()).toBe('read often')
})

test('two who wait for one page, each in another coding, have it counted in both', async () => {
  const { cache } = makeCache()
  const body = randomBytes(5000)
  const making = { make: async () => answer(body), shareOf: () => 'pages' as const, inTurn: makeQueue(2, 100) }
  await Promise.all([cache.fill('/en', 'br', making), cache.fill('/en', 'gzip', making)])
  expect(cache.counters.bytes).toBeGreaterThan(10_000)
})

test('a change that alters nothing on a page leaves its compressed bytes as they were', async () => {
  const { site, cache, keep } = makeCache()
  await keep('/en', 'the same')
  const before = (await cache.find('/en', 'br'))?.body('br')
  site.version++
  await keep('/en', 'the same')
  expect((await cache.find('/en', 'br'))?.body('br')).toBe(before)
})
