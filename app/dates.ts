import { organization } from '@/db/content/organization'
import type { Day } from '@/db/content/shape'

/** How dates and numbers are written in a language: English ones as the organization writes them, not as in America. */
const localeOf = (lang: string) => (lang === 'en' ? 'en-GB' : lang)

/** A day, month or year as people of `lang` write it, as exactly as it is known. */
export function formatDay(day: Day, lang: string, style: 'long' | 'short' = 'long'): string {
  const [year = '', month, date] = day.split('-')
  if (!month) return year
  return new Intl.DateTimeFormat(localeOf(lang), {
    year: 'numeric',
    month: style,
    ...(date ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${date ?? '01'}T12:00:00Z`))
}

/** From one day to another, what both have in common said once: `3–5 December 2024`. */
export function formatDays(from: Day, until: Day | null, lang: string): string {
  if (!until || until === from) return formatDay(from, lang)
  if (from.length < 10 || until.length < 10) return `${formatDay(from, lang)} – ${formatDay(until, lang)}`
  const at = (day: Day) => new Date(`${day}T12:00:00Z`)
  return new Intl.DateTimeFormat(localeOf(lang), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(at(from), at(until))
}

/** A moment as a day in the organization's time zone. */
export function formatMoment(moment: Date, lang: string): string {
  return new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: organization.timeZone }).format(moment)
}

/** A whole number with the separators of the language. */
export function formatCount(count: number, lang: string): string {
  return new Intl.NumberFormat(localeOf(lang)).format(count)
}
