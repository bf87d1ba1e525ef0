'use client'

import { useActionState } from 'react'
import { untouched } from '../../form-state'
import { followSourceAction } from '../actions'
import { useSettleFirst } from './settle-first'

/** Says that a translation, as it stands in the form, follows its source as that stands beside it. */
export function FollowForm({ edition, base, seen }: { edition: number; base: string; seen: string }) {
  const [{ problems }, action, pending] = useActionState(followSourceAction, untouched)
  const settleFirst = useSettleFirst()
  return (
    <form action={action} onSubmit={settleFirst} className="mt-3 grid gap-2">
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="seen" value={seen} />
      {problems.form && (
        <p role="alert" className="border-signal border-s-4 ps-3 text-signal">
          {problems.form}
        </p>
      )}
      <button type="submit" className="quiet-button justify-self-start" aria-disabled={pending}>
        This translation follows the source as it is now
      </button>
    </form>
  )
}
