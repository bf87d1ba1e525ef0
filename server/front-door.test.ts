import type { IncomingMessage, ServerResponse } from 'node:http'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Database, database } from '../db/database'
import { openDatabase } from '../db/open'
import { makeEntity, publishEdition, saveDraft } from '../db/publishing'
import { editor, makeDatabase } from '../db/testing/engines'
import { log } from '../log'
import { frontDoor } from './front-door'
import { type Ask, listen } from './testing/ask'

let db: Database
/** As in development, where nothing is kept, so that each question shows what is asked of the pages. */
const door = frontDoor(pages, { siteUrl: 'https://portal.example.org', pageCacheBytes: 2 ** 24, requestsPerMinute: 0 })
const portal = await listen(door.listener)

beforeAll(async () => {
  db = await openDatabase({ databaseUrl: await makeDatabase('sqlite', 'empty'), databaseNamed: false })
})

afterAll(async () => {
  await portal.close()
  await db.close()
})

const seen = new WeakSet<IncomingMessage>()

/** What the front door asked its pages for, since the last question of a test. */
let asked: string[] = []

/** Stands where Next stands: a few pages, one that is missing, some that fail, and the pages for statuses. */
async function pages(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? ''
  asked.push(`${request.method} ${url}`)
  // Next leaves notes on a request, and goes by them when it is given the same one again.
  if (seen.has(request)) throw new Error('This request was here before.')
  seen.add(request)
  const [, lang, section, code] = url.split('/')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (section === 'feed') {
    response.setHeader('Last-Modified', 'Tue, 26 Nov 2024 09:30:15 GMT')
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    if (url.endsWith('q=broken')) response.writeHead(500).end('failed')
    else if (url.includes('?')) response.writeHead(404).end('There is no such thing.')
    else response.writeHead(200).end('a feed')
  } else if (section === 'status') {
    // The Italian page for statuses is broken itself.
    response.statusCode = lang === 'it' ? 500 : 200
    const number = code === '500' ? `, number ${request.headers['x-request-id']}` : ''
    response.end(
      `${lang}: own page for ${code}, asked for ${decodeURIComponent(String(request.headers['x-asked-for']))}${number}`,
    )
  } else if (section === 'formats') {
    response.setHeader('Content-Type', 'application/json')
    if (url.endsWith('/fine')) response.end('{}')
    else response.writeHead(404).end('There is no such page.')
  } else if (section === 'missing') response.writeHead(404).end('an empty shell')
  else if (section === 'broken') response.writeHead(500).end('an empty shell')
  else if (section?.startsWith('news?from=broken')) response.writeHead(500).end('an empty shell')
  else if (section?.startsWith('news?country=nowhere')) response.writeHead(404).end('an empty shell')
  else if (section === 'throws') throw new Error('The handler threw.')
  else if (section === 'in-parts') {
    response.write('first, ')
    setImmediate(() => {
      response.write(Buffer.from('sécond, '))
      response.end('third')
    })
  } else response.writeHead(200, { 'X-Page': 'kept', Vary: 'rsc' }).end('a page')
}

const ask: Ask = (path, how) => {
  asked = []
  return portal.ask(path, how)
}

/** Publishes a page in some languages and gives its permanent number. */
function publishPage(slug: string, ...langs: string[]) {
  return database().write(async (write) => {
    const entity = await makeEntity(editor, write, 'page')
    await write.insert(database().tables.page).values({ id: entity })
    for (const lang of langs)
      await publishEdition(
        editor,
        write,
        await saveDraft(editor, write, entity, { lang, section: '', slug, title: slug }),
      )
    return entity
  })
}

const keep = (path: string, to: { entity?: number; target?: string }) =>
  database().write((write) => write.insert(database().tables.redirect).values({ path, ...to, createdAt: new Date() }))

