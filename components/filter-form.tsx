import { FilterChoices, type FilterGroup } from './filter-choices'
import { type FilterDates, FilterDays } from './filter-days'

export type { FilterGroup }

type Words = {
  filter: string
  text: string
  days: string
  from: string
  to: string
  dateHint: string
  apply: string
  sort: string
  none: string
}

/**
 * The filters of a list, as one form that is sent by its button. Values are form controls, never links, so that
 * crawlers do not walk through their combinations. `public/portal.js` replaces what is marked `data-live`.
 */
export function FilterForm(props: {
  action: string
  words: Words
  /** How many values are chosen. */
  chosen: number
  /** The text looked for, unless the page has a field for it elsewhere. */
  q?: string | undefined
  dates?: FilterDates | undefined
  groups: readonly FilterGroup[]
  sort?: { value: string; options: readonly { value: string; label: string }[] } | undefined
}) {
  const { action, words, chosen, q, dates, groups, sort } = props
  const faulty = Boolean(dates?.from.fault || dates?.to.fault)
  return (
    <form action={action} id="filter-form" data-filter="" className="no-print">
      <details id="filters" open={faulty} className="filters group/filters">
        <summary className="flex min-h-11 items-center justify-between border border-rule-strong px-4 font-semibold after:content-['+'] group-open/filters:after:content-['–']">
          <span data-live="filters">{chosen > 0 ? `${words.filter} (${chosen})` : words.filter}</span>
        </summary>
        {q !== undefined && (
          <label className="block py-3 text-small">
            <span className="small-caps mb-1.5 block text-quiet">{words.text}</span>
            <input id="text" type="search" name="q" defaultValue={q} maxLength={200} className="field" />
          </label>
        )}
        {groups.map((group) => (
          <FilterChoices key={group.name} group={group} none={words.none} />
        ))}
        {dates && <FilterDays dates={dates} words={words} />}
        {sort && (
          <label className="block border-rule border-t py-3 text-small">
            <span className="small-caps mb-1.5 block text-quiet">{words.sort}</span>
            <select name="sort" defaultValue={sort.value} data-live="sort" className="field">
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
