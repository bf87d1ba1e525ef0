export type FilterOption = {
  value: string
  label: string
  lang?: string | undefined
  count: number
  chosen: boolean
  depth: number
}

export type FilterGroup = { name: string; label: string; options: readonly FilterOption[]; chosen: number }

type Words = {
  filter: string
  text: string
  from: string
  to: string
  dateHint: string
  apply: string
  sort: string
  none: string
}

/**
 * The filters of a list, as one form that is sent by its button. Values are form controls, never links, so that
 * crawlers do not walk through their combinations.
 */
export function FilterForm(props: {
  action: string
  words: Words
  /** How many values are chosen. */
  chosen: number
  q: string
  dates?: { from: string; to: string } | undefined
  groups: readonly FilterGroup[]
  sort?: { value: string; options: readonly { value: string; label: string }[] } | undefined
}) {
  const { action, words, chosen, q, dates, groups, sort } = props
  return (
    <form action={action} className="no-print">
      <details id="filters" className="filters group/filters">
        <summary className="flex min-h-11 items-center justify-between border border-rule-strong px-4 font-semibold after:content-['+'] group-open/filters:after:content-['–']">
          {chosen > 0 ? `${words.filter} (${chosen})` : words.filter}
        </summary>
        <label className="block py-3 text-small">
          <span className="small-caps mb-1.5 block text-quiet">{words.text}</span>
          <input type="search" name="q" defaultValue={q} maxLength={200} className="field" />
        </label>
        {groups.map((group) => (
          <FilterChoices key={group.name} group={group} none={words.none} />
        ))}
        {dates && (
          <fieldset className="border-rule border-t py-3 text-small">
            <legend className="sr-only">{words.dateHint}</legend>
            {(['from', 'to'] as const).map((name) => (
              <label key={name} className="mb-2 block">
                <span className="small-caps mb-1.5 block text-quiet">{words[name]}</span>
                <input
                  name={name}
                  defaultValue={dates[name]}
                  placeholder={words.dateHint}
                  inputMode="numeric"
                  pattern="\d{4}(-\d{2}(-\d{2})?)?"
                  title={words.dateHint}
                  className="field tabular-nums placeholder:text-quiet"
                />
              </label>
            ))}
          </fieldset>
        )}
        {sort && (
          <label className="block border-rule border-t py-3 text-small">
            <span className="small-caps mb-1.5 block text-quiet">{words.sort}</span>
            <select name="sort" defaultValue={sort.value} className="field">
              {sort.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit" className="button mt-2 w-full">
          {words.apply}
        </button>
      </details>
    </form>
  )
}

function FilterChoices({ group, none }: { group: FilterGroup; none: string }) {
  return (
    <details open={group.chosen > 0 || group.options.length <= 8} className="group border-rule border-t">
      <summary className="small-caps flex min-h-11 items-center justify-between text-quiet after:text-body after:content-['+'] group-open:after:content-['–']">
        {group.chosen > 0 ? `${group.label} (${group.chosen})` : group.label}
      </summary>
      <fieldset className="max-h-80 overflow-y-auto pb-3">
        <legend className="sr-only">{group.label}</legend>
        {group.options.map((option) => (
          <label
            key={option.value}
            className={`flex min-h-8 items-baseline gap-2 py-1 pe-2 text-small leading-snug ${option.count === 0 && !option.chosen ? 'text-quiet' : ''}`}
          >
            <input
              type="checkbox"
              name={group.name}
              value={option.value}
              defaultChecked={option.chosen}
              className={`size-4 shrink-0 translate-y-0.5 accent-accent ${['', 'ms-4', 'ms-8'][Math.min(option.depth, 2)]}`}
            />
            <span lang={option.lang}>{option.label}</span>
            <span className="ms-auto ps-2 text-quiet tabular-nums">{option.count === 0 ? none : option.count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