test('a visitor is sent the page as it was made, all of its parts, with its length', async () => {
  const page = await ask('/en/fine')
  expect([page.status, page.body]).toEqual([200, 'a page'])
  // What Next says to its own script is not for others.
  expect(page.headers).not.toHaveProperty('x-page')
  expect(page.headers.vary).toBe('Accept-Encoding, Accept')
  const inParts = await ask('/en/in-parts')
  expect([inParts.status, inParts.body]).toEqual([200, 'first, sécond, third'])
  expect(inParts.headers['content-length']).toBe(String(Buffer.byteLength('first, sécond, third')))
})

test('a visitor who comes to nothing, or to a fault, is shown the portal’s own page with the right status', async () => {
  const missing = await ask('/en/missing')
  expect([missing.status, missing.body]).toEqual([404, 'en: own page for 404, asked for /en/missing'])
  const broken = await ask('/ru/broken')
  expect([broken.status, broken.body]).toEqual([500, expect.stringMatching(/^ru: own page for 500, asked for /)])
  const excessive = await ask(`/de/news?q=${'x'.repeat(201)}`)
  expect([excessive.status, excessive.body.slice(0, 20)]).toEqual([400, 'de: own page for 400'])
  expect(asked).toEqual(['GET /de/status/400'])
})

test('a visitor who types a date that is none is shown what the list says to it, as something that is not', async () => {
  const list = await ask('/en/news?from=soon')
  expect([list.status, list.body]).toEqual([404, 'a page'])
  expect(asked).toEqual(['GET /en/news?from=soon'])
  const unknown = await ask('/en/news?country=nowhere&from=soon')
  expect([unknown.status, unknown.body.slice(0, 20)]).toEqual([404, 'en: own page for 404'])
  const broken = await ask('/en/news?from=broken')
  expect([broken.status, broken.body.slice(0, 20)]).toEqual([500, 'en: own page for 500'])
})

test('a feed reader is sent the feed from where it stands, or what the feed has to say', async () => {
  const feed = await ask('/en/news/feed.atom')
  expect([feed.status, feed.headers['last-modified'], feed.body]).toEqual([
    ...[200, 'Tue, 26 Nov 2024 09:30:15 GMT', 'a feed'],
  ])
  expect(asked).toEqual(['GET /en/feed/news/atom'])
  const unknown = await ask('/en/news/feed.rss?country=nowhere')
  expect([unknown.status, unknown.headers['content-type'], unknown.body]).toEqual([
    ...[404, 'text/plain; charset=utf-8', 'There is no such thing.'],
  ])
  const broken = await ask('/en/news/feed.rss?q=broken')
  expect([broken.status, broken.body]).toEqual([500, 'failed'])
  const untidy = await ask('/en/news/feed.rss?page=2&country=malta')
  expect([untidy.status, untidy.headers.location]).toEqual([308, '/en/news/feed.rss?country=malta'])
})

test('a feed reader that has the feed already is not sent it again, nor any length', async () => {
  const { etag = '' } = (await ask('/en/news/feed.atom')).headers
  for (const method of ['GET', 'HEAD'])
    for (const [name, value] of [
      ['If-None-Match', etag],
      ['If-Modified-Since', 'Tue, 26 Nov 2024 09:30:15 GMT'],
    ] as const) {
      const known = await ask('/en/news/feed.atom', { method, headers: { [name]: value } })
      expect([known.status, known.headers.etag, known.body]).toEqual([304, etag, ''])
      expect(known.headers).not.toHaveProperty('content-length')
      expect(known.headers).not.toHaveProperty('transfer-encoding')
    }
})

