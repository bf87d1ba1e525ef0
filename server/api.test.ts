import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GET } from '../app/api/v1/[[...path]]/route'
import { endpoints } from '../app/api/v1/endpoints'
import { examples } from '../app/api/v1/examples'
import { openapi } from '../app/api/v1/openapi'
import { type Database, database } from '../db/database'
import { openDatabase } from '../db/open'
import { removeEdition, withdrawEdition } from '../db/publishing'
import { editor, makeDatabase } from '../db/testing/engines'
import { frontDoor } from './front-door'
import type { Handler } from './render'
import { listen } from './testing/ask'

let db: Database

/** Stands where Next stands: of all routes it knows those of the API. */
const handle: Handler = async ({ url = '' }, response) => {
  const answer = await GET(new Request(`http://localhost${url}`))
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(Buffer.from(await answer.arrayBuffer()))
}
const options = { siteUrl: 'http://localhost:3000', pageCacheBytes: 2 ** 24 }
const portal = await listen(frontDoor(handle, { ...options, requestsPerMinute: 0 }).listener)
const hurried = await listen(frontDoor(handle, { ...options, requestsPerMinute: 2 }).listener)

beforeAll(async () => {
  db = await openDatabase({ databaseUrl: await makeDatabase('sqlite', 'shipped'), databaseNamed: false })
})

afterAll(async () => {
  await portal.close()
  await hurried.close()
  await db.close()
})

async function ask(path: string, headers: Record<string, string> = {}) {
  const told = await portal.ask(path, { headers })
  return { ...told, json: told.body ? JSON.parse(told.body) : undefined }
}

/** Where in the document an answer is described, as ajv reads it. */
function schemaAt(document: Record<string, unknown>, path: string, status: number, type: string) {
  const parts = ['paths', path || '/', 'get', 'responses', String(status), 'content', type, 'schema']
  const resolve = (reference: string[]): string[] => {
    let here: unknown = document
    for (const [at, part] of reference.entries()) {
      here = (here as Record<string, unknown>)[part]
      const to = (here as { $ref?: string } | undefined)?.$ref
      if (to && at < reference.length - 1) return resolve([...to.slice(2).split('/'), ...reference.slice(at + 1)])
    }
    return reference
  }
  return `api#/${resolve(parts)
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/')}`
}

test('a program that reads OpenAPI is given a valid description', async () => {
  const document = (await ask('/api/v1/openapi.json')).json
  expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true })
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toHaveLength(endpoints.length)
})

test('every address answers as its description says, with the fields asked for and without, and when it is asked wrongly', async () => {
  const document = openapi()
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema(document, 'api')
  const holds = async (pattern: string, path: string, status: number) => {
    const { json, headers, status: answered } = await ask(path)
    const type = String(headers['content-type']).split(';')[0] ?? ''
    const check = ajv.getSchema(schemaAt(document, pattern, answered ?? 0, type))
    check?.(json)
    expect([path, answered, check?.errors]).toEqual([path, status, null])
    return json
  }
  for (const { path } of endpoints) {
    const plain = `/api/v1${path.replace('{lang}', 'ru').replace('{id}', '60')}`
    const asking = (more: string) =>
      `${plain}?${[path.endsWith('/search') && 'q=OSCE', more].filter(Boolean).join('&')}`
    const whole = await holds(path, asking('').replace(/\?$/, ''), 200)
    if (path.startsWith('/{lang}')) {
      expect([path, whole.items.length > 0]).toEqual([path, true])
      const few = await holds(path, asking('fields=title'), 200)
      expect(Object.keys(few.items[0])).toEqual(['id', 'title'])
    }
    await holds(path, asking('no=1'), 400)
  }
  for (const list of ['news', 'meetings', 'projects'])
    await holds(`/{lang}/${list}`, `/api/v1/en/${list}?facets=true`, 200)
  const news = (await ask('/api/v1/en/news?limit=100')).json.items
  for (const { entity } of news.slice(0, 20)) await holds('/entities/{id}', `/api/v1/entities/${entity}`, 200)
  await holds('/entities/{id}', '/api/v1/entities/999999', 404)
})

test('every example of the page that explains the API is answered as it is shown', async () => {
  const fits = (shown: unknown, told: unknown): unknown => {
    if (shown === '…') return told === undefined ? undefined : shown
    if (Array.isArray(shown) && Array.isArray(told)) return shown.map((one, at) => fits(one, told[at]))
    if (shown && told && typeof shown === 'object' && typeof told === 'object')
      return Object.fromEntries(
        Object.entries(shown).map(([name, value]) => [name, fits(value, (told as Record<string, unknown>)[name])]),
      )
    return told
  }
  for (const { path, status, answer } of examples) {
    const told = await ask(path)
    expect([path, told.status, fits(answer, told.json)]).toEqual([path, status, answer])
  }
})

test('somebody who follows `next` reads the whole list, each item once, and none but with the question it was made for', async () => {
  const ids: string[] = []
  const first = '/api/v1/en/news?limit=90&sort=oldest&fields=title'
  let total = 0
  for (let next: string | null = first; next; ) {
    const { json, headers } = await ask(next.replace('http://localhost:3000', ''))
    ids.push(...json.items.map(({ id }: { id: string }) => id))
    total = json.total
    next = json.next
    expect(headers.link).toBe(next ? `<${next}>; rel="next"` : undefined)
  }
  expect([ids.length, new Set(ids).size]).toEqual([total, total])
  const { next } = (await ask(first)).json
  const cursor = new URL(next).searchParams.get('cursor')
  for (const other of [`/api/v1/fr/news?sort=oldest&cursor=${cursor}`, '/api/v1/en/news?cursor=x'])
    expect((await ask(other)).json).toMatchObject({ status: 400, wrong: [{ parameter: 'cursor' }] })
})

