'use client'

import { useEffect, useRef } from 'react'

/** What was wrong with a form, on top of it, each with the way to its field; it takes the focus when it appears. */
export function ProblemList({ problems }: { problems: Readonly<Record<string, string>> }) {
  const box = useRef<HTMLDivElement>(null)
  const entries = Object.entries(problems)
  useEffect(() => {
    if (Object.keys(problems).length > 0) box.current?.focus()
  }, [problems])
  if (entries.length === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-5 border-signal border-s-4 bg-paper-deep px-4 py-3">
      <h2 className="font-sans font-semibold text-small">Nothing was lost, but this has to be mended first:</h2>
      <ul className="mt-1">
        {entries.map(([field, problem]) => (
          <li key={field} className="text-signal">
            {field === 'form' ? problem : <a href={`#${field}`}>{problem}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
