'use server'

import { redirect } from 'next/navigation'
import { readSettings } from '@/settings'
import { askAuth, faultOf, tooManyTries } from '../ask-auth'
import { type FormState, rejected } from '../form-state'
import { wordOf } from '../word-of'
import { nextPath, signInPath } from './next-path'

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const next = wordOf(form, 'next')
  const password = wordOf(form, 'password')
  // A password is not sent back.
  form.delete('password')
  const response = await askAuth('/sign-in/email', { email: wordOf(form, 'email').trim().slice(0, 320), password })
  if (!response.ok)
    return rejected(form, {
      form: await problemOf(response, 'The e-mail address and the password do not belong together.'),
    })
  const { twoFactorRedirect } = (await response.json()) as { twoFactorRedirect?: boolean }
  redirect(twoFactorRedirect ? signInPath(next, '/second-factor') : nextPath(next))
}

export async function secondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const code = wordOf(form, 'code').replaceAll(/\s/g, '').toLowerCase().slice(0, 20)
  form.delete('code')
  const recovery = form.has('recovery')
  const response = await askAuth(recovery ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp', { code })
  if (response.ok) redirect(nextPath(wordOf(form, 'next')))
  const wrong = recovery
    ? 'This is none of your recovery codes, or it has served already.'
    : 'These are not the digits that your app shows now, or they have served already.'
  return rejected(form, { form: await problemOf(response, wrong) })
}

export async function signOutAction(): Promise<void> {
  await askAuth('/sign-out', {})
  redirect('/admin/sign-in')
}

/** One sentence, which never tells whether there is such an account; `wrong` where it was what was typed. */
async function problemOf(response: Response, wrong: string): Promise<string> {
  switch (response.status) {
    case 400:
    case 401:
      return /TOO_MANY_ATTEMPTS|TWO_FACTOR_COOKIE/.test(await faultOf(response))
        ? 'This took too long, or too many tries. Please begin again with your password.'
        : wrong
    case 403:
      return `Sign-in works only at ${readSettings().siteUrl}/admin/sign-in.`
    case 429:
      return tooManyTries(response.headers.get('x-retry-after'))
    default:
      throw new Error(`The sign-in answered ${response.status}.`)
  }
}
