import { organization } from './content/organization'
import type { Day } from './content/shape'

// Swedish writes dates in ISO order.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: organization.timeZone, dateStyle: 'short' })

/** Today's date in the organization's time zone, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return isoDay.format(now)
}

/** The present year in the organization's time zone. */
export function thisYear(now = new Date()): number {
  return Number(today(now).slice(0, 4))
}

/** True until the day, month or year has passed in the organization's time zone. */
export function isToCome(day: Day, now = new Date()): boolean {
  return day >= today(now).slice(0, day.length)
}

let known = { day: '', until: 0 }

/** The moment, in ms, at which the next day begins in the organization's time zone: also after a day of 23 or 25 hours. */
export function nextMidnight(now: number): number {
  const day = today(new Date(now))
  if (known.day === day) return known.until
  // Within 26 hours the day has changed; halving finds the millisecond.
  let [before, after] = [now, now + 26 * 3_600_000]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (today(new Date(middle)) === day) before = middle
    else after = middle
  }
  known = { day, until: after }
  return after
}
