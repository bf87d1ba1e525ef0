export type FilterOption = {
  value: string
  label: string
  lang?: string | undefined
  count: string
  /** There is nothing under this value. */
  empty: boolean
  chosen: boolean
  depth: number
}

export type FilterGroup = { name: string; label: string; options: readonly FilterOption[]; chosen: number }

const indents = ['', 'ms-4', 'ms-8', 'ms-12']

/** The values of one facet, with their counts. Those with nothing are quiet, not gone. */
export function FilterChoices({ group, none }: { group: FilterGroup; none: string }) {
  const { name, label, options, chosen } = group
  return (
    <details open={chosen > 0 || options.length <= 8} className="group border-rule border-t">
      <summary className="small-caps flex min-h-11 items-center justify-between text-quiet after:text-body after:content-['+'] group-open:after:content-['–']">
        <span data-live={`chosen ${name}`}>{chosen > 0 ? `${label} (${chosen})` : label}</span>
      </summary>
      <fieldset className="max-h-80 overflow-y-auto pb-3">
        <legend className="sr-only">{label}</legend>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-8 items-baseline gap-2 py-1 pe-2 text-small leading-snug has-[:checked]:text-ink has-[[data-empty]]:text-quiet"
          >
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={option.chosen}
              className={`size-4 shrink-0 translate-y-0.5 accent-accent ${indents[Math.min(option.depth, 3)]}`}
            />
            <span lang={option.lang}>{option.label}</span>
            <span data-live={`count ${name} ${option.value}`} className="ms-auto ps-2 text-quiet tabular-nums">
              {option.empty ? <span data-empty="">{none}</span> : option.count}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
