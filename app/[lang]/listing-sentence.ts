import { formatAny, formatCount, formatDay, precisionOf } from '@/app/dates'
import type { FinderWords } from '@/app/words/finder-words'
import type { Words } from '@/app/words/words'
import { daysOf } from '@/db/finder/days'
import { allLanguages } from '@/db/finder/facet-index'
import type { FacetName, Finder } from '@/db/finder/finders'
import { filterCount, type Query, usableDays } from '@/db/finder/query'
import type { Facet, Option } from '@/db/finder/search'

/** What a list says of its filters. */
export function textsOf(finder: Finder, words: Words): FinderWords {
  const texts = words.finders[finder.list]
  if (!texts) throw new Error(`There are no words for the list ${finder.list}.`)
  return { ...texts, kinds: { ...texts.kinds, [allLanguages]: words.filter.allLanguages } }
}

/** How people read a value of a facet. */
export function labelOf(option: Option, texts: FinderWords): string {
  return option.title ?? texts.kinds[option.value] ?? option.value
}

/** The options of a facet that a query chooses. */
export function chosenIn(name: FacetName, query: Query, facets: readonly Facet[]): Option[] {
  const options = facets.find((facet) => facet.name === name)?.options ?? []
  return options.filter(({ value }) => query[name].includes(value))
}

/**
 * «12 news items on Border management, in Uzbekistan, from 2024»: for people, for screen readers and for feeds. Without
 * the count it is a title.
 */
export function sentenceOf(
  finder: Finder,
  query: Query,
  found: { total: number; facets: readonly Facet[] },
  words: Words,
  { counted = true }: { counted?: boolean } = {},
): string {
  const texts = textsOf(finder, words)
  const { filter } = words
  const labels = (name: FacetName) => chosenIn(name, query, found.facets).map((option) => labelOf(option, texts))
  const said = (name: FacetName, say: (names: string) => string) =>
    labels(name).length > 0 ? [say(either(labels(name), words))] : []
  const kinds = chosenIn('kind', query, found.facets).map((option) => ({
    ...{ value: option.value, label: labelOf(option, texts) },
  }))
  const start = counted
    ? texts.counted(found.total, formatCount(found.total, words.lang), kinds)
    : filterCount(query) === 0 && !finder.dated
      ? words.searchPage.title
      : texts.titled(kinds)
  const days = daysSaid(query, words)
  const parts = [
    ...said('field', filter.in),
    ...said('country', filter.of),
    ...said('structure', texts.structure),
    ...(query.lang.includes(allLanguages) ? [filter.inAllLanguages] : said('lang', filter.inLanguage)),
    ...(days ? [days] : []),
  ]
  return filter.sentence(start, query.q ? texts.text(query.q) : '', parts)
}

/** «A, B or C». */
export function either(names: readonly string[], words: Words): string {
  return formatAny(names, words.lang)
}

/** «in 2024», «on 25 November 2024», «from March 2020 until 2024»; nothing where no day that can be used is given. */
export function daysSaid(query: Query, { lang, filter }: Words): string {
  const one = oneSpan(query)
  if (one) return filter.during(formatDay(one, lang), precisionOf(one))
  const { first, last } = usableDays(query)
  const said = (day: string, say: typeof filter.since) => say(formatDay(day, lang), precisionOf(day))
  return [first ? said(query.from, filter.since) : '', last ? said(query.to, filter.until) : '']
    .filter((part) => part !== '')
    .join(' ')
}

/** The one year, month or day that all days asked for make up. */
export function oneSpan(query: Query): string | undefined {
  const { first, last } = usableDays(query)
  const spans = first && last ? [4, 7, 10].map((length) => first.slice(0, length)) : []
  return spans.find((span) => daysOf(span)?.first === first && daysOf(span)?.last === last)
}
