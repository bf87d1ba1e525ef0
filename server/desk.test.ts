import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../db/database'
import { openDatabase } from '../db/open'
import { makeDatabase } from '../db/testing/engines'
import { frontDoor } from './front-door'
import { listen } from './testing/ask'

let db: Database

/** Stands where Next stands, and says what it was told. */
const door = frontDoor(
  async ({ headers }, response) => {
    response.end(JSON.stringify({ path: headers['x-desk-path'], address: headers['x-client-address'] }))
  },
  { siteUrl: 'https://portal.example.org', pageCacheBytes: 2 ** 20, requestsPerMinute: 0 },
)
const portal = await listen(door.listener)

beforeAll(async () => {
  db = await openDatabase({ databaseUrl: await makeDatabase('sqlite', 'empty'), databaseNamed: false })
})

afterAll(async () => {
  await portal.close()
  await db.close()
})

const own = { origin: 'https://portal.example.org' }

test.each([
  ['from the desk itself', own, 200],
  ['from the desk, by a browser that says both', { ...own, 'sec-fetch-site': 'same-origin' }, 200],
  ['from the desk, by a browser that only says so', { 'sec-fetch-site': 'same-origin' }, 200],
  ['typed into the address line', { 'sec-fetch-site': 'none' }, 200],
  ['by a program that is no browser', {}, 200],
  ['from another site', { origin: 'https://elsewhere.example' }, 403],
  ['from another site that a browser does not name', { 'sec-fetch-site': 'cross-site' }, 403],
  ['from a neighbour of the same domain', { origin: 'https://shop.example.org', 'sec-fetch-site': 'same-site' }, 403],
  ['from a neighbour that a browser does not name', { 'sec-fetch-site': 'same-site' }, 403],
  ['from a sandbox', { origin: 'null' }, 403],
  ['from the portal as it was before it had a certificate', { origin: 'http://portal.example.org' }, 403],
  ['from another port', { origin: 'https://portal.example.org:8443' }, 403],
])('a form for the desk that comes %s is answered as it should be', async (_, headers, status) => {
  for (const path of ['/admin/news/new', '/admin', '/api/auth/sign-in/email'])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect([path, method, (await portal.ask(path, { method, headers })).status]).toEqual([...[path, method, status]])
})

test('a link from another site leads to the desk all the same', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', referer: 'https://elsewhere.example/' }
  expect((await portal.ask('/admin/news', { headers })).status).toBe(200)
})

test('nobody can tell the desk another address or path than their own', async () => {
  const headers = { 'x-desk-path': '/admin/elsewhere', 'x-client-address': '192.0.2.1' }
  const { body } = await portal.ask('/admin/news?status=draft', { headers })
  expect(JSON.parse(body)).toEqual({ path: '/admin/news?status=draft', address: '127.0.0.1' })
})
