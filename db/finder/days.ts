/** The longest text that is read as a day. */
const longestDay = 40

const ordinal = '(?:st|nd|rd|th|er|\\.?[º°])?'
const monthPart = '(?<month>\\d{1,2}|\\p{L}+)'

/** The orders in which people write a day, after `plain` has made what stands between its parts one character. */
const orders = [
  new RegExp(`^(?<year>\\d{4})(?:[ .,/-]${monthPart}(?:[ .,/-](?<day>\\d{1,2}))?)?$`, 'u'),
  new RegExp(`^(?:(?<day>\\d{1,2})${ordinal}[ .,/-])?${monthPart}[ .,/-](?<year>\\d{4})$`, 'u'),
  // The month comes before the day only as a word: 11/12/2024 is in December.
  new RegExp(`^(?<month>\\p{L}+)[ .,/-](?<day>\\d{1,2})${ordinal}[ .,/-](?<year>\\d{4})$`, 'u'),
]

/**
 * Reads what a visitor typed for a day, in numbers or with the name of the month in `lang` or in English. What comes
 * out is as precise as what was typed: `2024`, `2024-11` or `2024-11-25`; undefined where it is no day of the calendar.
 */
export function readDay(text: string, lang: string): string | undefined {
  if (text.length > longestDay) return undefined
  const written = plain(text)
  const parts = orders.map((order) => order.exec(written)?.groups).find((groups) => groups)
  if (!parts) return undefined
  const { year, month, day } = parts
  const monthNumber = month && (/^\d/.test(month) ? Number(month) : monthNamed(month, lang))
  if (month && !monthNumber) return undefined
  const canonical = [year, monthNumber, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return daysOf(canonical) && canonical
}

/**
 * Reads two days with a dash or a slash between them. Both come out as `readDay` gives them, in the order in which they
 * were typed; undefined where it is no interval, as in `2024/11` and `2024-11`, which are a month.
 */
export function readInterval(text: string, lang: string): { from: string; to: string } | undefined {
  if (text.length > 2 * longestDay + ' - '.length) return undefined
  const written = text.replace(/\s+/g, ' ').trim()
  // A hyphen or a slash also stands inside a day, so it parts two days only where it cannot be read otherwise.
  const separator = /^\d{4} ?- ?\d{4}$/.test(written)
    ? '-'
    : /^\d{4}(?:-\d{1,2}){0,2} ?\/ ?\d{4}(?:-\d{1,2}){0,2}$/.test(written)
      ? '/'
      : / - |[–—]/
  const [from, to, ...more] = written.split(separator).map((side) => readDay(side, lang))
  return from && to && more.length === 0 ? { from, to } : undefined
}

/** The first and the last day that a day, month or year from `readDay` means; undefined for anything else. */
export function daysOf(day: string): { first: string; last: string } | undefined {
  const [, year, month, date] = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(day) ?? []
  if (!year) return undefined
  const first = new Date(`${year}-${month ?? '01'}-${date ?? '01'}T00:00:00Z`)
  if (Number.isNaN(first.getTime()) || (date && first.getUTCDate() !== Number(date))) return undefined
  const last = date ? first : new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0))
  return { first: first.toISOString().slice(0, 10), last: last.toISOString().slice(0, 10) }
}

/** `25 de Noviembre  de 2024` as `25 noviembre 2024`; `25. 11. 2024 г.` as `25.11.2024`. */
function plain(text: string): string {
  return folded(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?:de|del|of) /g, ' ')
    .replace(/ ?([.,/-]) ?/g, '$1')
    .replace(/(?: ?г(?:ода?)?)?\.?$/, '')
}

/** Lower case without accents. It makes an и of й too, which is no harm where names and texts are folded alike. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The month, from 1, that a folded word names, or whose name alone it begins with at least three letters. */
function monthNamed(word: string, lang: string): number | undefined {
  const names = monthNames(lang)
  const exact = names.get(word)
  if (exact || word.length < 3) return exact
  const begun = new Set([...names].filter(([name]) => name.startsWith(word)).map(([, month]) => month))
  return begun.size === 1 ? [...begun][0] : undefined
}

const namesByLanguage = new Map<string, ReadonlyMap<string, number>>()

/** Folded month names in a language and in English, long and short, alone (`ноябрь`) and in a date (`ноября`). */
function monthNames(lang: string): ReadonlyMap<string, number> {
  const known = namesByLanguage.get(lang)
  if (known) return known
  const names = new Map<string, number>()
  // The language comes last, so that its own word would win over an English one.
  for (const locale of lang === 'de' ? ['en', 'de-AT', 'de'] : ['en', lang])
    for (const length of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(locale, { day, month: length, timeZone: 'UTC' })
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2024, month - 1, 1))
          const name = parts.find((part) => part.type === 'month')?.value ?? ''
          names.set(folded(name).replaceAll('.', ''), month)
        }
      }
  namesByLanguage.set(lang, names)
  return names
}
