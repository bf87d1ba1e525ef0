import type { ReactNode } from 'react'
import { formatCount, formatDay } from '@/app/dates'
import type { Words } from '@/app/words/words'
import { FilterForm, type FilterGroup } from '@/components/filter-form'
import { FilterTags } from '@/components/filter-tags'
import { Pager } from '@/components/pager'
import { Sheet } from '@/components/sheet'
import { YearBars } from '@/components/year-bars'
import type { Language } from '@/db/content/organization'
import type { Facet, Option } from '@/db/finder/facets'
import { type FacetName, type Finder, formatQuery, parseQuery, type Query, toggled } from '@/db/finder/query'

type Found = {
  total: number
  page: number
  pages: number
  facets: readonly Facet[]
  years?: { year: string; count: number }[]
}

/** What of a list's query is chosen, in words, with the query that goes without it. */
type Choice = {
  facet: string
  name: FacetName | 'q' | 'from' | 'to'
  label: string
  lang?: string | undefined
  without: Query
}

/** A filterable list: filters in the margin, what is shown as a sentence and as tags, the items, the pages. */
export function Listing(props: {
  lang: Language
  /** The address of the whole list. */
  path: string
  finder: Finder
  query: Query
  found: Found
  words: Words
  facetLabels: Record<string, string>
  labelOf?: (facet: FacetName, option: Option) => string
  children: ReactNode
}) {
  const { lang, path, finder, query, found, words, facetLabels, children } = props
  const labelOf = props.labelOf ?? ((_facet, option) => option.title ?? option.value)
  // Read once more, since what goes with a filter may be a default without it.
  const hrefOf = (to: Query) => {
    const { canonical } = parseQuery(finder, lang, new URLSearchParams(formatQuery(finder, to)))
    return canonical ? `${path}?${canonical}` : path
  }
  const choices = choicesOf(query, found.facets, words, facetLabels, labelOf)
  const groups = found.facets.map(
    ({ name, options }): FilterGroup => ({
      name,
      label: facetLabels[name] ?? name,
      chosen: query[name].length,
      options: options.map((option) => ({ ...option, label: labelOf(name, option) })),
    }),
  )
  const sorts = query.q ? (['newest', 'oldest', 'relevance'] as const) : (['newest', 'oldest'] as const)
  const form = (
    <>
      <a href="#results" className="sr-only focus:not-sr-only focus:mb-2 focus:inline-block">
        {words.filter.skip}
      </a>
      <FilterForm
        action={path}
        words={words.filter}
        chosen={choices.length}
        q={query.q}
        dates={finder.dated ? { from: query.from, to: query.to } : undefined}
        groups={groups}
        sort={
          finder.dated
            ? { value: query.sort, options: sorts.map((sort) => ({ value: sort, label: words.filter[sort] })) }
            : undefined
        }
      />
    </>
  )
  return (
    <Sheet margin={form}>
      <p role="status" id="results" tabIndex={-1} className="max-w-[44rem] font-serif text-lead leading-snug">
        {sentenceOf(found.total, query, choices, words)}
      </p>
      <FilterTags
        tags={choices.map(({ facet, label, lang, without }) => ({
          ...{ facet, label, lang, without: hrefOf(without), remove: words.filter.remove(facet, label) },
        }))}
        clear={{ label: words.filter.clear, href: path }}
      />
      {found.years && <YearBars caption={words.filter.years} words={words.filter} years={found.years} />}
      {found.pages > 1 && <p className="mt-2 text-quiet text-small">{words.filter.page(found.page, found.pages)}</p>}
      <div className="mt-3 border-ink border-t">{children}</div>
      {found.total === 0 && (
        <p className="py-5 text-quiet">
          {query.q && choices.length === 1 ? words.filter.nothingFor(query.q) : words.filter.nothing}
        </p>
      )}
      <Pager
        label={words.pager.label}
        words={words.pager}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => hrefOf({ ...query, page })}
      />
    </Sheet>
  )
}

function choicesOf(
  query: Query,
  facets: readonly Facet[],
  words: Words,
  facetLabels: Record<string, string>,
  labelOf: (facet: FacetName, option: Option) => string,
): Choice[] {
  const first = { ...query, page: 1 }
  const choices: Choice[] = []
  if (query.q)
    choices.push({ facet: words.filter.text, name: 'q', label: `“${query.q}”`, without: { ...first, q: '' } })
  for (const { name, options } of facets)
    for (const option of options)
      if (query[name].includes(option.value))
        choices.push({
          ...{ facet: facetLabels[name] ?? name, name, label: labelOf(name, option), lang: option.lang },
          without: toggled(query, name, option.value),
        })
  for (const name of ['from', 'to'] as const)
    if (query[name])
      choices.push({
        ...{ facet: words.filter[name], name, label: formatDay(query[name], words.lang) },
        without: { ...first, [name]: '' },
      })
  return choices
}

/** «12 items on Border management, in Uzbekistan, from 2024»: for people, for screen readers and for titles. */
function sentenceOf(total: number, query: Query, choices: readonly Choice[], words: Words): string {
  const { filter } = words
  const labels = (name: Choice['name']) => choices.filter((choice) => choice.name === name).map(({ label }) => label)
  const either = (names: readonly string[]) => new Intl.ListFormat(words.lang, { type: 'disjunction' }).format(names)
  const said = (name: Choice['name'], say: (label: string) => string) =>
    labels(name).length > 0 ? [say(either(labels(name)))] : []
  const count = formatCount(total, words.lang)
  const start = query.q ? filter.results(count, total === 1) : filter.items(count, total === 1)
  return [
    start,
    ...said('kind', (kinds) => `(${kinds})`),
    ...said('q', (q) => `${filter.containing} ${q}`),
    ...said('field', filter.in),
    ...said('country', filter.of),
    ...said('structure', filter.by),
    ...said('lang', filter.inLanguage),
    ...said('from', filter.since),
    ...said('to', filter.until),
  ].join(' ')
}
