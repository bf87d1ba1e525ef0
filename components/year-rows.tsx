import { type Way, WayTo } from './way'

export type YearRow = {
  key: string | number
  label: string
  lang?: string | undefined
  /** To what it counts. */
  way: Way
  /** One count for each year. */
  counts: readonly number[]
  total: number
  /** What the bars show, for those who do not see them. */
  says: string
}

type Props = { years: readonly string[]; rows: readonly YearRow[]; formatCount: (count: number) => string }

/** Counts by year in rows of thin bars, all of one scale, so that rows can be compared. Each leads to what it counts. */
export function YearRows({ years, rows, formatCount }: Props) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const [width, height] = [20, 36]
  return (
    <div className="grid max-w-[44rem] grid-cols-[minmax(0,1fr)_auto] items-end gap-x-4 sm:grid-cols-[15rem_minmax(0,1fr)_auto]">
      {rows.map(({ key, label, lang, way, counts, total, says }) => (
        <div key={key} className="col-span-full grid grid-cols-subgrid items-end border-rule border-b pt-2.5">
          <div lang={lang} className="pb-1 text-small leading-snug">
            <WayTo way={way}>{label}</WayTo>
          </div>
          <svg
            role="img"
            aria-label={says}
            viewBox={`0 0 ${years.length * width} ${height}`}
            preserveAspectRatio="none"
            className="h-9 w-full text-accent rtl:-scale-x-100 max-sm:h-7 max-sm:col-span-2 max-sm:row-start-2"
          >
            {counts.map((count, index) => {
              const tall = Math.ceil((count / most) * height)
              return (
                <rect
                  key={years[index]}
                  x={index * width + 4}
                  y={height - tall}
                  width={width - 8}
                  height={tall}
                  fill="currentColor"
                />
              )
            })}
          </svg>
          <span className="pb-1 text-end text-quiet text-small tabular-nums max-sm:col-start-2 max-sm:row-start-1">
            {formatCount(total)}
          </span>
        </div>
      ))}
      <p
        aria-hidden="true"
        className="flex justify-between pt-1 text-quiet text-tiny tabular-nums max-sm:col-span-2 sm:col-start-2"
      >
        <span>{years[0]}</span>
        <span>{years.at(-1)}</span>
      </p>
    </div>
  )
}

/** The same counts as a table, which is scrolled sideways where it is too wide. */
export function YearRowsTable(props: Props & { caption: string; words: { row: string; total: string } }) {
  const { years, rows, formatCount, caption, words } = props
  const cell = 'px-2 py-1 text-end first:ps-0 last:pe-0'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="overflow-x-auto" tabIndex={0} aria-label={caption}>
      <table className="text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-rule-strong border-b">
            <th scope="col" className="min-w-40 py-1 pe-4 text-start font-semibold">
              {words.row}
            </th>
            {years.map((year) => (
              <th key={year} scope="col" className={`${cell} font-semibold`}>
                {year}
              </th>
            ))}
            <th scope="col" className={`${cell} font-semibold`}>
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, lang, counts, total }) => (
            <tr key={key} className="border-rule border-b">
              <th scope="row" lang={lang} className="py-1 pe-4 text-start font-normal">
                {label}
              </th>
              {counts.map((count, index) => (
                <td key={years[index]} className={cell}>
                  {formatCount(count)}
                </td>
              ))}
              <td className={cell}>{formatCount(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
