import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { instantOf, nextMidnight, thisYear, today, wallClock } from './clock'
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

/** What the clocks of Vienna show, as Intl knows it: `2027-03-28 09:30`. */
const shown = (at: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Vienna', dateStyle: 'short', timeStyle: 'short' }).format(at)

/** The last Sunday of a month, the first month being 1: there Vienna changes its clocks. */
function lastSunday(year: number, month: number): string {
  const day = new Date(Date.UTC(year, month, 0))
  day.setUTCDate(day.getUTCDate() - day.getUTCDay())
  return day.toISOString().slice(0, 10)
}

const timeOf = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

test('whatever minute of thirty years an editor plans for, it is the one that Vienna’s clocks will show', () => {
  const { below } = choices(20_261_201)
  const zones = ['Pacific/Honolulu', 'Europe/Vienna', 'Asia/Kathmandu', 'America/St_Johns']
  const own = process.env.TZ
  try {
    for (let round = 0; round < 2000; round++) {
      // Wherever the machine stands.
      process.env.TZ = zones[round % zones.length]
      const at = new Date(Date.UTC(2015, 0, 1) + below(30 * 365 * 24 * 60) * 60_000)
      const { day, time, offset, twice } = wallClock(at)
      expect([at, `${day} ${time}`]).toEqual([at, shown(at)])
      expect(['CET', 'CEST']).toContain(offset)
      const planned = instantOf(day, time)
      const second = twice && offset === 'CET' ? 3_600_000 : 0
      expect([day, time, planned]).toEqual([day, time, { at: new Date(at.getTime() - second) }])
    }
  } finally {
    process.env.TZ = own
  }
})

test('on the days on which the clocks change, every minute is one moment, the first of two, or a fault', () => {
  for (let year = 2025; year <= 2028; year++)
    for (const [day, changes] of [
      [lastSunday(year, 3), 'forward'],
      [lastSunday(year, 10), 'back'],
    ] as const) {
      // What moments of the day and the hours around it each minute is shown at, as Intl has it.
      const moments = new Map<string, number[]>()
      const from = Date.parse(`${day}T00:00:00Z`) - 3 * 3_600_000
      for (let minute = 0; minute < 30 * 60; minute++) {
        const at = from + minute * 60_000
        const face = shown(new Date(at))
        moments.set(face, [...(moments.get(face) ?? []), at])
      }
      const counts = [0, 0, 0]
      for (let minute = 0; minute < 24 * 60; minute++) {
        const time = timeOf(minute)
        const known = moments.get(`${day} ${time}`) ?? []
        const planned = instantOf(day, time)
        const first = known[0]
        counts[known.length] = (counts[known.length] ?? 0) + 1
        if (first === undefined) {
          const fault = `The clocks go forward and skip ${time} on ${day}; the next time that they show is 03:00.`
          expect(planned).toEqual({ fault })
          continue
        }
        expect([day, time, planned]).toEqual([day, time, { at: new Date(first) }])
        for (const at of known) expect(wallClock(new Date(at))).toMatchObject({ day, time, twice: known.length === 2 })
      }
      expect([day, counts]).toEqual([day, changes === 'forward' ? [60, 1380, 0] : [0, 1380, 60]])
    }
})

test('an editor reads which of two half past two it is', () => {
  const first = new Date('2027-10-31T00:30:00Z')
  expect(instantOf('2027-10-31', '02:30')).toEqual({ at: first })
  expect(wallClock(first)).toEqual({ day: '2027-10-31', time: '02:30', offset: 'CEST', twice: true })
  expect(wallClock(new Date('2027-10-31T01:30:00Z'))).toMatchObject({ time: '02:30', offset: 'CET', twice: true })
  expect(wallClock(new Date('2027-10-31T02:00:00Z'))).toMatchObject({ time: '03:00', offset: 'CET', twice: false })
})

test('an organization elsewhere has its own clocks, even where they skip midnight or a whole day', () => {
  expect(instantOf('2018-11-04', '00:10', 'America/Sao_Paulo')).toEqual({
    fault: expect.stringContaining('the next time that they show is 01:00.'),
  })
  expect(instantOf('2011-12-30', '12:00', 'Pacific/Apia')).toEqual({
    fault: expect.stringContaining('00:00 on 2011-12-31.'),
  })
  expect(instantOf('2027-10-03', '02:15', 'Australia/Lord_Howe')).toEqual({
    fault: expect.stringContaining('the next time that they show is 02:30.'),
  })
  expect(instantOf('2026-01-01', '00:00', 'Asia/Kathmandu')).toEqual({ at: new Date('2025-12-31T18:15:00Z') })
})

test('an editor who types what is no day or no time is told what to write', () => {
  for (const day of ['', '2027-02-30', '2027-13-01', '28.3.2027', '2027-3-28', '2027-03-28T00:00', 'tomorrow'])
    expect([day, instantOf(day, '09:30')]).toEqual([day, { fault: expect.stringContaining('Write a day') }])
  for (const time of ['', '24:00', '9:30', '09.30', '09:60', '09:30:00', 'noon'])
    expect([time, instantOf('2027-03-28', time)]).toEqual([time, { fault: expect.stringContaining('Write the time') }])
})
