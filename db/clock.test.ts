import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nextMidnight, thisYear, today } from './clock'
import { choices } from './random'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

test.each([
  ['2025-12-31T22:30:00Z', '2025-12-31', 2025],
  ['2025-12-31T23:30:00Z', '2026-01-01', 2026],
  // In summer Vienna is two hours ahead.
  ['2026-06-30T21:59:59Z', '2026-06-30', 2026],
  ['2026-06-30T22:00:00Z', '2026-07-01', 2026],
])('when it is %s a visitor is in Vienna’s %s', (instant, day, year) => {
  vi.setSystemTime(new Date(instant))
  expect(today()).toBe(day)
  expect(thisYear()).toBe(year)
})

test('at whatever moment of a year somebody asks, the day ends when Vienna’s does', () => {
  const { below } = choices(20_261_127)
  const year = Date.UTC(2026, 0, 1)
  // Besides any moment, days of 23 and of 25 hours.
  const moments = Array.from({ length: 300 }, () => year + below(365 * 86_400_000))
  for (const now of [...moments, Date.UTC(2026, 2, 28, 23, 30), Date.UTC(2026, 9, 24, 22, 0)]) {
    const end = nextMidnight(now)
    const [before, after] = [today(new Date(end - 1)), today(new Date(end))]
    expect([now, before, after > before, end > now]).toEqual([now, today(new Date(now)), true, true])
  }
  const hours = (from: number) => (nextMidnight(from) - from) / 3_600_000
  expect([hours(Date.UTC(2026, 2, 28, 23)), hours(Date.UTC(2026, 9, 24, 22))]).toEqual([23, 25])
})
