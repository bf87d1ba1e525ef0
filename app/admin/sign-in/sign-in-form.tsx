'use client'

import { useActionState } from 'react'
import { FormField } from '@/components/form-field'
import { untouched } from '../form-state'
import { signInAction } from './actions'
import { SignInProblem, toBlame } from './sign-in-problem'

/** E-mail address and password. It is a plain form: without scripts the page comes back with the answer in it. */
export function SignInForm({ next }: { next: string }) {
  const [{ values, problems }, action, pending] = useActionState(signInAction, untouched)
  const email = values.email?.[0] ?? ''
  return (
    <form action={action} className="grid gap-5">
      <SignInProblem problem={problems.form} />
      <input type="hidden" name="next" value={next} />
      <FormField id="email" label="E-mail address">
        {(described) => (
          <input
            {...{ ...described, ...toBlame(problems.form), name: 'email', type: 'email', required: true }}
            {...{ maxLength: 320, defaultValue: email, autoComplete: 'username', className: 'field' }}
          />
        )}
      </FormField>
      <FormField id="password" label="Password">
        {(described) => (
          <input
            {...{ ...described, ...toBlame(problems.form), name: 'password', type: 'password', required: true }}
            {...{ maxLength: 128, autoComplete: 'current-password', className: 'field' }}
          />
        )}
      </FormField>
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Sign in
      </button>
    </form>
  )
}
