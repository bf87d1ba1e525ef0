import { describe, expect, test } from 'vitest'
import { languages } from '../content/organization'
import { daysOf, readDay, readInterval } from './days'

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

describe('a visitor may type numbers, in any language', () => {
  test.each([
    ['2024', '2024'],
    ['1000', '1000'],
    ['2999', '2999'],
    ['  2024\u00a0', '2024'],
    ['2024-11', '2024-11'],
    ['2024-1', '2024-01'],
    ['2024/11', '2024-11'],
    ['2024.11', '2024-11'],
    ['11/2024', '2024-11'],
    ['11.2024', '2024-11'],
    ['11-2024', '2024-11'],
    ['1 / 2024', '2024-01'],
    ['2024-11-25', '2024-11-25'],
    ['2024/11/25', '2024-11-25'],
    ['2024.11.25', '2024-11-25'],
    ['2024-1-5', '2024-01-05'],
    ['2024 - 11 - 25', '2024-11-25'],
    ['25/11/2024', '2024-11-25'],
    ['25.11.2024', '2024-11-25'],
    ['25.11.2024.', '2024-11-25'],
    ['25-11-2024', '2024-11-25'],
    ['25. 11. 2024', '2024-11-25'],
    ['25.\u00a011.\u202f2024', '2024-11-25'],
    ['25 11 2024', '2024-11-25'],
    ['5.1.2024', '2024-01-05'],
    ['29.02.2024', '2024-02-29'],
  ])('%j is %s', (text, day) => {
    for (const lang of languages) expect([lang, readDay(text, lang)]).toEqual([lang, day])
  })

  test('the day comes before the month, as in Europe', () => {
    expect(readDay('11/12/2024', 'en')).toBe('2024-12-11')
    expect(readDay('11/25/2024', 'en')).toBeUndefined()
  })
})

describe('a visitor may name the month', () => {
  test.each([
    ['en', '25 Nov 2024', '2024-11-25'],
    ['en', '25 November 2024', '2024-11-25'],
    ['en', '25 NOVEMBER 2024', '2024-11-25'],
    ['en', '25-Nov-2024', '2024-11-25'],
    ['en', '2024-Nov-25', '2024-11-25'],
    ['en', '25 Nov. 2024', '2024-11-25'],
    ['en', 'Nov 2024', '2024-11'],
    ['en', 'nov. 2024', '2024-11'],
    ['en', 'November, 2024', '2024-11'],
    ['en', 'November 25, 2024', '2024-11-25'],
    ['en', 'November 25th, 2024', '2024-11-25'],
    ['en', '25th November 2024', '2024-11-25'],
    ['en', '25th of November 2024', '2024-11-25'],
    ['en', '1st May 2024', '2024-05-01'],
    ['en', '2nd May 2024', '2024-05-02'],
    ['en', '3rd May 2024', '2024-05-03'],
    ['en', 'Sept 2024', '2024-09'],
    ['en', 'Sept. 5, 2024', '2024-09-05'],
    ['en', '5 Octo 2024', '2024-10-05'],
    ['fr', '25 novembre 2024', '2024-11-25'],
    ['fr', '1er novembre 2024', '2024-11-01'],
    ['fr', 'janv 2024', '2024-01'],
    ['fr', 'févr. 2024', '2024-02'],
    ['fr', '3 fevrier 2024', '2024-02-03'],
    ['fr', '3 FÉVRIER 2024', '2024-02-03'],
    ['fr', '3 fe\u0301vrier 2024', '2024-02-03'],
    ['fr', '15 aout 2024', '2024-08-15'],
    ['fr', '15 juil. 2024', '2024-07-15'],
    ['fr', 'mars 2024', '2024-03'],
    ['de', '25. November 2024', '2024-11-25'],
    ['de', '25.November 2024', '2024-11-25'],
    ['de', '5. März 2024', '2024-03-05'],
    ['de', '5. Marz 2024', '2024-03-05'],
    ['de', 'Okt. 2024', '2024-10'],
    ['de', 'Dez 2024', '2024-12'],
    ['it', '25 novembre 2024', '2024-11-25'],
    ['it', '1º gennaio 2024', '2024-01-01'],
    ['it', '1° gennaio 2024', '2024-01-01'],
    ['it', '3 mag 2024', '2024-05-03'],
    ['it', 'sett. 2024', '2024-09'],
    ['ru', '25 ноября 2024', '2024-11-25'],
    ['ru', '25 ноября 2024 г.', '2024-11-25'],
    ['ru', '25\u00a0ноября 2024\u00a0г.', '2024-11-25'],
    ['ru', '25 ноября 2024 года', '2024-11-25'],
    ['ru', '25.11.2024 г.', '2024-11-25'],
    ['ru', '2024 г.', '2024'],
    ['ru', '2024г', '2024'],
    ['ru', '2024 год', '2024'],
    ['ru', 'ноябрь 2024', '2024-11'],
    ['ru', 'Ноябрь 2024 г.', '2024-11'],
    ['ru', 'нояб. 2024', '2024-11'],
    ['ru', 'май 2024', '2024-05'],
    ['ru', '9 мая 2024', '2024-05-09'],
    ['ru', '9 МАЙ 2024', '2024-05-09'],
    ['es', '25 de noviembre de 2024', '2024-11-25'],
    ['es', '25 de noviembre del 2024', '2024-11-25'],
    ['es', '25  de  Noviembre  de  2024', '2024-11-25'],
    ['es', '1.º de enero de 2024', '2024-01-01'],
    ['es', 'noviembre de 2024', '2024-11'],
    ['es', '25 de nov. de 2024', '2024-11-25'],
    ['es', '25 nov 2024', '2024-11-25'],
    ['es', 'dic. 2024', '2024-12'],
  ])('on a page in %s %j is %s', (lang, text, day) => expect(readDay(text, lang)).toBe(day))

  test('in English on every page', () => {
    for (const lang of languages)
      for (const text of ['25 November 2024', 'Nov 25, 2024', '25th Nov. 2024'])
        expect([lang, text, readDay(text, lang)]).toEqual([lang, text, '2024-11-25'])
  })

  test('in no language other than the page’s and English', () => {
    expect(readDay('25 ноября 2024', 'fr')).toBeUndefined()
    expect(readDay('3 février 2024', 'en')).toBeUndefined()
  })

  test('but has to write enough of it to tell it from the others', () => {
    expect(readDay('3 jui 2024', 'fr')).toBeUndefined()
    expect(readDay('3 juin 2024', 'fr')).toBe('2024-06-03')
    expect(readDay('3 ju 2024', 'en')).toBeUndefined()
    expect(readDay('3 no 2024', 'en')).toBeUndefined()
  })
})

