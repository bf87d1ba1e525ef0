import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Database } from '../db/database'
import { makeDump } from '../db/dump/dump'
import { openDatabase } from '../db/open'
import { makeDatabase } from '../db/testing/engines'
import { publishNumbered } from '../db/testing/publisher'
import { partOf, sendDumped } from './dump'
import { listen } from './testing/ask'

let db: Database
let portal: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  process.env.FILES_DIRECTORY = mkdtempSync(join(inject('folder'), 'dump-'))
  db = await openDatabase({ databaseUrl: await makeDatabase('sqlite', 'empty'), databaseNamed: false })
  await publishNumbered(1)
  portal = await listen((request, response) => {
    sendDumped(request, response, (request.url ?? '').slice(1), [])
      .then((sent) => sent || response.writeHead(404).end())
      .catch(() => response.destroy())
  })
})
afterAll(async () => {
  await portal.close()
  await db.close()
})

test('a program that comes before the first dump learns that there is none', async () => {
  for (const name of ['/index.json', '/portal.ndjson.gz']) expect((await portal.ask(name)).status).toBe(404)
})

test('a program is sent the last dump, whole or from where it broke off, and once only', async () => {
  await makeDump()
  const whole = await portal.ask('/portal.ndjson.gz')
  expect([whole.status, whole.headers['content-type']]).toEqual([200, 'application/gzip'])
  expect(gunzipSync(whole.bytes).toString()).toContain('"title":"Balloon 1"')
  const { etag = '' } = whole.headers
  const rest = await portal.ask('/portal.ndjson.gz', { headers: { Range: 'bytes=10-', 'If-Range': etag } })
  const range = `bytes 10-${whole.bytes.length - 1}/${whole.bytes.length}`
  expect([rest.status, rest.headers['content-range'], rest.bytes]).toEqual([206, range, whole.bytes.subarray(10)])
  const other = await portal.ask('/portal.ndjson.gz', { headers: { Range: 'bytes=10-', 'If-Range': '"another"' } })
  expect([other.status, other.bytes.length]).toEqual([200, whole.bytes.length])
  expect((await portal.ask('/portal.ndjson.gz', { headers: { Range: 'bytes=9999999-' } })).status).toBe(416)
  const known = await portal.ask('/portal.ndjson.gz', { headers: { 'If-None-Match': etag } })
  expect([known.status, known.bytes.length]).toEqual([304, 0])
  const head = await portal.ask('/portal.ndjson.gz', { method: 'HEAD' })
  expect([head.headers['content-length'], head.bytes.length]).toEqual([String(whole.bytes.length), 0])
})

test('a program reads in the index what there is, and nothing beside it', async () => {
  const index = JSON.parse((await portal.ask('/index.json')).body)
  expect(index).toMatchObject({ entities: 1, editions: 1, licence: { name: 'CC BY 4.0' } })
  for (const { name, bytes } of index.files as { name: string; bytes: number }[])
    expect([name, (await portal.ask(`/${name}`)).bytes.length]).toEqual([name, bytes])
  expect((await portal.ask('/../making')).status).toBe(404)
})

test('a part of a file is what the standard says it is', () => {
  expect(partOf('bytes=0-4', 10)).toEqual({ start: 0, end: 4 })
  expect(partOf('bytes=5-', 10)).toEqual({ start: 5, end: 9 })
  expect(partOf('bytes=5-100', 10)).toEqual({ start: 5, end: 9 })
  expect(partOf('bytes=-3', 10)).toEqual({ start: 7, end: 9 })
  expect(partOf('bytes=-100', 10)).toEqual({ start: 0, end: 9 })
  for (const beyond of ['bytes=10-', 'bytes=-0']) expect(partOf(beyond, 10)).toBe('none')
  for (const all of ['bytes=-', 'bytes=4-2', 'bytes=0-1,3-4', 'lines=1-2', '']) expect(partOf(all, 10)).toBeUndefined()
})
