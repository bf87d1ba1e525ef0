import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faultOfSlug, reservedSlugs } from './slugs'

/** The folders of an address below the language that stand for one word each. */
const wordsBelow = (folder: string) =>
  readdirSync(`app/[lang]/${folder}`, { withFileTypes: true })
    .filter((found) => found.isDirectory() && /^[a-z-]+$/.test(found.name))
    .map((found) => found.name)
    .sort()

test('an editor can take no address at which a folder of the app answers', () => {
  const sections = ['', ...wordsBelow('')].map((section) => [section, wordsBelow(section)] as const)
  const taken = Object.fromEntries(sections.filter(([, words]) => words.length > 0))
  expect(reservedSlugs).toEqual(taken)
})

test.each(['', 'News', 'a--b', '-a', 'a-', 'a_b', 'a b', 'à', 'a/b', 'a.b', 'news\n'])(
  'an editor is told that %j is no slug',
  (slug) => expect(faultOfSlug('page', '', slug)).toContain('is no slug'),
)

test('an editor is told that a slug is too long', () => {
  expect(faultOfSlug('page', '', 'a'.repeat(80))).toBeUndefined()
  expect(faultOfSlug('page', '', 'a'.repeat(81))).toContain('too long')
})

test('an editor is told that a word is taken where it is, and can use it elsewhere', () => {
  expect(faultOfSlug('page', '', 'search')).toContain('another page')
  expect(faultOfSlug('structure', 'structures', 'organizational-structure')).toContain('another page')
  expect(faultOfSlug('news', 'news', 'search')).toBeUndefined()
})

test('only a structure can be the page of all field operations', () => {
  expect(faultOfSlug('structure', '', 'field-operations')).toBeUndefined()
  expect(faultOfSlug('page', '', 'field-operations')).toContain('another page')
  expect(faultOfSlug('structure', '', 'meetings')).toContain('another page')
})
