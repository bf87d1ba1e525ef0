import { organization } from '@/db/content/organization'
import type { Day } from '@/db/content/shape'

/** How exactly a day is known. */
export type Precision = 'year' | 'month' | 'day'

/** How exactly a day is known: `2024`, `2024-11` or `2024-11-25`. */
export function precisionOf(day: Day): Precision {
  return day.length === 4 ? 'year' : day.length === 7 ? 'month' : 'day'
}

/** How dates and numbers are written in a language: English ones as the organization writes them, not as in America. */
const localeOf = (lang: string) => (lang === 'en' ? 'en-GB' : lang)

/** A language with the region in which most write it so, as social networks name both: `en_GB`, `de_DE`. */
export function localeWithRegion(lang: string): string {
  const { language, region } = new Intl.Locale(localeOf(lang)).maximize()
  return `${language}_${region}`
}

/** What `make` gives for each language, made once: to make a formatter takes a hundred times as long as to use it. */
function byLanguage<Formatter>(make: (locale: string) => Formatter): (lang: string) => Formatter {
  const made = new Map<string, Formatter>()
  return (lang) => {
    const known = made.get(lang) ?? make(localeOf(lang))
    made.set(lang, known)
    return known
  }
}

const dayFormat = (month: 'long' | 'short', day: 'numeric' | undefined) =>
  byLanguage((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month, day, timeZone: 'UTC' }))

const days = { long: dayFormat('long', 'numeric'), short: dayFormat('short', 'numeric') }
const months = { long: dayFormat('long', undefined), short: dayFormat('short', undefined) }
const moments = byLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: organization.timeZone }),
)
const counts = byLanguage((locale) => new Intl.NumberFormat(locale))
const disjunctions = byLanguage((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))
const conjunctions = byLanguage((locale) => new Intl.ListFormat(locale))

/** A day, month or year as people of `lang` write it, as exactly as it is known. */
export function formatDay(day: Day, lang: string, style: 'long' | 'short' = 'long'): string {
  const [year = '', month, date] = day.split('-')
  if (!month) return year
  const format = (date ? days : months)[style](lang)
  return asPrinted(format.format(new Date(`${year}-${month}-${date ?? '01'}T12:00:00Z`)), lang)
}

/** From one day to another, what both have in common said once: `3–5 December 2024`. */
export function formatDays(from: Day, until: Day | null, lang: string): string {
  if (!until || until === from) return formatDay(from, lang)
  if (from.length < 10 || until.length < 10) return `${formatDay(from, lang)} – ${formatDay(until, lang)}`
  const at = (day: Day) => new Date(`${day}T12:00:00Z`)
  // Days of one month are one word, and in a narrow margin no day is parted from its month.
  const range = asPrinted(days.long(lang).formatRange(at(from), at(until)), lang)
  return range.replace(/^(\d+)\s–\s(?=\d)/, '$1–').replace(/(?<=\d|\d\.|\der) (?=\p{L})/gu, '\u00a0')
}

/** A date as editors of the language print it, where that is not what `Intl` makes of it. */
function asPrinted(date: string, lang: string): string {
  if (lang === 'ru') return date.replace(/\sг\./g, '')
  if (lang === 'fr') return date.replace(/(?<!\d)1(?=–| \p{L})/gu, '1er')
  // Without it Italian ranges begin with «03».
  if (lang === 'it') return date.replace(/(?<!\d)0(?=\d)/g, '')
  return date
}

/** A moment as a day in the organization's time zone. */
export function formatMoment(moment: Date, lang: string): string {
  return asPrinted(moments(lang).format(moment), lang)
}

/** A whole number with the separators of the language. */
export function formatCount(count: number, lang: string): string {
  return counts(lang).format(count)
}

/** A size as people read it: `120 kB`. */
export function formatBytes(bytes: number, lang: string): string {
  const [unit, amount] =
    bytes < 1_000_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1e6] as const)
  const rounded = amount < 10 ? Math.ceil(amount * 10) / 10 : Math.ceil(amount)
  return new Intl.NumberFormat(localeOf(lang), { style: 'unit', unit }).format(rounded)
}

/** «A, B and C», in the words of the language. */
export function formatAll(names: readonly string[], lang: string): string {
  return conjunctions(lang).format(names)
}

/** «A, B or C», in the words of the language. */
export function formatAny(names: readonly string[], lang: string): string {
  return disjunctions(lang).format(names)
}
