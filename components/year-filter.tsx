import type { ReactNode } from 'react'
import { HiddenFields } from './way'
import { YearTable } from './year-bars'

type Year = { year: string; count: number; chosen: boolean }

/** How to come to a year: by a link for each, or by a form whose button adds `from` to these fields. */
export type YearWay =
  | { hrefOf: (year: string) => string }
  | { action: string; fields: readonly (readonly [name: string, value: string])[] }

type Words = {
  year: string
  count: string
  asTable: string
  skipYears: string
  inYear: (year: string, total: number, count: string) => string
}

/** How many items there are in each year, as bars that narrow the list to it. The newest year comes first. */
export function YearFilter(props: {
  caption: string
  words: Words
  years: readonly Year[]
  formatCount: (count: number) => string
  way: YearWay
}) {
  const { caption, words, years, formatCount, way } = props
  if (years.length < 2) return null
  const most = Math.max(1, ...years.map(({ count }) => count))
  const narrowed = years.some(({ chosen }) => chosen)
  const labelled = labelledYears(years)
  const bars = (
    <ol className="flex w-fit max-w-full flex-row-reverse overflow-x-auto px-1">
      {years.toReversed().map(({ year, count, chosen }) => (
        <li key={year} className="w-10 min-w-6">
          <YearCell year={year} count={count} chosen={chosen} way={way} said={said(year, count)}>
            <Bar share={count / most} colour={chosen ? 'text-signal' : narrowed ? 'text-rule-strong' : 'text-accent'} />
            <span
              aria-hidden="true"
              className={`flex h-5 justify-center whitespace-nowrap pt-0.5 text-tiny tabular-nums ${chosen ? 'font-semibold text-signal' : 'text-quiet'}`}
            >
              {labelled.has(year) && year}
            </span>
          </YearCell>
        </li>
      ))}
    </ol>
  )
  function said(year: string, count: number) {
    return words.inYear(year, count, formatCount(count))
  }
  return (
    <figure className="no-print mt-6">
      <figcaption className="small-caps text-quiet">{caption}</figcaption>
      <a href="#list" className="sr-only focus:not-sr-only focus:my-1 focus:inline-block">
        {words.skipYears}
      </a>
      <div className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-1.5">
        <p
          aria-hidden="true"
          className="flex h-16 flex-col justify-between text-end text-quiet text-tiny tabular-nums leading-none"
        >
          <span>{formatCount(most)}</span>
          <span>0</span>
        </p>
        {'action' in way ? (
          <form action={way.action} className="min-w-0">
            <HiddenFields fields={way.fields} />
            {bars}
          </form>
        ) : (
          bars
        )}
      </div>
      <details id="years-table" className="group/table mt-1 text-small">
        <summary className="w-fit list-none text-quiet after:ms-2 after:content-['+'] group-open/table:after:content-['–']">
          {words.asTable}
        </summary>
        <div className="mt-2 w-fit">
          <YearTable caption={caption} words={words} years={years} />
        </div>
      </details>
    </figure>
  )
}

function YearCell(props: {
  year: string
  count: number
  chosen: boolean
  way: YearWay
  said: string
  children: ReactNode
}) {
  const { year, count, chosen, way, said, children } = props
  const content = (
    <>
      {children}
      <span className="sr-only">{said}</span>
    </>
  )
  const cell = 'year-cell block w-full'
  if (count === 0) return <span className="block w-full">{content}</span>
  const current = chosen ? 'true' : undefined
  return 'action' in way ? (
    <button
      type="submit"
      name="from"
      value={`${year}/${year}`}
      aria-current={current}
      className={`${cell} cursor-pointer`}
      title={said}
    >
      {content}
    </button>
  ) : (
    <a href={way.hrefOf(year)} rel="nofollow" aria-current={current} className={`${cell} no-underline`} title={said}>
      {content}
    </a>
  )
}

function Bar({ share, colour }: { share: number; colour: string }) {
  const height = share === 0 ? 0 : Math.max(1, Math.round(share * 64))
  return (
    <svg
      viewBox="0 0 10 64"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={`block h-16 w-full border-rule-strong border-b ${colour}`}
    >
      <rect x={3.5} y={64 - height} width={3} height={height} fill="currentColor" />
    </svg>
  )
}

/** The first, the last and every fifth year, where those would not run into each other; every year of a few. */
function labelledYears(years: readonly { year: string }[]): ReadonlySet<string> {
  const all = years.map(({ year }) => year)
  if (all.length <= 6) return new Set(all)
  const [first, last] = [Number(all[0]), Number(all.at(-1))]
  const fifth = (year: number) => year % 5 === 0 && year - first > 1 && last - year > 1
  return new Set(all.filter((year) => Number(year) === first || Number(year) === last || fifth(Number(year))))
}
