'use client'

import { useActionState } from 'react'
import { untouched } from '../../form-state'
import { ProblemList } from '../../problem-list'
import { beginSecondFactorAction } from './actions'
import { PasswordField } from './password-field'

/** Asks for the password before anything is set up: whoever finds a desk open must not lock its owner out. */
export function BeginForm() {
  const [{ problems }, action, pending] = useActionState(beginSecondFactorAction, untouched)
  return (
    <form action={action} className="grid gap-5">
      <ProblemList problems={problems} />
      <PasswordField problem={problems.password} />
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Continue
      </button>
    </form>
  )
}
