import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Database } from '../db/database'
import { findDownload } from '../db/files'
import { addFile } from '../db/media/file-desk'
import { readFileBrought } from '../db/media/file-reader'
import { openDatabase } from '../db/open'
import { editor, makeDatabase } from '../db/testing/engines'
import { sendDownload } from './download'
import { listen } from './testing/ask'

let db: Database
let portal: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  process.env.FILES_DIRECTORY = mkdtempSync(join(inject('folder'), 'download-'))
  db = await openDatabase({ databaseUrl: await makeDatabase('sqlite', 'empty'), databaseNamed: false })
  const brought = await readFileBrought(Buffer.from('Повестка дня'), "Повестка дня (d'été).txt")
  const { id } = await addFile(editor, brought, 'Agenda')
  const file = await findDownload(id, 'staff')
  if (!file) throw new Error('The file is not there.')
  portal = await listen((request, response) => {
    const staff = request.url === '/staff'
    sendDownload(request, response, file, { staff, more: ['X-Request-Id', '1'] }).catch(() => response.destroy())
  })
})
afterAll(async () => {
  await portal.close()
  await db.close()
})

test('a reader is sent a file to keep, which cannot run within the portal, under a name in any script', async () => {
  const { status, headers, body } = await portal.ask('/')
  expect([status, body]).toEqual([200, 'Повестка дня'])
  expect(headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-length': '23',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'public, max-age=0',
    'x-request-id': '1',
  })
  const [, plain = '', coded = ''] =
    /^attachment; filename="([\w.-]+)"; filename\*=UTF-8''(\S+)$/.exec(headers['content-disposition'] ?? '') ?? []
  expect([plain.endsWith('.txt'), decodeURIComponent(coded)]).toEqual([true, 'Повестка-дня-d-été.txt'])
})

test('a reader who has it is told so, and who asks for its head is sent no more', async () => {
  const { headers } = await portal.ask('/')
  const again = await portal.ask('/', { headers: { 'If-None-Match': headers.etag ?? '' } })
  expect([again.status, again.body]).toEqual([304, ''])
  const head = await portal.ask('/', { method: 'HEAD' })
  expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '23', ''])
})

test('what staff are sent nobody keeps', async () => {
  expect((await portal.ask('/staff')).headers['cache-control']).toBe('private, no-store')
})
