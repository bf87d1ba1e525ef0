/** How many items there are in each year, as thin bars that are also a table. Years between without any stay in. */
export function YearBars(props: {
  caption: string
  words: { year: string; count: string }
  years: readonly { year: string; count: number }[]
}) {
  const { caption, words, years } = props
  const known = years.filter(({ year }) => /^\d{4}$/.test(year))
  const first = Number(known[0]?.year)
  const last = Number(known.at(-1)?.year)
  if (known.length < 2) return null
  const counts = new Map(known.map(({ year, count }) => [Number(year), count]))
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const most = Math.max(...counts.values())
  const width = 30
  return (
    <figure className="my-4 inline-block max-w-full">
      <figcaption className="small-caps mb-2 text-quiet">{caption}</figcaption>
      <svg
        viewBox={`0 0 ${span.length * width} 56`}
        width={span.length * width}
        height={56}
        className="h-auto max-w-full text-accent"
        aria-hidden="true"
      >
        {span.map((year, index) => {
          const height = Math.ceil(((counts.get(year) ?? 0) / most) * 52)
          return (
            <rect key={year} x={index * width + 8} y={56 - height} width={14} height={height} fill="currentColor" />
          )
        })}
      </svg>
      <p
        className="flex justify-between gap-3 border-rule-strong border-t pt-1 text-quiet text-tiny tabular-nums"
        aria-hidden="true"
      >
        <span>{first}</span>
        <span>{last}</span>
      </p>
      <table className="sr-only">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {span.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{counts.get(year) ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
