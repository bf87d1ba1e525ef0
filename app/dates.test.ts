import { expect, test } from 'vitest'
import { languages } from '@/db/content/organization'
import { readDay } from '@/db/finder/days'
import { formatDay, formatDays, formatMoment } from './dates'
import { wordsFor } from './words/words'

/** With ordinary spaces, which are easier to tell apart. */
const spaced = (text: string) => text.replace(/\s/g, ' ')

test.each([
  ['en', '1 March 2024', '1 Mar 2024', '1–3 March 2024', '28 November – 2 December 2024'],
  ['fr', '1er mars 2024', '1er mars 2024', '1er–3 mars 2024', '28 novembre – 2 décembre 2024'],
  ['de', '1. März 2024', '1. März 2024', '1.–3. März 2024', '28. November – 2. Dezember 2024'],
  ['it', '1 marzo 2024', '1 mar 2024', '1–3 marzo 2024', '28 novembre – 2 dicembre 2024'],
  ['ru', '1 марта 2024', '1 мар. 2024', '1–3 марта 2024', '28 ноября – 2 декабря 2024'],
  ['es', '1 de marzo de 2024', '1 mar 2024', '1–3 de marzo de 2024', '28 de noviembre – 2 de diciembre de 2024'],
])('readers of %s find days written as their editors write them', (lang, long, short, days, months) => {
  expect(formatDay('2024-03-01', lang)).toBe(long)
  expect(formatDay('2024-03-01', lang, 'short')).toBe(short)
  expect(spaced(formatDays('2024-03-01', '2024-03-03', lang))).toBe(days)
  expect(spaced(formatDays('2024-11-28', '2024-12-02', lang))).toBe(months)
  // Half past midnight in Vienna.
  expect(spaced(formatMoment(new Date('2024-02-29T23:30:00Z'), lang))).toBe(long)
})

test('a day is not parted from its month at the end of a line', () => {
  for (const lang of languages) expect(formatDays('2024-11-28', '2024-12-02', lang)).not.toMatch(/\d\.? \p{L}/u)
})

test('who copies a day from a page can look for it, and for each that a hint shows', () => {
  for (const lang of languages) {
    for (const day of ['2024', '2024-11', '2024-11-25', '2024-03-01', '2024-08-01'])
      for (const style of ['long', 'short'] as const)
        expect([lang, day, readDay(formatDay(day, lang, style), lang)]).toEqual([lang, day, day])
    const shown = wordsFor(lang).filter.dateHint.split(/, | (?:or|ou|oder|o|или) /)
    expect(shown.map((one) => readDay(one, lang))).toEqual(['2024', '2024-11', '2024-11-25'])
  }
})
