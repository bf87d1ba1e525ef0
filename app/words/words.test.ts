import { describe, expect, test } from 'vitest'
import { type Language, languages } from '@/db/content/organization'
import { finders } from '@/db/finder/finders'
import { type Words, wordsFor } from './words'

const others = languages.filter((lang) => lang !== 'en')

/** Words that are the same in a language as in English. */
const shared: Partial<Record<Language, readonly string[]>> = {
  fr: [
    'Page',
    'Pages',
    'Structure',
    'Structures',
    'Institution',
    'Budget',
    'Discours',
    'Total',
    'Licence',
    'Taxonomies',
  ],
  de: ['Filter', 'Online', 'Partner', 'Institution', 'Troika'],
  it: ['Menu', 'Online', 'Partner', 'Troika'],
  es: ['Series', 'Troika', 'Total'],
}

/** All texts of a dictionary by where they stand in it: `filter.apply`. */
function textsOf(words: object, path: readonly string[] = []): (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[[...path, key].join('.'), value] as const]
    return typeof value === 'object' && value !== null ? textsOf(value, [...path, key]) : []
  })
}

/** What the lists say of a total. */
function countsOf({ finders: lists, ...words }: Words, total: number): string[] {
  const count = String(total)
  return [
    ...Object.values(lists).flatMap(({ counted, kinds }) =>
      [[], ...Object.entries(kinds).map(([value, label]) => [{ value, label }])].map((chosen) =>
        counted(total, count, chosen),
      ),
    ),
    words.filter.inYear('2024', total, count),
    words.filter.suggestions(total, count),
    words.newsAbout.all(total, count),
    words.meetings.more(total, count),
    words.meetings.count(total, count),
  ]
}

describe('every language', () => {
  test('says itself what English says', () => {
    const english = new Map(textsOf(wordsFor('en')))
    const same = others.flatMap((lang) =>
      textsOf(wordsFor(lang)).flatMap(([path, text]) =>
        /\p{L}/u.test(text) && english.get(path) === text && !shared[lang]?.includes(text)
          ? [`${lang} ${path}: ${text}`]
          : [],
      ),
    )
    expect(same).toEqual([])
  })

  test.each(languages)('has its own typography: %s', (lang) => {
    const all = [...textsOf(wordsFor(lang)).map(([, text]) => text), ...countsOf(wordsFor(lang), 2)]
    expect(all.filter((text) => /["']|\s$|\.\.\./.test(text))).toEqual([])
    const strange: Partial<Record<Language, RegExp>> = {
      en: /[«»„]/,
      fr: /[“”„]|(?<!\u202f)[:;!?»]|«(?!\u202f)/,
      de: /[«»”]/,
      it: /[“”„]/,
      ru: /[“”„ё]/i,
      es: /[“”„]/,
    }
    expect(all.filter((text) => strange[lang]?.test(text))).toEqual([])
  })

  test('has a word for any number of things', () => {
    for (const lang of languages)
      for (const total of [0, 1, 2, 5, 21, 100])
        for (const said of countsOf(wordsFor(lang), total))
          expect([lang, said]).toEqual([lang, expect.stringMatching(/\p{L}/u)])
  })

  test('calls every facet of every list something', () => {
    for (const lang of languages)
      for (const { list, facets } of finders.values())
        for (const facet of Object.keys(facets))
          expect([lang, list, facet, wordsFor(lang).finders[list]?.facets[facet as 'kind']]).not.toContain(undefined)
  })
})

test.each([
  ['en', ['0 news items', '1 news item', '2 news items', '5 news items', '21 news items']],
  ['fr', ['0 actualité', '1 actualité', '2 actualités', '5 actualités', '21 actualités']],
  ['de', ['0 Beiträge', '1 Beitrag', '2 Beiträge', '5 Beiträge', '21 Beiträge']],
  ['it', ['0 notizie', '1 notizia', '2 notizie', '5 notizie', '21 notizie']],
  ['ru', ['0 новостей', '1 новость', '2 новости', '5 новостей', '21 новость']],
  ['es', ['0 noticias', '1 noticia', '2 noticias', '5 noticias', '21 noticias']],
] as const)('counts are grammatical: %s', (lang, said) => {
  const news = wordsFor(lang).finders.news
  expect([0, 1, 2, 5, 21].map((total) => news.counted(total, String(total), []))).toEqual(said)
})

test('two kinds are both counted, and make a title', () => {
  const kinds = (words: Words) =>
    ['press-release', 'statement'].map((value) => ({ value, label: words.kinds[value] ?? value }))
  const counted = (lang: Language, total: number) =>
    wordsFor(lang).finders.news.counted(total, String(total), kinds(wordsFor(lang)))
  const titled = (lang: Language) => wordsFor(lang).finders.news.titled(kinds(wordsFor(lang)))
  expect(counted('ru', 2)).toBe('2 пресс-релиза или заявления')
  expect(counted('ru', 5)).toBe('5 пресс-релизов или заявлений')
  expect(counted('de', 1)).toBe('1 Pressemitteilung oder Erklärung')
  expect(titled('de')).toBe('Pressemitteilungen oder Erklärungen')
  expect(titled('es')).toBe('Comunicados de prensa o declaraciones')
})

test('what a list is narrowed to is a sentence', () => {
  const said = (lang: Language, [from, until]: [string, string]) => {
    const { filter, finders: lists } = wordsFor(lang)
    const days = [filter.since(from, 'month'), filter.until(until, 'day')].join(' ')
    return filter.sentence('12', lists.news.text('a'), [filter.of('B'), days])
  }
  expect(said('en', ['May 2024', '8 June 2024'])).toBe('12 containing “a”, in B, from May 2024 until 8 June 2024')
  expect(said('fr', ['avril 2024', '8 juin 2024'])).toBe(
    '12 contenant «\u202fa\u202f»\u202f; pays\u202f: B\u202f; à partir d’avril 2024 jusqu’au 8 juin 2024',
  )
  expect(said('de', ['Mai 2024', '8. Juni 2024'])).toBe('12 mit „a“; Land: B; ab Mai 2024 bis zum 8. Juni 2024')
  expect(said('it', ['maggio 2024', '8 giugno 2024'])).toBe(
    '12 con «a»; Paese: B; da maggio 2024 fino all’8 giugno 2024',
  )
  expect(said('ru', ['март 2024', '8 июня 2024'])).toBe('12 со словами «a»; страна: B; с марта 2024 по 8 июня 2024')
  expect(said('es', ['mayo de 2024', '8 de junio de 2024'])).toBe(
    '12 con «a»; país: B; desde mayo de 2024 hasta el 8 de junio de 2024',
  )
})
