'use client'

import { useActionState } from 'react'
import { signInAction } from './actions'

/** E-mail address and password. It is a plain form: without scripts the page comes back with the answer in it. */
export function SignInForm() {
  const [{ email, problem }, action, pending] = useActionState(signInAction, { email: '', problem: '' })
  const wrong = problem ? { 'aria-invalid': true, 'aria-describedby': 'sign-in-problem' } : {}
  return (
    <form action={action} className="grid gap-5">
      {problem && (
        <p id="sign-in-problem" role="alert" className="border-signal border-s-4 ps-3 text-signal">
          {problem}
        </p>
      )}
      <div>
        <label htmlFor="email" className="mb-1 block font-semibold text-small">
          E-mail address
        </label>
        <input
          {...{ id: 'email', name: 'email', type: 'email', required: true, maxLength: 320, defaultValue: email }}
          {...wrong}
          autoComplete="username"
          className="field"
        />
      </div>
      <div>
        <label htmlFor="password" className="mb-1 block font-semibold text-small">
          Password
        </label>
        <input
          {...{ id: 'password', name: 'password', type: 'password', required: true, maxLength: 128 }}
          {...wrong}
          autoComplete="current-password"
          className="field"
        />
      </div>
      <button type="submit" className="button justify-self-start" aria-disabled={pending}>
        Sign in
      </button>
    </form>
  )
}
