import { expect, test } from 'vitest'
import { type Finder, meetingsFinder, newsFinder, siteFinder } from './finders'
import { filterCount, formatQuery, parseQuery, toggled } from './query'

const read = (parameters: string, finder: Finder = newsFinder, lang = 'en') =>
  parseQuery(finder, lang, new URLSearchParams(parameters))
const canonical = (parameters: string, finder?: Finder) => read(parameters, finder).canonical

test('a visitor who asks for nothing gets the whole list at the bare address', () => {
  expect(canonical('')).toBe('')
})

test('an address with everything in it is read and written in the one order', () => {
  const address =
    'q=border+training&kind=press-release&field=elections&country=albania&country=malta&structure=secretariat' +
    '&lang=fr&lang=ru&from=2019&to=2024-06&sort=oldest&page=3'
  const { query, excessive } = read(`${address}&field=border-management`)
  expect(query).toEqual({
    q: 'border training',
    kind: ['press-release'],
    field: ['border-management', 'elections'],
    country: ['albania', 'malta'],
    structure: ['secretariat'],
    lang: ['fr', 'ru'],
    from: '2019',
    to: '2024-06',
    sort: 'oldest',
    page: 3,
  })
  expect(excessive).toBe(true)
  expect(canonical(address)).toBe(address)
})

test.each([
  ['the order of parameters', 'country=malta&kind=story', 'kind=story&country=malta'],
  ['the order of values', 'country=malta&country=albania', 'country=albania&country=malta'],
  ['a value said twice', 'country=malta&country=malta', 'country=malta'],
  ['an empty value', 'country=&q=&from=&page=', ''],
  ['a parameter nobody knows', 'utm_source=x&country=malta&debug=1', 'country=malta'],
  ['a parameter in capitals', 'Country=malta', ''],
  ['spaces around and inside a text', 'q=++two+++words+', 'q=two+words'],
  ['a text of spaces', 'q=+++', ''],
  ['a second text', 'q=first&q=second', 'q=first'],
  ['the first page', 'page=1', ''],
  ['the usual order', 'sort=newest', ''],
  ['an order that there is not', 'sort=price', ''],
  ['an order by fit without a text to fit', 'sort=relevance', ''],
  ['the language of the page itself', 'lang=en', ''],
])('a link that differs only in %s leads to one address', (_what, given, wanted) => {
  expect(canonical(given)).toBe(wanted)
})

test('a second language, and the page’s own beside another, stay in the address', () => {
  expect(canonical('lang=ru&lang=en')).toBe('lang=en&lang=ru')
  expect(canonical('lang=ru')).toBe('lang=ru')
})

test('a page that makes no sense stays in the address, so that the visitor can be told', () => {
  for (const page of ['0', '-1', 'two', '1.5', '1e3']) expect(read(`page=${page}`).query.page).toBe(0)
  expect(read('page=007').query.page).toBe(7)
  expect(canonical('page=007')).toBe('page=7')
})

test('the search of the whole site knows neither dates nor the other facets', () => {
  expect(canonical('q=youth&country=malta&from=2020&sort=oldest&kind=news', siteFinder)).toBe('q=youth&kind=news')
  expect(read('q=youth', siteFinder).query.sort).toBe('relevance')
})

test('a visitor can sort the news by fit once there is a text', () => {
  expect(canonical('q=youth&sort=relevance')).toBe('q=youth&sort=relevance')
})

test.each([
  ['from=25 Nov 2024&to=3 December 2024', 'from=2024-11-25&to=2024-12-03'],
  ['from=11/2024', 'from=2024-11'],
  ['from=2019/2024', 'from=2019&to=2024'],
  ['from=2024/2024', 'from=2024&to=2024'],
  ['from=2019/2024&to=2020', 'from=2019%2F2024&to=2020'],
  ['to= 2024 ', 'to=2024'],
])('a visitor writes days as people write them: %s', (given, wanted) => {
  expect(canonical(given)).toBe(wanted)
})

