'use client'

// It has nothing to do in the browser, which is sent no script: said so, two hundred choices go to the renderer as plain
// values instead of as elements, which takes a fifth off a list's page.

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

const indents = [undefined, 'ms-4', 'ms-8', 'ms-12']

/**
 * The values of one facet, with their counts. Those with nothing are quiet, not gone. There may be hundreds of them, so
 * how they look is said once, in `app/site.css`.
 */
export function FilterChoices({ group, none }: { group: FilterGroup; none: string }) {
  const { name, label, options, chosen } = group
  return (
    <details open={chosen > 0 || options.length <= 8} className="group border-rule border-t">
      <summary className="small-caps flex min-h-11 items-center justify-between text-quiet after:text-body after:content-['+'] group-open:after:content-['–']">
        <span data-live={`chosen ${name}`}>{chosen > 0 ? `${label} (${chosen})` : label}</span>
      </summary>
      <fieldset className="choices max-h-80 overflow-y-auto pb-3">
        <legend className="sr-only">{label}</legend>
        {options.map(({ value, label: said, lang, count, empty, chosen: checked, depth }) => (
          <label key={value}>
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={checked}
              className={indents[Math.min(depth, 3)]}
            />
            {lang ? <span lang={lang}>{said}</span> : said}
            <span data-live={`count ${name} ${value}`}>{empty ? <small>{none}</small> : count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
