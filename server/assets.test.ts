import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { Assets } from './assets'

const folder = mkdtempSync(join(tmpdir(), 'hofburg-assets-'))
const script = 'export const one = 1\n'.repeat(50)
mkdirSync(join(folder, 'build/chunks'), { recursive: true })
mkdirSync(join(folder, 'public'))
writeFileSync(join(folder, 'build/chunks/0a1b.css'), 'p { color: red }')
writeFileSync(join(folder, 'public/portal.js'), script)
writeFileSync(join(folder, 'public/notes.secret'), 'not for the public')
const assets = new Assets(join(folder, 'build'), join(folder, 'public'))
const find = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://portal')
  return assets.find(pathname, searchParams)
}

afterAll(() => rmSync(folder, { recursive: true }))

test('a browser keeps for good what is named by its bytes, and asks again about what is not', () => {
  const version = createHash('sha256').update(script).digest('hex').slice(0, 10)
  const forGood = 'public, max-age=31536000, immutable'
  expect(find('/_next/static/chunks/0a1b.css')?.cacheControl).toBe(forGood)
  expect(find(`/portal.js?v=${version}`)?.cacheControl).toBe(forGood)
  for (const address of ['/portal.js', '/portal.js?v=0123456789', '/portal.js?v='])
    expect([address, find(address)?.cacheControl]).toEqual([address, 'public, max-age=0'])
})

test('a browser is sent a file compressed, under its type', async () => {
  const answer = find('/portal.js')?.answer
  await answer?.prepare('br')
  expect(brotliDecompressSync(answer?.body('br') ?? '').toString()).toBe(script)
  expect(answer?.headers.slice(0, 2)).toEqual(['Content-Type', 'text/javascript; charset=utf-8'])
  // Read once, and compressed once.
  expect(find('/portal.js')?.answer).toBe(answer)
})

test('nobody is given a file that is not meant for browsers, or that stands elsewhere', () => {
  for (const address of ['/notes.secret', '/package.json', '/_next/static/../../settings.ts', '/public/portal.js', '/'])
    expect([address, find(address)]).toEqual([address, undefined])
})