test('a program that likes JSON better than pages is given it at the address of the page, where there is any', async () => {
  const headers = { Accept: 'application/json' }
  const item = await ask('/en/fine', { headers })
  expect([item.status, item.body, item.headers['content-location']]).toEqual([200, '{}', '/en/fine.json'])
  expect(item.headers.vary).toBe('Accept-Encoding, Accept')
  expect(asked).toEqual(['GET /en/formats/json/fine'])
  const known = await ask('/en/fine', { headers: { ...headers, 'If-None-Match': item.headers.etag ?? '' } })
  expect([known.status, known.headers['content-location']]).toEqual([304, '/en/fine.json'])
  const list = await ask('/en/countries', { headers })
  expect([list.status, list.body, list.headers['content-location']]).toEqual([200, 'a page', undefined])
  const nowhere = await ask('/en/missing', { headers })
  expect([nowhere.status, nowhere.body]).toEqual([404, 'en: own page for 404, asked for /en/missing'])
})

test('a program that asks for too much is told so in a line of text, without a page being asked', async () => {
  for (const path of ['/en/news/feed.json', '/ru/search/suggestions']) {
    const answer = await ask(`${path}?q=${'x'.repeat(201)}`)
    expect([answer.status, answer.headers['content-type']]).toEqual([400, 'text/plain; charset=utf-8'])
    expect(answer.body).toBe('An address can carry up to six filter values and 200 characters of text.\n')
    expect(asked).toEqual([])
  }
})

test('a visitor with an address of no language is answered in the language of their browser', async () => {
  const headers = { 'Accept-Language': 'fr-CH, de;q=0.8' }
  const nowhere = await ask('/nowhere?a=b', { headers })
  expect([nowhere.status, nowhere.body]).toEqual([404, 'fr: own page for 404, asked for /nowhere?a=b'])
  const malformed = await ask('/en/%zz', { headers })
  expect([malformed.status, malformed.body]).toEqual([400, 'fr: own page for 400, asked for /en/%zz'])
})

test('a visitor is told that something failed, and the number that it is noted under', async () => {
  const said = vi.spyOn(log(), 'error')
  const thrown = await ask('/en/throws')
  const id = thrown.headers['x-request-id']
  expect([thrown.status, thrown.headers['cache-control']]).toEqual([500, 'no-store'])
  expect(thrown.body).toBe(`en: own page for 500, asked for /en/throws, number ${id}`)
  expect(said).toHaveBeenCalledWith({ id, err: expect.objectContaining({ message: 'The handler threw.' }) })
  said.mockRestore()
  expect((await ask('/en/fine')).status).toBe(200)
})

test('a visitor is told so even when the page for faults fails too', async () => {
  const broken = await ask('/it/broken')
  expect([broken.status, broken.headers['content-type']]).toEqual([500, 'text/html; charset=utf-8'])
  expect(broken.body).toContain('<h1>The portal cannot answer just now</h1>')
  expect(broken.body).toContain(broken.headers['x-request-id'])
})

test('a reader that asks for the head alone is told the same as everybody, and sent no body', async () => {
  const feeds = ['/en/news/feed.atom', '/en/news/feed.rss?country=nowhere', `/en/news/feed.rss?q=${'x'.repeat(201)}`]
  for (const path of [
    '/en/fine',
    '/en/missing',
    '/en/broken',
    '/nowhere',
    '/it/broken',
    '/',
    '/en/',
    '/id/999',
    ...feeds,
  ]) {
    const whole = await ask(path)
    const head = await ask(path, { method: 'HEAD' })
    expect([path, head.body]).toEqual([path, ''])
    const { date: _then, 'x-request-id': _its, ...headers } = whole.headers
    const { date: _now, 'x-request-id': _own, ...same } = head.headers
    if (whole.status === 500) headers['content-length'] = same['content-length']
    expect([path, head.status, same]).toEqual([path, whole.status, headers])
  }
})

test('a visitor who sends something is told that pages can only be read, and no page hears of it', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    for (const path of ['/en/fine', '/', '/en/', '/id/1', '/nowhere', '/en/news?page=1', '/en/news/feed.rss']) {
      const answer = await ask(path, { method })
      expect([method, path, answer.status, answer.headers.allow]).toEqual([method, path, 405, 'GET, HEAD'])
      expect(asked).toEqual([])
    }
})

