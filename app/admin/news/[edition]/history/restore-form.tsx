'use client'

import { useActionState } from 'react'
import { untouched } from '../../../form-state'
import { restoreAction } from '../../actions'

/** Makes an earlier revision the draft again; what is the draft now stays in the history. */
export function RestoreForm({ edition, base, number }: { edition: number; base: string; number: number }) {
  const [{ problems }, action, pending] = useActionState(restoreAction, untouched)
  return (
    <form action={action}>
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="number" value={number} />
      {Object.values(problems).map((problem) => (
        <p key={problem} role="alert" className="text-signal text-small">
          {problem}
        </p>
      ))}
      <button type="submit" className="link min-h-11" aria-disabled={pending} aria-label={`Restore revision ${number}`}>
        Restore
      </button>
    </form>
  )
}