describe('what is no day is not read as one', () => {
  test.each([
    '',
    ' ',
    '24',
    '0999',
    '3000',
    '20240',
    '2024-',
    '-2024',
    '2024-13',
    '2024-00',
    '13/2024',
    '2024-02-30',
    '30.02.2024',
    '29.02.2023',
    '31 April 2024',
    '0.11.2024',
    '32.11.2024',
    '2024-11-00',
    '25.11.24',
    '25 Nov 24',
    '25 Nov',
    'November',
    '025.11.2024',
    '25.11..2024',
    '25 Novembers 2024',
    '25 Nov Dec 2024',
    '2019-2024',
    '2019/2024',
    '2024-11-25T00:00',
    '２０２４',
    'yesterday',
    'true',
    '<2024>',
    `${' '.repeat(37)}2024`,
    '1'.repeat(100_000),
  ])('%.45j', (text) => {
    for (const lang of languages) expect([lang, readDay(text, lang)]).toEqual([lang, undefined])
  })
})

test('a day as any language writes it is read back as that day', () => {
  const random = randomFrom(7)
  const first = Date.UTC(1000, 0, 1)
  const days = (Date.UTC(3000, 0, 1) - first) / 86_400_000
  const formats = languages.flatMap((lang) =>
    [{ dateStyle: 'long' } as const, { day: 'numeric', month: 'short', year: 'numeric' } as const].map((style) => ({
      lang,
      format: new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' }),
    })),
  )
  for (let round = 0; round < 500; round++) {
    const date = new Date(first + random(days) * 86_400_000)
    const day = date.toISOString().slice(0, 10)
    for (const { lang, format } of formats) {
      const text = format.format(date)
      expect([lang, text, readDay(text, lang)]).toEqual([lang, text, day])
    }
    for (const canonical of [day, day.slice(0, 7), day.slice(0, 4)]) {
      expect(daysOf(canonical)).toBeDefined()
      for (const lang of languages) expect(readDay(canonical, lang)).toBe(canonical)
    }
  }
})

describe('a visitor may type two days at once', () => {
  test.each([
    ['en', '2019/2024', '2019', '2024'],
    ['en', '2019 / 2024', '2019', '2024'],
    ['en', '2019-2024', '2019', '2024'],
    ['en', '2019 - 2024', '2019', '2024'],
    ['en', '2019–2024', '2019', '2024'],
    ['ru', '2019 — 2024 г.', '2019', '2024'],
    ['en', '2024/2024', '2024', '2024'],
    ['en', '2024-11/2025-02', '2024-11', '2025-02'],
    ['en', '2024-11-25/2025', '2024-11-25', '2025'],
    ['en', '2024-11 - 2025-02', '2024-11', '2025-02'],
    ['en', '2024/11–2025/02', '2024-11', '2025-02'],
    ['en', '25 Nov 2024 – 3 Dec 2024', '2024-11-25', '2024-12-03'],
    ['en', '25 Nov 2024\u00a0-\u00a03 Dec 2024', '2024-11-25', '2024-12-03'],
    ['de', '25.11.2024–3.12.2024', '2024-11-25', '2024-12-03'],
    ['es', '25 de noviembre de 2024 – 3 de diciembre de 2024', '2024-11-25', '2024-12-03'],
    ['fr', 'déc. 2024 - 1er févr. 2025', '2024-12', '2025-02-01'],
  ])('on a page in %s %j', (lang, text, from, to) => expect(readInterval(text, lang)).toEqual({ from, to }))

  test('and gets them in the order typed, even if that is backwards', () => {
    expect(readInterval('2024/2019', 'en')).toEqual({ from: '2024', to: '2019' })
  })

  test.each([
    '',
    '–',
    '/',
    '2024',
    '2024/11',
    '2024-11',
    '2024 - 11',
    '2024 - 11 - 25',
    '2024-11-25',
    '25/11/2024',
    '25.11.2024/3.12.2024',
    '2019–',
    '–2024',
    '2019–2020–2021',
    '2019-2020-2021',
    '2024-13/2025-02',
    '2024-02-30/2025',
    '25 Nov – 3 Dec 2024',
    `${' '.repeat(100_000)}2019–2024`,
  ])('but %.45j is not two days', (text) => {
    for (const lang of languages) expect([lang, readInterval(text, lang)]).toEqual([lang, undefined])
  })
})

describe('a day, month or year as it stands in an address', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
  ])('%s means %s to %s', (day, first, last) => expect(daysOf(day)).toEqual({ first, last }))

  test.each([
    '',
    '24',
    '2024-',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '2024-1',
    '29.02.2024',
    '2024-02-29T00:00',
  ])('%j means nothing', (text) => expect(daysOf(text)).toBeUndefined())
})