test('a visitor is sent to the clean address for good, to the greeting in their language for now', async () => {
  const clean = await ask('/en/fine/?x=1')
  expect([clean.status, clean.headers.location, clean.body]).toEqual([308, '/en/fine', ''])
  const greeting = await ask('/', { headers: { 'Accept-Language': 'es' } })
  expect([greeting.status, greeting.headers.location, greeting.headers.vary]).toEqual([302, '/es', 'Accept-Language'])
  expect((await ask('/')).headers.location).toBe('/en')
  const abroad = await ask('//evil.example/en')
  expect([abroad.status, abroad.headers.location]).toEqual([404, undefined])
})

test('a visitor with a permanent number comes to the page in their language, or learns that there is none', async () => {
  const entity = await publishPage('terms', 'en', 'fr')
  const french = await ask(`/id/${entity}`, { headers: { 'Accept-Language': 'fr' } })
  expect([french.status, french.headers.location, french.headers.vary]).toEqual([302, '/fr/terms', 'Accept-Language'])
  expect((await ask(`/id/${entity}`, { headers: { 'Accept-Language': 'ru' } })).headers.location).toBe('/en/terms')
  const draft = await publishPage('draft')
  for (const number of [draft, 999_999_999]) expect((await ask(`/id/${number}`)).status).toBe(404)
})

test('a visitor with an old address is led to the new one, or told that it is gone', async () => {
  await keep('/en/missing', { entity: await publishPage('found', 'en') })
  await keep('/old.asp', { target: '/en/about' })
  await keep('/de/missing', {})
  const moved = await ask('/en/missing')
  expect([moved.status, moved.headers.location]).toEqual([301, '/en/found'])
  const outside = await ask('/old.asp?page=7')
  expect([outside.status, outside.headers.location]).toEqual([301, '/en/about'])
  const gone = await ask('/de/missing')
  expect([gone.status, gone.body]).toEqual([410, 'de: own page for 404, asked for /de/missing'])
  expect((await ask('/ru/missing')).status).toBe(404)
})

test('a visitor with an untidy address that has moved as well is sent on once', async () => {
  await keep('/en/an-old-slug', { entity: await publishPage('a-new-slug', 'en') })
  for (const method of ['GET', 'HEAD'])
    for (const path of ['/EN//an-old-slug/', '/en/An-Old-Slug?utm_source=letter', '//en/%61n-old-slug'])
      expect([method, path, await ask(path, { method })]).toMatchObject([
        ...[method, path, { status: 301, headers: { location: '/en/a-new-slug' }, body: '' }],
      ])
  const tidied = await ask('/EN/A-New-Slug/')
  expect([tidied.status, tidied.headers.location]).toEqual([308, '/en/a-new-slug'])
})

test('a portal that is closed to crawlers says so with every answer', async () => {
  const options = { siteUrl: 'https://portal.example.org', pageCacheBytes: 2 ** 20, requestsPerMinute: 0 }
  const trial = await listen(frontDoor(pages, { ...options, crawlers: 'closed' }).listener)
  for (const path of ['/en/fine', '/EN/fine', '/en/missing', '/nowhere', '/sitemap.xml', '/healthz', '/en/%zz']) {
    expect([path, (await trial.ask(path)).headers['x-robots-tag']]).toEqual([path, 'noindex'])
    expect([path, (await ask(path)).headers['x-robots-tag']]).toEqual([path, undefined])
  }
  await trial.close()
})

