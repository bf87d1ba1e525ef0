'use client'

import { useActionState } from 'react'
import { FormField } from '@/components/form-field'
import { untouched } from '../../form-state'
import { ProblemList } from '../../problem-list'
import { setPasswordAction } from './actions'

/** The new password. The address stands in the form too, so that browsers keep both together. */
export function ResetForm({ token, email }: { token: string; email: string }) {
  const [{ problems }, action, pending] = useActionState(setPasswordAction, untouched)
  return (
    <form action={action} className="grid gap-5">
      <ProblemList problems={problems} />
      <input type="hidden" name="token" value={token} />
      <FormField id="email" label="E-mail address">
        {(described) => (
          <input {...described} type="email" value={email} readOnly autoComplete="username" className="field" />
        )}
      </FormField>
      <FormField
        id="password"
        label="New password"
        hint="12 characters or more. Some words that only you would put together are easier to keep than signs."
        problem={problems.password}
      >
        {(described) => (
          <input
            {...{ ...described, name: 'password', type: 'password', required: true, minLength: 12, maxLength: 128 }}
            {...{ autoComplete: 'new-password', className: 'field' }}
          />
        )}
      </FormField>
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Set the password
      </button>
    </form>
  )
}
