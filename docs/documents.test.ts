import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
]

/** Files that the worked example of `ARCHITECTURE.md` would add. */
const imagined = /documents/

test.each(documents)('every file that %s names is there', (document) => {
  const text = readFileSync(document, 'utf8')
  const named = [...text.matchAll(/`((?:app|bin|components|db|docs|e2e|server)\/[^`\s]*|[a-z]+\.ts)`/g)].map(
    ([, path]) => path ?? '',
  )
  const missing = named.filter((path) => !imagined.test(path) && !exists(path))
  expect(missing).toEqual([])
})

test('no decision is longer than 40 lines', () => {
  const long = readdirSync('docs/decisions').filter(
    (name) => readFileSync(`docs/decisions/${name}`, 'utf8').split('\n').length > 41,
  )
  expect(long).toEqual([])
})

/** A bare file name may stand in any folder that has been named before it. */
function exists(path: string): boolean {
  return (
    existsSync(path) ||
    (!path.includes('/') && ['db/schema', 'db/content', 'db', 'app'].some((folder) => existsSync(`${folder}/${path}`)))
  )
}
