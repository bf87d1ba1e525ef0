import type { ReactNode } from 'react'

export type Fact = { term: string; details: readonly ReactNode[] }

/** Facts set in the margin: a term in small capitals, what is known under it. Those without details are left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ details }) => details.length > 0)
  if (known.length === 0) return null
  return (
    <dl className="grid gap-x-8 border-ink border-t text-small sm:max-lg:grid-cols-2">
      {known.map(({ term, details }) => (
        <div
          key={term}
          className="border-rule border-b py-2.5 max-sm:grid max-sm:grid-cols-[7.5rem_minmax(0,1fr)] max-sm:gap-x-3 lg:py-3"
        >
          <dt className="small-caps text-quiet max-sm:row-span-8 max-sm:pt-0.5 sm:mb-1">{term}</dt>
          {details.map((detail, index) => (
            <dd key={index} className="py-0.5 leading-snug max-sm:col-start-2">
              {detail}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
