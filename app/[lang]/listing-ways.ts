import { formatDay } from '@/app/dates'
import type { Words } from '@/app/words/words'
import type { Way } from '@/components/way'
import type { YearWay } from '@/components/year-filter'
import type { Language } from '@/db/content/organization'
import { allLanguages } from '@/db/finder/facet-index'
import type { FacetName, Finder } from '@/db/finder/finders'
import { filterCount, formatQuery, mostValues, parseQuery, type Query, toggled } from '@/db/finder/query'
import type { Facet, Found } from '@/db/finder/search'
import { chosenIn, daysSaid, either, labelOf, oneSpan, textsOf } from './listing-sentence'
import { feedPath } from './metadata'

/** A list as it is asked for. */
export type Asked = { lang: Language; finder: Finder; query: Query; words: Words }

/** The address of a list in another state. */
export function hrefOf({ lang, finder }: Asked, to: Query): string {
  // Read once more, since what goes with a filter may be a default without it.
  const { canonical } = parseQuery(finder, lang, new URLSearchParams(formatQuery(finder, to)))
  return `/${lang}/${finder.list}${canonical && `?${canonical}`}`
}

/**
 * The way to another state of a list. Machines follow links: from a page that they come to, none leads to a second
 * filter, where a button does (`docs/decisions/003-closed-addresses.md`).
 */
export function wayTo(asked: Asked, to: Query): Way {
  const href = hrefOf(asked, to)
  if (filterCount(to) <= 1 || filterCount(asked.query) > 1) return href
  const [action = '', parameters] = href.split('?')
  return { action, fields: [...new URLSearchParams(parameters)] }
}

/** The way to a list's feed; machines are told of it in the head of the page, and need not follow it from each list. */
export function feedWayOf({ lang, finder, query }: Asked, parameters: string): Way {
  const list = `/${lang}/${finder.list}`
  return filterCount(query) === 1
    ? { action: feedPath(list, 'atom', ''), fields: [...new URLSearchParams(parameters)] }
    : feedPath(list, 'atom', parameters)
}

/** The way from a list to its years. */
export function yearWayOf(asked: Asked): YearWay {
  const { finder, query } = asked
  const inYear = (year: string) => ({ ...query, from: year, to: year, page: 1 })
  if (typeof wayTo(asked, inYear('2000')) === 'string') return { hrefOf: (year) => hrefOf(asked, inYear(year)) }
  const [action = ''] = hrefOf(asked, query).split('?')
  const others = { ...query, from: '', to: '', page: 1 }
  return { action, fields: [...new URLSearchParams(formatQuery(finder, others))] }
}

/** What of a query is chosen, in words, with the query that goes without it. */
export type Choice = { facet: string; label: string; lang?: string | undefined; without: Query }

export function choicesOf({ finder, query, words }: Asked, facets: readonly Facet[]): Choice[] {
  const texts = textsOf(finder, words)
  const first = { ...query, page: 1 }
  const choices: Choice[] = []
  if (query.q)
    choices.push({ facet: words.filter.text, label: words.filter.quoted(query.q), without: { ...first, q: '' } })
  for (const { name } of facets)
    for (const option of chosenIn(name, query, facets))
      choices.push({
        ...{ facet: texts.facets[name] ?? name, label: labelOf(option, texts), lang: option.lang },
        without: toggled(query, name, option.value),
      })
  const days = daysLabel(query, words)
  if (days) choices.push({ facet: words.filter.days, label: days, without: { ...first, from: '', to: '' } })
  return choices
}

/** «2024», «from March 2020 until 2024»; nothing where no day that can be used is given. */
function daysLabel(query: Query, words: Words): string {
  const one = oneSpan(query)
  return one ? formatDay(one, words.lang) : daysSaid(query, words)
}

/** What helps where nothing is found: filters to drop, and another language. */
export function waysOut(asked: Asked, { facets, help }: Pick<Found, 'facets' | 'help'>) {
  const { finder, query, words } = asked
  const texts = textsOf(finder, words)
  const first = { ...query, page: 1 }
  const names = (name: FacetName) =>
    either(
      chosenIn(name, query, facets).map((option) => labelOf(option, texts)),
      words,
    )
  const ways = (help?.without ?? []).flatMap(({ name, total }) => {
    // The search of the whole site lists nothing without words, and a language that was not chosen is the page's own.
    if ((name === 'q' && !finder.dated) || (name === 'lang' && query.lang.length === 0)) return []
    const [label, to] =
      name === 'q'
        ? [words.filter.withoutText(query.q), { ...first, q: '' }]
        : name === 'days'
          ? [words.filter.without(words.filter.days, daysLabel(query, words)), { ...first, from: '', to: '' }]
          : [words.filter.without(texts.facets[name] ?? name, names(name)), { ...first, [name]: [] }]
    return [{ label, total, way: wayTo(asked, to) }]
  })
  const inAll = { ...first, lang: [allLanguages] }
  const total = facets.find(({ name }) => name === 'lang')?.options.find(({ value }) => value === allLanguages)?.count
  const values = [inAll.kind, inAll.field, inAll.country, inAll.structure, inAll.lang].flat().length
  if (query.lang.length === 0 && total && values <= mostValues)
    ways.push({ label: words.filter.allLanguages, total, way: wayTo(asked, inAll) })
  return ways.sort((a, b) => b.total - a.total)
}
