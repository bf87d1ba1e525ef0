'use client'

import { useActionState } from 'react'
import { FormField } from '@/components/form-field'
import { untouched } from '../../form-state'
import { secondFactorAction } from '../actions'
import { SignInProblem, toBlame } from '../sign-in-problem'

/** The six digits of the app, or a recovery code in their stead. */
export function SecondFactorForm({ next, recovery }: { next: string; recovery: boolean }) {
  const [{ problems }, action, pending] = useActionState(secondFactorAction, untouched)
  const kind = recovery
    ? { label: 'Recovery code', hint: 'One of those that you kept when you set up the second step.' }
    : { label: 'Six digits', hint: 'As the app on your phone shows them for the desk.' }
  const typing = recovery
    ? ({ maxLength: 30, autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } as const)
    : ({ maxLength: 10, inputMode: 'numeric', autoComplete: 'one-time-code' } as const)
  return (
    <form action={action} className="grid gap-5">
      <SignInProblem problem={problems.form} />
      <input type="hidden" name="next" value={next} />
      {recovery && <input type="hidden" name="recovery" value="yes" />}
      <FormField id="code" {...kind}>
        {(described) => (
          <input
            {...{ ...described, ...toBlame(problems.form), ...typing }}
            {...{ name: 'code', type: 'text', required: true, className: 'field max-w-[14rem] tabular-nums' }}
          />
        )}
      </FormField>
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Sign in
      </button>
    </form>
  )
}
