'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { setPasswordByLink } from '@/db/staff/password-links'
import { newPassword } from '@/db/staff/passwords'
import { type FormState, problemsOf, rejected } from '../../form-state'
import { wordOf } from '../../word-of'

export async function setPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const token = wordOf(form, 'token')
  const input = z.object({ password: newPassword }).safeParse({ password: wordOf(form, 'password') })
  form.delete('password')
  if (!input.success) return rejected(form, problemsOf(input.error))
  const isSet = await setPasswordByLink(token, input.data.password)
  // The page says itself that its link no longer works.
  redirect(isSet ? '/admin/sign-in?done=password' : '/admin/sign-in/reset')
}
