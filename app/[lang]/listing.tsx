import type { ReactNode } from 'react'
import { formatCount } from '@/app/dates'
import { foreign, type Words } from '@/app/words/words'
import { FaultSummary } from '@/components/fault-summary'
import { FilterForm, type FilterGroup } from '@/components/filter-form'
import { FilterTags } from '@/components/filter-tags'
import { NothingFound } from '@/components/nothing-found'
import { Pager } from '@/components/pager'
import { Sheet } from '@/components/sheet'
import { WayTo } from '@/components/way'
import { YearFilter } from '@/components/year-filter'
import type { Language } from '@/db/content/organization'
import type { Finder } from '@/db/finder/finders'
import { type DateFaults, filterCount, type Query } from '@/db/finder/query'
import type { Facet, Found } from '@/db/finder/search'
import { labelOf, sentenceOf, textsOf } from './listing-sentence'
import { type Asked, choicesOf, feedWayOf, hrefOf, waysOut, wayTo, yearWayOf } from './listing-ways'

/**
 * A filterable list: filters in the margin, what is shown as a sentence and as tags, its years, the items, the pages.
 * `public/portal.js` follows a filter by replacing what is marked `data-live` with what the next page has under the
 * same name.
 */
export function Listing(props: {
  lang: Language
  finder: Finder
  query: Query
  faults: DateFaults
  found: Omit<Found, 'editions'>
  words: Words
  /** The parameters of its feed, where it has one. */
  feed: string | undefined
  /** What stands over and under the list, beside the filters. */
  before?: ReactNode
  after?: ReactNode
  children: ReactNode
}) {
  const { lang, finder, query, faults, found, words, feed, before, after, children } = props
  const asked: Asked = { lang, finder, query, words }
  const path = `/${lang}/${finder.list}`
  const count = (number: number) => formatCount(number, words.lang)
  const choices = choicesOf(asked, found.facets)
  return (
    <>
      <div data-live="faults" aria-live="polite">
        <Faults query={query} faults={faults} words={words} />
      </div>
      <Sheet margin={<Filters asked={asked} faults={faults} facets={found.facets} chosen={choices.length} />}>
        <div data-live="before">{before}</div>
        <p
          role="status"
          id="results"
          tabIndex={-1}
          data-live="sentence"
          className="max-w-[44rem] font-serif text-lead leading-snug"
        >
          {sentenceOf(finder, query, found, words)}
        </p>
        <div data-live="found">
          <FilterTags
            tags={choices.map(({ facet, label, lang, without }) => ({
              ...{ facet, label, lang, without: hrefOf(asked, without), remove: words.filter.remove(facet, label) },
            }))}
            clear={{ label: words.filter.clear, href: path }}
          />
          <YearFilter
            caption={words.filter.years}
            words={words.filter}
            years={found.years}
            formatCount={count}
            way={yearWayOf(asked)}
          />
          {found.pages > 1 && (
            <p className="mt-4 text-quiet text-small">{words.filter.page(found.page, found.pages)}</p>
          )}
          <div id="list" tabIndex={-1} className="mt-3 border-ink border-t">
            {found.total === 0 ? <Nothing asked={asked} found={found} /> : children}
          </div>
          <Pager
            label={words.pager.label}
            words={words.pager}
            page={found.page}
            pages={found.pages}
            hrefOf={(page) => hrefOf(asked, { ...query, page })}
          />
          {feed !== undefined && (
            <div className="no-print mt-8 text-small">
              <WayTo way={feedWayOf(asked, feed)}>{words.filter.feed}</WayTo>
            </div>
          )}
        </div>
        <div data-live="after">{after}</div>
      </Sheet>
    </>
  )
}

function Filters(props: { asked: Asked; faults: DateFaults; facets: readonly Facet[]; chosen: number }) {
  const { asked, faults, facets, chosen } = props
  const { lang, finder, query, words } = asked
  const texts = textsOf(finder, words)
  const groups = facets.map(
    ({ name, options }): FilterGroup => ({
      ...{ name, label: texts.facets[name] ?? name, chosen: query[name].length },
      options: options.map((option) => ({
        ...{ value: option.value, chosen: option.chosen, depth: option.depth },
        ...{ label: labelOf(option, texts), lang: option.lang && foreign(option.lang, words) },
        ...{ count: formatCount(option.count, words.lang), empty: option.count === 0 },
      })),
    }),
  )
  const sorts = query.q ? (['newest', 'oldest', 'relevance'] as const) : (['newest', 'oldest'] as const)
  const day = (name: 'from' | 'to') => ({ value: query[name], fault: faultOf(name, query, faults, words) })
  return (
    <>
      <a href="#results" className="sr-only focus:not-sr-only focus:mb-2 focus:inline-block">
        {words.filter.skip}
      </a>
      <FilterForm
        action={`/${lang}/${finder.list}`}
        words={words.filter}
        chosen={chosen}
        // The page of the search has a larger field for it.
        q={finder.dated ? query.q : undefined}
        dates={finder.dated ? { from: day('from'), to: day('to') } : undefined}
        groups={groups}
        sort={
          finder.dated
            ? { value: query.sort, options: sorts.map((sort) => ({ value: sort, label: words.filter[sort] })) }
            : undefined
        }
      />
    </>
  )
}

/** What is wrong with a day, in words. */
function faultOf(name: 'from' | 'to', query: Query, faults: DateFaults, { filter }: Words): string | undefined {
  const fault = faults[name]
  return fault && (fault === 'reversed' ? filter.reversed : filter.unreadable(query[name]))
}

function Faults({ query, faults, words }: { query: Query; faults: DateFaults; words: Words }) {
  const said = (['from', 'to'] as const).flatMap((name) => {
    const fault = faultOf(name, query, faults, words)
    return fault ? [{ field: name, fault: words.filter.fault(words.filter[name], fault) }] : []
  })
  if (said.length === 0) return null
  return <FaultSummary title={words.filter.faults} lead={words.filter.faultsLead} faults={said} />
}

function Nothing({ asked, found }: { asked: Asked; found: Omit<Found, 'editions'> }) {
  const { finder, query, words } = asked
  const { filter } = words
  const counted = (total: number) => textsOf(finder, words).counted(total, formatCount(total, words.lang), [])
  const mended = found.help?.mended
  const ways = waysOut(asked, found).map(({ total, ...way }) => ({ ...way, count: counted(total) }))
  return (
    <NothingFound
      sentence={nothingSaid(query, ways.length > 0, filter)}
      mended={
        mended && {
          ...{ label: filter.mended(mended.q), count: counted(mended.total) },
          way: wayTo(asked, { ...query, q: mended.q, page: 1 }),
        }
      }
      title={filter.instead}
      ways={ways}
    />
  )
}

function nothingSaid(query: Query, helped: boolean, filter: Words['filter']): string {
  const chosen = filterCount(query)
  if (chosen === 0) return filter.nothingYet
  if (chosen === 1) return query.q ? filter.nothingFor(query.q) : filter.nothingOne
  return helped ? filter.nothing : `${filter.nothing} ${filter.takeOff}`
}
