'use client'

import { useActionState } from 'react'
import { untouched } from '../../form-state'
import { ProblemList } from '../../problem-list'
import { changeSecondFactorAction } from './actions'
import { PasswordField } from './password-field'

/** New recovery codes, or no second step at all; both need the password. */
export function ChangeForm() {
  const [{ problems }, action, pending] = useActionState(changeSecondFactorAction, untouched)
  return (
    <form action={action} className="grid gap-5">
      <ProblemList problems={problems} />
      <PasswordField problem={problems.password} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="submit" name="change" value="renew-codes" className="button" aria-disabled={pending}>
          Make new recovery codes
        </button>
        <button type="submit" name="change" value="turn-off" className="link min-h-11" aria-disabled={pending}>
          Turn the second step off
        </button>
      </div>
    </form>
  )
}
