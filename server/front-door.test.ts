import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Database, database } from '../db/database'
import { openDatabase } from '../db/open'
import { makeEntity, publishEdition, saveDraft } from '../db/publishing'
import { editor, makeDatabase } from '../db/testing/engines'
import { frontDoor } from './front-door'

let db: Database
const server = createServer(frontDoor(pages))

beforeAll(async () => {
  db = await openDatabase({ databaseUrl: await makeDatabase('sqlite', 'empty'), databaseNamed: false })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
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
    response.setHeader('ETag', '"one"')
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    if (url.endsWith('q=broken')) response.writeHead(500).end('failed')
    else if (url.includes('?')) response.writeHead(404).end('There is no such thing.')
    else if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end()
    else response.writeHead(200).end('a feed')
  } else if (section === 'status') {
    // The Italian page for statuses is broken itself.
    response.statusCode = lang === 'it' ? 500 : 200
    response.end(
      `${lang}: own page for ${code}, asked for ${decodeURIComponent(String(request.headers['x-asked-for']))}`,
    )
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

type Answer = { status: number | undefined; headers: Record<string, string | string[] | undefined>; body: string }

/** Asks for exactly these letters, which `fetch` would tidy up. */
function ask(path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  asked = []
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
      )
    })
    sent.on('error', reject).end()
  })
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
  expect([page.status, page.headers['x-page'], page.body]).toEqual([200, 'kept', 'a page'])
  // What Next differs by never comes to it.
  expect(page.headers.vary).toBeUndefined()
  const inParts = await ask('/en/in-parts')
  expect([inParts.status, inParts.body]).toEqual([200, 'first, sécond, third'])
  expect(inParts.headers['content-length']).toBe(String(Buffer.byteLength('first, sécond, third')))
})

test('a visitor who comes to nothing, or to a fault, is shown the portal’s own page with the right status', async () => {
  const missing = await ask('/en/missing')
  expect([missing.status, missing.body]).toEqual([404, 'en: own page for 404, asked for /en/missing'])
  const broken = await ask('/ru/broken')
  expect([broken.status, broken.body]).toEqual([500, 'ru: own page for 500, asked for /ru/broken'])
  const excessive = await ask(`/de/news?q=${'x'.repeat(201)}`)
  expect([excessive.status, excessive.body.slice(0, 20)]).toEqual([400, 'de: own page for 400'])
  expect(asked).toEqual(['GET /de/status/400'])
})

test('a visitor who types a date that is none is shown what the list says to it, as something that is not', async () => {
  const list = await ask('/en/news?from=soon')
  expect([list.status, list.headers['x-page'], list.body]).toEqual([404, 'kept', 'a page'])
  expect(asked).toEqual(['GET /en/news?from=soon'])
  const unknown = await ask('/en/news?country=nowhere&from=soon')
  expect([unknown.status, unknown.body.slice(0, 20)]).toEqual([404, 'en: own page for 404'])
  const broken = await ask('/en/news?from=broken')
  expect([broken.status, broken.body.slice(0, 20)]).toEqual([500, 'en: own page for 500'])
})

test('a feed reader is sent the feed from where it stands, or what the feed has to say', async () => {
  const feed = await ask('/en/news/feed.atom')
  expect([feed.status, feed.headers.etag, feed.body]).toEqual([200, '"one"', 'a feed'])
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
  for (const method of ['GET', 'HEAD']) {
    const known = await ask('/en/news/feed.atom', { method, headers: { 'If-None-Match': '"one"' } })
    expect([known.status, known.headers.etag, known.body]).toEqual([304, '"one"', ''])
    expect(known.headers).not.toHaveProperty('content-length')
    expect(known.headers).not.toHaveProperty('transfer-encoding')
  }
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

test('a visitor is told that something failed even when the page for faults fails too', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = await ask('/it/broken')
  expect(said).not.toHaveBeenCalled()
  const thrown = await ask('/en/throws')
  expect(said).toHaveBeenCalledWith(expect.objectContaining({ message: 'The handler threw.' }))
  said.mockRestore()
  for (const answer of [broken, thrown]) {
    expect([answer.status, answer.headers['content-type']]).toEqual([500, 'text/html; charset=utf-8'])
    expect(answer.body).toContain('<h1>The portal cannot answer just now</h1>')
  }
  expect((await ask('/en/fine')).status).toBe(200)
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
    const { date: _then, ...headers } = whole.headers
    const { date: _now, ...same } = head.headers
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
  expect([outside.status, outside.headers.location, outside.headers.vary]).toEqual([
    302,
    '/en/about',
    'Accept-Language',
  ])
  const gone = await ask('/de/missing')
  expect([gone.status, gone.body]).toEqual([410, 'de: own page for 404, asked for /de/missing'])
  expect((await ask('/ru/missing')).status).toBe(404)
})

test('no visitor can ask for the page of a status or the place of a feed, or put words into its mouth', async () => {
  const direct = await ask('/en/status/500', { headers: { 'X-Asked-For': 'something%20else' } })
  expect([direct.status, direct.body]).toEqual([404, 'en: own page for 404, asked for /en/status/500'])
  expect((await ask('/en/%73tatus/500')).status).toBe(404)
  const feed = await ask('/en/feed/news/atom')
  expect([feed.status, feed.body]).toEqual([404, 'en: own page for 404, asked for /en/feed/news/atom'])
})

test('a picture or a script goes past the pages’ rules', async () => {
  const script = await ask('/_next/static/some.js?v=1')
  expect([script.status, asked]).toEqual([200, ['GET /_next/static/some.js?v=1']])
})
