'use client'

import { useActionState } from 'react'
import { FormField } from '@/components/form-field'
import { untouched } from '../../form-state'
import { ProblemList } from '../../problem-list'
import { changePasswordAction } from './actions'

/** The old password and the new one. The address is there for browsers that keep passwords. */
export function PasswordForm({ email }: { email: string }) {
  const [{ problems }, action, pending] = useActionState(changePasswordAction, untouched)
  const input = { type: 'password', required: true, maxLength: 128, className: 'field max-w-[24rem]' }
  return (
    <form action={action} className="grid gap-5">
      <ProblemList problems={problems} />
      <input type="email" value={email} readOnly autoComplete="username" hidden />
      <FormField id="old" label="Present password" problem={problems.old}>
        {(described) => <input {...{ ...described, ...input, name: 'old' }} autoComplete="current-password" />}
      </FormField>
      <FormField
        id="password"
        label="New password"
        hint="12 characters or more. Some words that only you would put together are easier to keep than signs."
        problem={problems.password}
      >
        {(described) => (
          <input {...{ ...described, ...input, name: 'password', minLength: 12 }} autoComplete="new-password" />
        )}
      </FormField>
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Change the password
      </button>
    </form>
  )
}
