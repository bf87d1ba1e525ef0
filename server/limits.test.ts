import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../db/database'
import { openDatabase } from '../db/open'
import { makeDatabase } from '../db/testing/engines'
import { Assets } from './assets'
import { drain } from './drain'
import { frontDoor } from './front-door'
import { hurry, limits } from './limits'
import { type Ask, listen } from './testing/ask'

let db: Database
let url = ''
const opened: { close: () => Promise<unknown> }[] = []

beforeAll(async () => {
  url = await makeDatabase('sqlite', 'empty')
  db = await openDatabase({ databaseUrl: url, databaseNamed: false })
})

afterAll(async () => {
  for (const portal of opened) await portal.close()
  await db.close()
})

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Stands where Next stands: every page takes some ms; what is nowhere is missing; what is posted is read. */
const pages = (ms: number) => async (request: IncomingMessage, response: ServerResponse) => {
  if (request.method === 'POST') for await (const _chunk of request);
  await after(request.url?.includes('slow') ? 300 : ms)
  response.statusCode = request.url?.includes('nowhere') ? 404 : 200
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(`a page at ${request.url}`)
}

async function open({ ms = 0, requestsPerMinute = 0, listening = {} } = {}) {
  const options = { siteUrl: 'https://portal.example.org', pageCacheBytes: 2 ** 20, requestsPerMinute }
  const door = frontDoor(pages(ms), { ...options, assets: new Assets('public', 'public') })
  const portal = await listen(door.listener, { ...limits, ...listening })
  opened.push(portal)
  return { door, ...portal }
}

/** What a server says, in the letters that it says it in, to whoever says this and waits. */
function converse(port: number, ...said: (string | number)[]): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', async () => {
      for (const part of said) typeof part === 'number' ? await after(part) : socket.write(part)
    })
    socket.on('data', (chunk) => {
      heard += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(heard))
  })
}

describe('a client that sends too much is told so, before it is read', () => {
  test('an address of more than 2,000 characters', async () => {
    const { ask } = await open()
    const long = await ask(`/en/news?utm_source=${'x'.repeat(2000)}`)
    expect([long.status, long.body]).toEqual([414, 'An address can have up to 2000 characters.\n'])
  })

  test('headers of more than 16 KB', async () => {
    const { port, ask } = await open()
    const headers = Array.from({ length: 20 }, (_, index) => `X-${index}: ${'x'.repeat(1000)}\r\n`).join('')
    expect(await converse(port, `GET /en HTTP/1.1\r\nHost: portal\r\n${headers}\r\n`)).toMatch(/^HTTP\/1.1 431 /)
    expect((await ask('/en')).status).toBe(200)
  })

  test('a form of more than 1 MB, or of a length that it does not say', async () => {
    const { port, ask } = await open()
    const post = 'POST /admin/sign-in HTTP/1.1\r\nHost: portal\r\n'
    const large = await converse(port, `${post}Content-Length: ${2 ** 21}\r\n\r\n`, 'x'.repeat(1000))
    expect(large).toMatch(/^HTTP\/1.1 413 .*Connection: close/s)
    const endless = await converse(port, `${post}Transfer-Encoding: chunked\r\n\r\n`, '5\r\nxxxxx\r\n')
    expect(endless).toMatch(/^HTTP\/1.1 411 .*Connection: close/s)
    expect((await ask('/admin/sign-in', { method: 'POST', send: 'x'.repeat(2 ** 20) })).status).toBe(200)
  })

  test('a picture of more than 25 MB; and a smaller one too, where nobody is signed in, whatever they say', async () => {
    const { port } = await open()
    const bring = (path: string, length: number, cookie = '') =>
      converse(port, `POST ${path} HTTP/1.1\r\nHost: portal\r\n${cookie}Content-Length: ${length}\r\n\r\n`)
    const cookie = 'Cookie: better-auth.session_token=x\r\n'
    expect(await bring('/admin/images/upload', 26 * 2 ** 20, cookie)).toMatch(/^HTTP\/1.1 413 /)
    expect(await bring('/admin/images/upload', 2 * 2 ** 20)).toMatch(/^HTTP\/1.1 401 .*Connection: close/s)
    expect(await bring('/admin/imagesque', 2 * 2 ** 20, cookie)).toMatch(/^HTTP\/1.1 413 /)
    for (const path of ['/admin/images/new', '/admin/files/7', '/admin/files/upload'])
      expect(await bring(path, 2 * 2 ** 20, cookie), path).toMatch(/^HTTP\/1.1 401 .*Connection: close/s)
  })
})

