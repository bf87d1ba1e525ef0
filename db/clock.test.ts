import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { thisYear, today } from './clock'

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
