'use client'

import { useActionState } from 'react'
import { FormField } from '@/components/form-field'
import { untouched } from '../../form-state'
import { ProblemList } from '../../problem-list'
import { requestResetAction } from './actions'

/** The e-mail address of an account. */
export function ForgottenForm() {
  const [{ values, problems }, action, pending] = useActionState(requestResetAction, untouched)
  return (
    <form action={action} className="grid gap-5">
      <ProblemList problems={problems} />
      <FormField id="email" label="E-mail address" problem={problems.email}>
        {(described) => (
          <input
            {...{ ...described, name: 'email', type: 'email', required: true, maxLength: 320 }}
            {...{ defaultValue: values.email?.[0] ?? '', autoComplete: 'username', className: 'field' }}
          />
        )}
      </FormField>
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Send the link
      </button>
    </form>
  )
}
