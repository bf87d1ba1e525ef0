'use server'

import { redirect } from 'next/navigation'
import { readSettings } from '@/settings'
import { askAuth } from '../ask-auth'

/** What the form shows again: the e-mail address as it was typed, and what was wrong. */
export type SignInState = { email: string; problem: string }

const wordOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')

export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const email = wordOf(form.get('email')).trim().slice(0, 320)
  const response = await askAuth('/sign-in/email', { email, password: wordOf(form.get('password')) })
  if (response.ok) redirect('/admin')
  return { email, problem: problemOf(response) }
}

export async function signOutAction(): Promise<void> {
  await askAuth('/sign-out', {})
  redirect('/admin/sign-in')
}

/** One sentence, which never tells whether there is such an account. */
function problemOf(response: Response): string {
  switch (response.status) {
    case 400:
    case 401:
      return 'The e-mail address and the password do not belong together.'
    case 403:
      return `Sign-in works only at ${readSettings().siteUrl}/admin/sign-in.`
    case 429: {
      const minutes = Math.ceil(Number(response.headers.get('x-retry-after') ?? 60) / 60)
      return `There were too many tries. Please try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`
    }
    default:
      throw new Error(`The sign-in answered ${response.status}.`)
  }
}
