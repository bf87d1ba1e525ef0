import type { ReactNode } from 'react'

/** What a control has to say of its hint and its fault, to be spread on it. */
export type Described = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** A control with its label above it, what to know before typing, and beside it what was wrong. */
export function FormField(props: {
  id: string
  label: string
  hint?: ReactNode
  problem?: string | undefined
  children: (described: Described) => ReactNode
}) {
  const { id, label, hint, problem, children } = props
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className={problem ? 'border-signal border-s-4 ps-3' : undefined}>
      <label htmlFor={id} className="mb-1 block font-semibold text-small">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-quiet text-small">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="mb-1 text-signal text-small">
          {problem}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(problem && { 'aria-invalid': true as const }),
      })}
    </div>
  )
}