test('a client that brings little is not waited for as long as one that brings a picture', async () => {
  const portal = await listen((request, response) => {
    hurry(request, 100)
    request.resume().on('end', () => response.end('all of it'))
  })
  opened.push(portal)
  const head = (length: number) =>
    `POST /admin HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`
  const large = connect(portal.port, '127.0.0.1', () => large.write(head(2 ** 21)))
  let heard = ''
  large.on('data', (chunk) => {
    heard += chunk
  })
  // It ends only because it is ended.
  expect(await converse(portal.port, head(100), 'x')).toBe('')
  large.write('x'.repeat(2 ** 21))
  await new Promise((resolve) => large.on('close', resolve))
  expect(heard).toContain('all of it')
})

test('a client that takes its time to ask is sent away, while others are answered', async () => {
  const { port, ask } = await open({
    listening: { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 },
  })
  const began = performance.now()
  const slowHead = converse(port, 'GET /en HTTP/1.1\r\n', 100, 'X-A: b\r\n', 100, 'X-B: b\r\n', 100, 'X-C: b\r\n')
  const slowBody = converse(port, 'POST /admin HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n', 100, 'x', 200, 'x')
  expect((await ask('/en')).status).toBe(200)
  expect(await slowHead).toMatch(/^HTTP\/1.1 408 /)
  expect(await slowBody).toMatch(/^HTTP\/1.1 408 /)
  expect(performance.now() - began).toBeLessThan(5000)
})

describe('a visitor who has too much searched for', () => {
  const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } })
  const many = async (ask: Ask, count: number, path: (index: number) => string, address: string) => {
    const statuses: (number | undefined)[] = []
    for (let index = 0; index < count; index++) statuses.push((await ask(path(index), from(address))).status)
    return statuses.join(' ')
  }
  const search = (index: number) => `/en/search?q=word${index}`

  test('is asked to wait, while others, and pages that are kept, are not touched', async () => {
    const { ask } = await open({ requestsPerMinute: 5 })
    expect(await many(ask, 6, search, '198.51.100.1')).toBe('200 200 200 200 200 429')
    const refused = await ask('/fr/news?country=malta', from('198.51.100.1'))
    expect([refused.status, refused.headers['retry-after'], refused.headers['cache-control']]).toEqual([
      ...[429, '12', 'no-store'],
    ])
    // What was searched for before is kept, and costs nothing.
    expect((await ask(search(0), from('198.51.100.1'))).status).toBe(200)
    expect((await ask(search(9), from('198.51.100.2'))).status).toBe(200)
    // Whoever shares the address may still read.
    expect((await ask('/en/countries/malta', from('198.51.100.1'))).status).toBe(200)
    const program = await ask('/en/news/feed.atom', from('198.51.100.1'))
    expect([program.status, program.body]).toEqual([429, 'Too many requests; try again in 12 seconds.\n'])
  })

  test('is not told apart by the last half of an IPv6 address', async () => {
    const { ask } = await open({ requestsPerMinute: 2 })
    expect(await many(ask, 2, search, '2001:db8::1')).toBe('200 200')
    expect(await many(ask, 1, (index) => search(index + 5), '2001:db8:0:0:ffff::2')).toBe('429')
    expect(await many(ask, 1, (index) => search(index + 6), '2001:db8:0:1::1')).toBe('200')
  })

  test('or asks for one address after another that leads nowhere, is asked to wait', async () => {
    const { ask } = await open({ requestsPerMinute: 5 })
    expect(await many(ask, 6, (index) => `/en/news/nowhere-${index}`, '198.51.100.3')).toBe('404 404 404 404 404 429')
    expect(await many(ask, 1, (index) => `/nowhere-${index}`, '198.51.100.3')).toBe('429')
    expect(await many(ask, 1, search, '198.51.100.3')).toBe('200')
    // Pages that are there cost nothing.
    expect(await many(ask, 20, (index) => `/en/news/item-${index}`, '198.51.100.4')).toMatch(/^(200 ?){20}$/)
  })
})

