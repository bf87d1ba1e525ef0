import { afterEach, expect, test, vi } from 'vitest'
import { allChairs, chairOf, chairsOf, getChairpersonship } from './chairpersonships'
import { thisYear } from './clock'
import { onBothEngines } from './testing/engines'

afterEach(() => void vi.useRealTimers())

onBothEngines('shipped', () => {
  const chairAt = async (instant: string) => {
    vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] })
    const chair = await chairOf(thisYear(), 'en')
    return [chair?.chair.title, chair?.year]
  }

  test('a visitor reads of the new chair from the first minute of the year in Vienna', async () => {
    expect(await chairAt('2025-12-31T22:30:00Z')).toEqual(['Finland', 2025])
    expect(await chairAt('2025-12-31T23:30:00Z')).toEqual(['Switzerland', 2026])
    expect(await chairAt('2026-12-31T22:59:59Z')).toEqual(['Switzerland', 2026])
  })

  test('a visitor in a year that nobody is known to chair is told of nobody', async () => {
    expect(await chairOf(2199, 'en')).toBeUndefined()
  })

  test('a visitor finds a chair for every year from 1991 on, the latest first', async () => {
    const years = (await allChairs('en')).map((chair) => chair.year)
    expect(years).toEqual(Array.from({ length: years.length }, (_, index) => 1991 + index).reverse())
  })

  test('a visitor of a chairpersonship finds the years before and after it', async () => {
    const chair = await getChairpersonship('en', '2026')
    expect([chair?.before?.year, chair?.year, chair?.after?.year]).toEqual([2025, 2026, 2027])
    expect((await getChairpersonship('en', '1991'))?.before).toBeUndefined()
    expect(await getChairpersonship('en', '1990')).toBeUndefined()
  })

  test('a visitor of a country finds every year in which it was in the chair', async () => {
    const switzerland = await chairOf(2026, 'en')
    const years = await chairsOf(switzerland?.chair.entity ?? 0, 'en')
    expect(years.map((chair) => chair.year)).toEqual([2026, 2014, 1996])
  })
})
