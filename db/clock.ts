import { organization } from './content/organization'
import type { Day } from './content/shape'

/** Today's date in the organization's time zone, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  // Swedish writes dates in ISO order.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: organization.timeZone, dateStyle: 'short' }).format(now)
}

/** The present year in the organization's time zone. */
export function thisYear(now = new Date()): number {
  return Number(today(now).slice(0, 4))
}

/** True until the day, month or year has passed in the organization's time zone. */
export function isToCome(day: Day, now = new Date()): boolean {
  return day >= today(now).slice(0, day.length)
}