test('when more ask for new pages than can be made, some are asked to come again, and kept pages go on', async () => {
  const { ask } = await open({ ms: 20 })
  expect((await ask('/en')).status).toBe(200)
  const answers = await Promise.all(Array.from({ length: 260 }, (_, index) => ask(`/en/news/item-${index}`)))
  const refused = answers.filter(({ status }) => status === 503)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.length).toBeLessThan(80)
  expect(refused[0]?.headers['retry-after']).toBe('5')
  expect(refused[0]?.body).toContain('<h1>Too many ask at once</h1>')
  expect(answers.every(({ status }) => status === 200 || status === 503)).toBe(true)
  expect((await ask('/en')).status).toBe(200)
})

test('a page does not wait for pictures that are being made', async () => {
  const { ask } = await open({ ms: 20 })
  let pictures = 0
  const made = Array.from({ length: 4 }, (_, index) => ask(`/files/slow-${index}.avif`).then(() => pictures++))
  expect((await ask('/en/countries/malta')).status).toBe(200)
  expect(pictures).toBe(0)
  await Promise.all(made)
})

test('nobody’s request is lost when the portal is told to end', async () => {
  const { door, server, port, ask } = await open({ ms: 150 })
  const begun = Array.from({ length: 8 }, (_, index) => ask(`/en/news/item-${index}`))
  // Connected, and silent until after the door has closed.
  const late = converse(port, 700, 'GET /en/news/late HTTP/1.1\r\nHost: portal\r\n\r\n')
  await after(50)
  const ended = drain(server, door, { quiet: 500, slow: 5000 })
  await after(50)
  const ready = await ask('/readyz')
  expect([ready.status, JSON.parse(ready.body)]).toMatchObject([503, { ready: false, draining: true }])
  // Still open, and for as many as come at once.
  const together = Array.from({ length: 40 }, () => ask('/en/countries/malta'))
  for (const { status } of await Promise.all([...begun, ...together])) expect(status).toBe(200)
  expect(await late).toMatch(/^HTTP\/1.1 200 .*Connection: close/s)
  expect(await ended).toBe(true)
  await expect(ask('/en')).rejects.toThrow(/ECONNREFUSED|socket hang up/)
})

test('a machine that watches over the portal is told that it lives, and whether it can do its work', async () => {
  const { ask } = await open()
  const alive = await ask('/healthz')
  expect([alive.status, alive.headers['cache-control'], alive.body]).toEqual([200, 'no-store', 'ok\n'])
  const ready = await ask('/readyz')
  expect([ready.status, JSON.parse(ready.body)]).toMatchObject([
    200,
    { ready: true, checks: { database: 'ok', migrations: 'ok', index: 'ok', disk: 'ok' } },
  ])
  // As when another machine has been brought to a later version of the portal.
  const file = new Sqlite(url.replace('file:', ''))
  file.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)")
  const behind = await ask('/readyz')
  expect([behind.status, JSON.parse(behind.body)]).toMatchObject([
    503,
    { ready: false, checks: { database: 'ok', migrations: 'failed' } },
  ])
  file.exec("delete from __drizzle_migrations where hash = 'later'")
  file.close()
  expect((await ask('/readyz')).status).toBe(200)
})
