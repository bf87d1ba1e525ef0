/** A day as it is chosen or was typed, and what is wrong with it. */
type FilterDay = { value: string; fault?: string | undefined }

export type FilterDates = Record<'from' | 'to', FilterDay>

/** From when until when, in whatever way people write days. */
export function FilterDays(props: {
  dates: FilterDates
  words: { days: string; from: string; to: string; dateHint: string }
}) {
  const { dates, words } = props
  return (
    <fieldset className="border-rule border-t py-3 text-small">
      <legend className="sr-only">{words.days}</legend>
      {(['from', 'to'] as const).map((name) => {
        const { value, fault } = dates[name]
        return (
          <div key={name} className="mb-2">
            <label htmlFor={name} className="small-caps mb-1.5 block text-quiet">
              {words[name]}
            </label>
            <input
              id={name}
              name={name}
              type="text"
              inputMode="text"
              autoComplete="off"
              defaultValue={value}
              aria-invalid={fault ? true : undefined}
              aria-describedby={`${name}-fault days-hint`}
              className="field tabular-nums aria-invalid:border-2 aria-invalid:border-signal"
            />
            <p id={`${name}-fault`} data-live={`fault ${name}`} className="mt-1 text-signal empty:hidden">
              {fault}
            </p>
          </div>
        )
      })}
      <p id="days-hint" className="text-quiet text-tiny">
        {words.dateHint}
      </p>
    </fieldset>
  )
}