test.each([
  ['/api/v1/en/news?country=atlantis', 'country', { see: 'http://localhost:3000/api/v1/en/countries' }],
  ['/api/v1/en/news?limit=500', 'limit', {}],
  ['/api/v1/en/news?from=soon', 'from', { detail: '“soon” is not a day.' }],
  ['/api/v1/en/news?from=2024&to=2023', 'to', { detail: 'It comes before the beginning.' }],
  ['/api/v1/en/news?sort=relevance', 'sort', {}],
  ['/api/v1/en/news?sort=newest&sort=oldest', 'sort', { detail: 'It can be given once.' }],
  ['/api/v1/en/news?kind=', 'kind', {}],
  ['/api/v1/en/news?fields=title,body', 'fields', { detail: '“body” is none of the values that it can have.' }],
  ['/api/v1/en/news?page=2', 'page', { allowed: expect.arrayContaining(['cursor', 'country']) }],
  ['/api/v1/en/search', 'q', { detail: 'It has to be given.' }],
  ['/api/v1/changes?since=-1', 'since', {}],
])('whoever asks %s is told what is wrong with it', async (path, parameter, more) => {
  const { status, headers, json } = await ask(path)
  expect([status, headers['content-type']]).toEqual([400, 'application/problem+json'])
  expect(json).toMatchObject({ type: 'http://localhost:3000/en/api#parameters', status: 400 })
  expect(json.wrong).toEqual([expect.objectContaining({ parameter, ...more })])
})

test('a program learns what is not there, what has moved, and that nothing can be written', async () => {
  for (const path of ['/api/v1/en/rumours', '/api/v1/xx/news', '/api/v1/entities/0', '/api/v1/entities/abc']) {
    const { status, headers, json } = await ask(path)
    expect([path, status, headers['content-type'], json.status]).toEqual([path, 404, 'application/problem+json', 404])
  }
  for (const [path, to] of [
    ['/api/v1/', '/api/v1'],
    ['/api/v1//en/news/?limit=2', '/api/v1/en/news?limit=2'],
  ] as const)
    expect(await portal.ask(path)).toMatchObject({ status: 308, headers: { location: to } })
  const written = await portal.ask('/api/v1/en/news', { method: 'POST' })
  expect([written.status, written.headers.allow, JSON.parse(written.body).status]).toEqual([
    ...[405, 'GET, HEAD, OPTIONS', 405],
  ])
})

test('a page of any other site may read, and is answered in a line while nothing has changed', async () => {
  const asked = await portal.ask('/api/v1/en/news', { method: 'OPTIONS', headers: { Origin: 'https://example.org' } })
  expect([asked.status, asked.headers['access-control-allow-origin']]).toEqual([204, '*'])
  expect(asked.headers['access-control-allow-headers']).toContain('If-None-Match')
  const first = await ask('/api/v1/en/news?limit=1')
  expect(first.headers).toMatchObject({ 'access-control-allow-origin': '*', etag: expect.stringMatching(/^W\//) })
  const again = await portal.ask('/api/v1/en/news?limit=1', { headers: { 'If-None-Match': first.headers.etag ?? '' } })
  expect([again.status, again.body]).toEqual([304, ''])
  const head = await portal.ask('/api/v1/en/news?limit=1', { method: 'HEAD' })
  expect([head.headers['content-length'], head.body]).toEqual([first.headers['content-length'], ''])
})

test('somebody who searches without end is asked to wait, in the words of the API', async () => {
  const statuses: (number | undefined)[] = []
  for (const q of ['a', 'b', 'c']) statuses.push((await hurried.ask(`/api/v1/en/news?q=${q}`)).status)
  expect(statuses).toEqual([200, 200, 429])
  const told = await hurried.ask('/api/v1/en/news?q=d')
  expect(told.headers).toMatchObject({ 'content-type': 'application/problem+json', 'retry-after': expect.any(String) })
})

test('what is withdrawn stays in its record with the reason, and what is removed is gone', async () => {
  const item = (await ask('/api/v1/en/news?limit=1&fields=entity,edition,title')).json.items[0]
  const record = `/api/v1/entities/${item.entity}`
  await database().write((write) => withdrawEdition(editor, write, item.edition, 'The figures were wrong.'))
  const { editions } = (await ask(record)).json
  expect(editions.find(({ number }: { number: number }) => number === item.edition)).toMatchObject({
    ...{ status: 'withdrawn', notice: 'The figures were wrong.', title: item.title },
  })
  for (const { number } of editions)
    await database().write((write) => removeEdition(editor, write, number, { to: 1, because: 'A copy.' }))
  expect((await ask(record)).json).toMatchObject({
    ...{ status: 410, replacement: expect.stringContaining('/en/countries/') },
  })
  const { changes } = (await ask(`/api/v1/changes?since=${(await db.siteVersion()) - 1}`)).json
  expect(changes).toMatchObject([{ action: 'remove', status: 'removed', url: null, record: expect.any(String) }])
  const merged = await database().write(async (write) => {
    const { entity } = database().tables
    const [made] = await write
      .insert(entity)
      .values({ type: 'news', createdAt: new Date(), mergedInto: 1 })
      .returning({ id: entity.id })
    return made?.id
  })
  expect(await portal.ask(`/api/v1/entities/${merged}`)).toMatchObject({
    ...{ status: 301, headers: { location: '/api/v1/entities/1' } },
  })
})
