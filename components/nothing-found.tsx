import { type Way, WayTo } from './way'

export type WayOut = { label: string; count: string; way: Way }

/** What is said where nothing is found, and the ways that lead to something. */
export function NothingFound(props: {
  sentence: string
  mended?: WayOut | undefined
  title: string
  ways: readonly WayOut[]
}) {
  const { sentence, mended, title, ways } = props
  return (
    <div className="max-w-[44rem] py-5">
      {mended && (
        <div className="mb-3 text-lead">
          <WayTo way={mended.way}>{mended.label}</WayTo> <span className="text-quiet">({mended.count})</span>
        </div>
      )}
      <p className="text-quiet">{sentence}</p>
      {ways.length > 0 && (
        <>
          <p className="small-caps mt-5 mb-1 text-quiet">{title}</p>
          <ul className="border-rule border-t">
            {ways.map(({ label, count, way }) => (
              <li key={label} className="flex items-baseline justify-between gap-4 border-rule border-b py-2">
                <WayTo way={way}>{label}</WayTo>
                <span className="shrink-0 text-quiet text-small tabular-nums">{count}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
