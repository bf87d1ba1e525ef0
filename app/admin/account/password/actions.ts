'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { changePassword, newPassword } from '@/db/staff/passwords'
import { tooManyTries } from '../../ask-auth'
import type { FormState } from '../../form-state'
import { problemsOf } from '../../form-state'
import { requireEditor } from '../../require-editor'
import { wordOf } from '../../word-of'

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  const input = z.object({ password: newPassword }).safeParse({ password: wordOf(form, 'password') })
  if (!input.success) return withoutPasswords(problemsOf(input.error))
  const passwords = { old: wordOf(form, 'old'), chosen: input.data.password }
  const answer = await changePassword(editor, await headers(), passwords)
  if (answer === 'wrong') return withoutPasswords({ old: 'This is not your present password.' })
  if (answer !== 'changed') return withoutPasswords({ form: tooManyTries(answer.wait) })
  redirect('/admin/account?done=password')
}

/** Passwords are not sent back to be shown again. */
const withoutPasswords = (problems: FormState['problems']): FormState => ({ values: {}, problems })