test('a visitor who writes no date, or an end before the beginning, is told at which field', () => {
  expect(read('from=soon&to=later&country=malta')).toMatchObject({
    query: { from: 'soon', to: 'later', country: ['malta'] },
    faults: { from: 'unreadable', to: 'unreadable' },
    canonical: 'country=malta&from=soon&to=later',
  })
  expect(read('from=2024&to=2020').faults).toEqual({ to: 'reversed' })
  expect(read('from=2024-11&to=2024').faults).toEqual({})
  expect(read('from=2024-02-30').faults).toEqual({ from: 'unreadable' })
  expect(read('q=x&from=soon', siteFinder).faults).toEqual({})
})

test('meetings are narrowed by everything but their language', () => {
  expect(canonical('country=malta&kind=summit-meetings&lang=fr&from=2010', meetingsFinder)).toBe(
    'kind=summit-meetings&country=malta&from=2010',
  )
})

test('each value, a text, and days from, until or both are one filter each', () => {
  expect(filterCount(read('').query)).toBe(0)
  expect(filterCount(read('page=3&sort=oldest').query)).toBe(0)
  expect(filterCount(read('from=2024&to=2024').query)).toBe(1)
  expect(filterCount(read('q=x&country=malta&country=albania&to=2024').query)).toBe(4)
})

test('six values are answered and seven are not', () => {
  const values = ['a', 'b', 'c', 'd', 'e', 'f'].map((value) => `country=${value}`).join('&')
  expect(read(values).excessive).toBe(false)
  expect(read(`${values}&country=a`).excessive).toBe(false)
  expect(read(`${values}&kind=story`).excessive).toBe(true)
})

test('a text of 200 characters is answered and a longer one is not', () => {
  expect(read(`q=${'a'.repeat(200)}`).excessive).toBe(false)
  expect(read(`q=${'a'.repeat(201)}`).excessive).toBe(true)
})

test('whatever an address holds, its one form reads the same and is written the same', () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const names = ['q', 'kind', 'field', 'country', 'structure', 'lang', 'from', 'to', 'sort', 'page', 'x', 'Q', '']
  const values = [
    '',
    ' ',
    'malta',
    'en',
    'ru',
    '1',
    '0',
    '12',
    'oldest',
    'relevance',
    '2020-01',
    '25 Nov 2024',
    '2024/2019',
    '2019–2024',
    'a&b=c',
    'ü +%',
    '%00',
  ]
  for (let round = 0; round < 2000; round++) {
    const parameters = new URLSearchParams()
    for (let count = random(12); count > 0; count--)
      parameters.append(names[random(names.length)] ?? '', values[random(values.length)] ?? '')
    for (const finder of [newsFinder, meetingsFinder, siteFinder]) {
      const once = read(parameters.toString(), finder)
      const twice = read(once.canonical, finder)
      expect([`${parameters}`, twice]).toEqual([`${parameters}`, once])
      expect(formatQuery(finder, once.query)).toBe(once.canonical)
      const shuffled = new URLSearchParams([...parameters].filter(([name]) => name.length > 1).reverse())
      const original = new URLSearchParams([...parameters].filter(([name]) => name.length > 1))
      for (const single of ['from', 'to', 'sort', 'page']) {
        shuffled.delete(single)
        original.delete(single)
      }
      expect(read(shuffled.toString(), finder).canonical).toBe(read(original.toString(), finder).canonical)
    }
  }
})

test('a visitor who chooses a value, and chooses it again, is back where they were', () => {
  const { query } = read('country=malta&page=4')
  const more = toggled(query, 'country', 'albania')
  expect(formatQuery(newsFinder, more)).toBe('country=albania&country=malta')
  expect(formatQuery(newsFinder, toggled(more, 'country', 'albania'))).toBe('country=malta')
  expect(toggled(query, 'country', 'malta').country).toEqual([])
})
