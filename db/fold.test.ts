import { expect, test } from 'vitest'
import { fold, slugOf } from './fold'

test.each([
  ['Türkiye', 'turkiye'],
  ['CO-OPERATION', 'cooperation'],
  ['co‑operation', 'cooperation'],
  ['OSCE’s', 'osces'],
  ['Große Straße', 'grosse strasse'],
  ['Łódź', 'lodz'],
  ['Søren Ærø', 'soren aero'],
  ['cœur', 'coeur'],
  ['Надёжный мир', 'надежныи мир'],
  ['  “Jartepa”,\n border – checkpoint!  ', 'jartepa border checkpoint'],
  ['2024/25', '2024 25'],
  ['—«»…', ''],
])('a visitor who types %j searches for %j', (typed, folded) => expect(fold(typed)).toBe(folded))

test('a text that was folded stays as it is', () => {
  const once = fold('Réunion supplémentaire – «Dimension humaine» (Vienne), 2019')
  expect(fold(once)).toBe(once)
})

test.each([
  ['Election observation: what’s next?', 'election-observation-whats-next'],
  ['Co-operation in Łódź', 'co-operation-in-lodz'],
  ['  Straße & Brücke  ', 'strasse-brucke'],
])('the address of %j is %j', (title, slug) => expect(slugOf(title)).toBe(slug))

test('an address has no more than 80 characters and no hyphen at its ends', () => {
  const slug = slugOf(`${'a'.repeat(79)} ${'b'.repeat(79)}`)
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).not.toMatch(/^-|-$/)
})

test('a title in letters that addresses do not have leaves no hyphens behind', () => {
  expect(slugOf('ОБСЕ в Вене 2024')).toBe('2024')
})