test('a visitor who asks for what was removed is told so by its number too, however they ask', async () => {
  const [entity, other] = [await publishPage('regretted', 'en'), await publishPage('preferred', 'en')]
  const { edition } = database().tables
  await database().write((write) => write.update(edition).set({ status: 'removed' }).where(eq(edition.entity, entity)))
  await keep('/en/regretted', {})
  for (const method of ['GET', 'HEAD'])
    for (const path of [`/id/${entity}`, `/id/${entity}/`, `/id/${entity}?x=1`])
      expect([method, path, (await ask(path, { method })).status]).toEqual([method, path, 410])
  const { redirect } = database().tables
  const away = eq(redirect.path, '/en/regretted')
  await database().write((write) => write.update(redirect).set({ entity: other }).where(away))
  for (const method of ['GET', 'HEAD']) {
    const moved = await ask(`/id/${entity}`, { method })
    expect([method, moved.status, moved.headers.location]).toEqual([method, 302, '/en/preferred'])
  }
})

test('a stranger at the address of a preview is sent to the sign-in and back, and no page is asked', async () => {
  for (const headers of [{}, { Cookie: 'hofburg.session_token=made-up.made-up' }] as Record<string, string>[])
    for (const method of ['GET', 'HEAD']) {
      const told = await ask('/en/preview/7?revision=2', { method, headers })
      expect([told.status, told.headers.location]).toEqual([
        ...[307, '/admin/sign-in?next=%2Fen%2Fpreview%2F7%3Frevision%3D2'],
      ])
      expect(told.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' })
      expect([told.body, asked]).toEqual(['', []])
    }
  expect((await ask('/en/preview/7', { method: 'POST' })).status).toBe(405)
})

test('no visitor can ask for the page of a status or the place of a feed, or put words into its mouth', async () => {
  const direct = await ask('/en/status/500', { headers: { 'X-Asked-For': 'something%20else' } })
  expect([direct.status, direct.body]).toEqual([404, 'en: own page for 404, asked for /en/status/500'])
  expect((await ask('/en/%73tatus/500')).status).toBe(404)
  const feed = await ask('/en/feed/news/atom')
  expect([feed.status, feed.body]).toEqual([404, 'en: own page for 404, asked for /en/feed/news/atom'])
})

test('in development a script comes from Next as it is, under the rules for all answers', async () => {
  const script = await ask('/_next/static/some.js?v=1')
  expect([script.status, asked]).toEqual([200, ['GET /_next/static/some.js?v=1']])
  expect(script.headers['x-content-type-options']).toBe('nosniff')
})

test('an operator finds a line for each request, which says nothing of who asked or for what they looked', async () => {
  const said = vi.spyOn(log(), 'info')
  const headers = { 'X-Forwarded-For': '198.51.100.7', 'User-Agent': 'a browser', Cookie: 'a=secret' }
  const answers = [
    await ask('/en/news?q=somebody&country=malta', { headers }),
    await ask('/es/missing', { headers }),
    await ask('/en/', { method: 'HEAD', headers }),
    await ask('/en/fine', { method: 'POST', headers }),
    await ask('/healthz', { headers }),
  ]
  await vi.waitFor(() => expect(said).toHaveBeenCalledTimes(answers.length))
  const ids = answers.map((answer) => answer.headers['x-request-id'])
  const lines = said.mock.calls.map(([line]) => line as unknown as Record<string, unknown>)
  said.mockRestore()
  expect(lines).toMatchObject([
    { id: ids[0], method: 'GET', path: '/en/news', parameters: ['q', 'country'], status: 200, way: 'miss' },
    { id: ids[1], method: 'GET', path: '/es/missing', status: 404, way: 'miss' },
    { id: ids[2], method: 'HEAD', path: '/en/', status: 308, way: 'direct' },
    { id: ids[3], method: 'POST', path: '/en/fine', status: 405, way: 'direct' },
    { id: ids[4], method: 'GET', path: '/healthz', status: 200, way: 'direct' },
  ])
  expect(new Set(ids).size).toBe(answers.length)
  expect(JSON.stringify(lines)).not.toMatch(/somebody|malta|198\.51|browser|secret|127\.0\.0\.1/)
})
