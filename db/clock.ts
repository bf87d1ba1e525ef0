import { Temporal } from 'temporal-polyfill'
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

/**
 * The moment at which the clocks of a time zone, the organization's where none is named, show a day, `2027-03-28`, and a
 * time, `09:30`: the first of the two where they show it twice. `fault` is one sentence on why there is none, for
 * whoever typed it; a time that the clocks skip is answered with the next that there is.
 */
export function instantOf(
  day: string,
  time: string,
  timeZone: string = organization.timeZone,
): { at: Date } | { fault: string } {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return { fault: notADay }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return { fault: 'Write the time with hours and minutes, such as 09:30.' }
  const said = plainDateTime(`${day}T${time}`)
  if (!said) return { fault: notADay }
  const earlier = said.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (earlier.toPlainDateTime().equals(said)) return { at: new Date(earlier.epochMilliseconds) }
  // Where the time is skipped the earlier reading lies before the change of the clocks.
  const next = earlier.getTimeZoneTransition('next') ?? earlier
  const { day: nextDay, time: nextTime } = wallClock(new Date(next.epochMilliseconds), timeZone)
  const where = nextDay === day ? nextTime : `${nextTime} on ${nextDay}`
  return { fault: `The clocks go forward and skip ${time} on ${day}; the next time that they show is ${where}.` }
}

/**
 * A moment as programs read it, with the offset that the clocks of a time zone, the organization's where none is named,
 * have then: `2026-11-20T09:00:00+01:00`.
 */
export function zonedIso(at: Date, timeZone: string = organization.timeZone): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
  return zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

const notADay = 'Write a day of the calendar, such as 2027-03-28.'

function plainDateTime(text: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

const zoneNames = new Map<string, Intl.DateTimeFormat>()

/**
 * What the clocks of a time zone, the organization's where none is named, show at a moment: `2027-10-31`, `02:30`.
 * `offset` is what the zone calls its time then, `CEST`; `twice` whether the clocks show the same day and time at
 * another moment too, so that only the offset tells which is meant.
 */
export function wallClock(
  at: Date,
  timeZone: string = organization.timeZone,
): { day: string; time: string; offset: string; twice: boolean } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
  const plain = zoned.toPlainDateTime()
  const [day = '', time = ''] = plain.toString({ smallestUnit: 'minute' }).split('T')
  const reading = (disambiguation: 'earlier' | 'later') => plain.toZonedDateTime(timeZone, { disambiguation })
  const names =
    zoneNames.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short', year: 'numeric' })
  zoneNames.set(timeZone, names)
  const offset = names.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return { day, time, offset, twice: !reading('earlier').equals(reading('later')) }
}
