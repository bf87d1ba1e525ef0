/** How many items there are in each year, as thin bars that are also a table. Years between without any stay in. */
export function YearBars(props: {
  caption: string
  words: YearWords
  years: readonly { year: string; count: number }[]
}) {
  const { caption, words, years } = props
  if (years.length < 2) return null
  const most = Math.max(...years.map(({ count }) => count))
  const width = 30
  return (
    <figure className="my-4 inline-block max-w-full">
      <figcaption className="small-caps mb-2 text-quiet">{caption}</figcaption>
      <svg
        viewBox={`0 0 ${years.length * width} 56`}
        width={years.length * width}
        height={56}
        className="h-auto max-w-full text-accent"
        aria-hidden="true"
      >
        {years.map(({ year, count }, index) => {
          const height = Math.ceil((count / most) * 52)
          return (
            <rect key={year} x={index * width + 8} y={56 - height} width={14} height={height} fill="currentColor" />
          )
        })}
      </svg>
      <p
        className="flex justify-between gap-3 border-rule-strong border-t pt-1 text-quiet text-tiny tabular-nums"
        aria-hidden="true"
      >
        <span>{years[0]?.year}</span>
        <span>{years.at(-1)?.year}</span>
      </p>
      <div className="sr-only">
        <YearTable caption={caption} words={words} years={years} />
      </div>
    </figure>
  )
}

export type YearWords = { year: string; count: string }

/** The same numbers as a table. */
export function YearTable(props: {
  caption: string
  words: YearWords
  years: readonly { year: string; count: number }[]
}) {
  const { caption, words, years } = props
  return (
    <table className="text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-rule-strong border-b text-start">
          <th scope="col" className="py-1 pe-8 text-start font-semibold">
            {words.year}
          </th>
          <th scope="col" className="py-1 text-end font-semibold">
            {words.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, count }) => (
          <tr key={year} className="border-rule border-b">
            <th scope="row" className="py-1 pe-8 text-start font-normal">
              {year}
            </th>
            <td className="py-1 text-end">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
