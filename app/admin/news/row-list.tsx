'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Choice } from '@/db/news-choices'

/** What a row holds: for each of its selects the value that is chosen, empty where none is. */
type Row = readonly string[]

type RowSelect = {
  name: string
  label: string
  choices: readonly Choice[] | readonly { id: string; label: string }[]
}

/**
 * A list of choices in order, a row each. Without script the rows that there are and an empty one can be changed, and
 * another appears when the form is saved.
 */
export function RowList(props: {
  id: string
  legend: string
  hint?: ReactNode
  problem?: string | undefined
  selects: readonly RowSelect[]
  rows: readonly Row[]
  /** Their order says something, as with issuers. */
  ordered?: boolean
  add: string
  /** Called when a row was added, moved or removed: a form hears only of what is typed. */
  onChange?: () => void
}) {
  const { id, legend, hint, problem, selects, ordered, add, onChange } = props
  const empty = selects.map(() => '')
  const [rows, setRows] = useState(() => [...props.rows, ...(props.rows.length === 0 ? [empty] : [])].map(keyed))
  const [grown, setGrown] = useState(false)
  const told = useRef(rows)
  useEffect(() => {
    if (told.current !== rows) onChange?.()
    told.current = rows
  }, [rows, onChange])
  const move = (from: number, to: number) =>
    setRows((before) => {
      const after = [...before]
      const [row] = after.splice(from, 1)
      if (row) after.splice(to, 0, row)
      return after
    })
  const change = (at: number, column: number, value: string) =>
    setRows((before) =>
      before.map((row, index) =>
        index === at ? { ...row, values: row.values.map((old, place) => (place === column ? value : old)) } : row,
      ),
    )
  return (
    <fieldset id={id} tabIndex={-1} className={problem ? 'border-signal border-s-4 ps-3' : undefined}>
      <legend className="mb-1 font-semibold text-small">{legend}</legend>
      {hint && <p className="mb-1 text-quiet text-small">{hint}</p>}
      {problem && <p className="mb-1 text-signal text-small">{problem}</p>}
      <ol className="grid gap-1.5">
        {rows.map(({ key, values }, at) => (
          <li key={key} className="flex flex-wrap items-center gap-1.5">
            {selects.map(({ name, label, choices }, column) => (
              <select
                key={name}
                name={name}
                aria-label={`${label}, ${at + 1} of ${rows.length}`}
                value={values[column] ?? ''}
                onChange={(event) => change(at, column, event.target.value)}
                className={`field min-w-0 ${column === 0 ? 'flex-[1_1_12rem]' : 'flex-[0_1_8rem]'}`}
              >
                {column === 0 && <option value="">–</option>}
                {choices.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {'depth' in choice ? `${'  '.repeat(choice.depth)}${choice.label}` : choice.label}
                  </option>
                ))}
              </select>
            ))}
            <span className="scripted flex gap-1.5">
              {ordered && rows.length > 1 && (
                <button
                  type="button"
                  className="tool"
                  disabled={at === 0}
                  aria-label={`Move ${legend.toLowerCase()} ${at + 1} up`}
                  onClick={() => move(at, at - 1)}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                className="tool"
                aria-label={`Remove ${legend.toLowerCase()} ${at + 1}`}
                onClick={() => setRows((before) => before.filter((_, index) => index !== at))}
              >
                ×
              </button>
            </span>
          </li>
        ))}
      </ol>
      {!grown && props.rows.length > 0 && (
        <div className="unscripted">
          <div className="mt-1.5 flex flex-wrap gap-1.5">
            {selects.map(({ name, label, choices }) => (
              <select key={name} name={name} aria-label={`${label}, one more`} className="field min-w-0 flex-1">
                <option value="">–</option>
                {choices.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {choice.label}
                  </option>
                ))}
              </select>
            ))}
          </div>
        </div>
      )}
      <button
        type="button"
        className="link scripted mt-1.5 min-h-11 text-small"
        onClick={() => {
          setGrown(true)
          setRows((before) => [...before, keyed(empty)])
        }}
      >
        {add}
      </button>
    </fieldset>
  )
}

let count = 0
const keyed = (values: Row) => ({ key: count++, values })
