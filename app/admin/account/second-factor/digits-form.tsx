'use client'

import { useActionState } from 'react'
import { FormField } from '@/components/form-field'
import { untouched } from '../../form-state'
import { ProblemList } from '../../problem-list'
import { confirmSecondFactorAction } from './actions'

/** The first digits: they show that the app has understood. */
export function DigitsForm() {
  const [{ problems }, action, pending] = useActionState(confirmSecondFactorAction, untouched)
  return (
    <form action={action} className="grid gap-5">
      <ProblemList problems={problems} />
      <FormField id="code" label="The six digits that it shows" problem={problems.code}>
        {(described) => (
          <input
            {...{ ...described, name: 'code', type: 'text', inputMode: 'numeric', required: true, maxLength: 10 }}
            {...{ autoComplete: 'one-time-code', className: 'field max-w-[12rem] tabular-nums' }}
          />
        )}
      </FormField>
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Turn the second step on
      </button>
    </form>
  )
}
