'use server'

import { redirect } from 'next/navigation'
import { noteSecondFactor } from '@/db/staff/second-factor'
import { askAuth, faultOf, tooManyTries } from '../../ask-auth'
import type { FormState } from '../../form-state'
import { requireEditor } from '../../require-editor'
import { wordOf } from '../../word-of'

export async function beginSecondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  await requireEditor()
  const response = await askAuth('/two-factor/enable', { password: wordOf(form, 'password') })
  // Where it is on already, in another window, the page shows that.
  if (!response.ok && (await faultOf(response.clone())) !== 'TOTP_ALREADY_ENABLED') return problemOf(response)
  redirect('/admin/account/second-factor')
}

export async function confirmSecondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  const code = wordOf(form, 'code').replaceAll(/\s/g, '').slice(0, 10)
  const response = await askAuth('/two-factor/verify-totp', { code })
  if (response.status === 401 || response.status === 400)
    return {
      values: {},
      problems: { code: 'These are not the digits that the app shows now. Wait for the next ones.' },
    }
  if (!response.ok) return problemOf(response)
  await noteSecondFactor(editor, 'turn-on')
  redirect('/admin/account/recovery-codes')
}

export async function changeSecondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  const password = wordOf(form, 'password')
  const turnOff = wordOf(form, 'change') === 'turn-off'
  const response = await askAuth(turnOff ? '/two-factor/disable' : '/two-factor/generate-backup-codes', { password })
  if (!response.ok) return problemOf(response)
  await noteSecondFactor(editor, turnOff ? 'turn-off' : 'renew-codes')
  redirect(turnOff ? '/admin/account?done=off' : '/admin/account/recovery-codes')
}

/** What was wrong, beside the password that was asked for. */
async function problemOf(response: Response): Promise<FormState> {
  if (response.status === 429)
    return { values: {}, problems: { form: tooManyTries(response.headers.get('x-retry-after')) } }
  const fault = await faultOf(response)
  if (/PASSWORD/.test(fault)) return { values: {}, problems: { password: 'This is not your password.' } }
  throw new Error(`The sign-in answered ${response.status} ${fault}.`)
}
