'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { z } from 'zod'
import { requestReset, takeResetTry } from '@/db/staff/password-links'
import { log } from '@/log'
import { tooManyTries } from '../../ask-auth'
import { type FormState, rejected } from '../../form-state'
import { wordOf } from '../../word-of'

/** Answers alike whoever asks for whom, and does what differs when the answer is gone. */
export async function requestResetAction(_: FormState, form: FormData): Promise<FormState> {
  const email = z.email().max(320).safeParse(wordOf(form, 'email').trim())
  if (!email.success) return rejected(form, { email: 'This is not an e-mail address.' })
  const wait = await takeResetTry(email.data, (await headers()).get('x-client-address') ?? '')
  if (wait > 0) return rejected(form, { form: tooManyTries(wait) })
  after(() =>
    requestReset(email.data).catch((error) => log().error({ err: error }, 'A link for a password was not sent.')),
  )
  redirect('/admin/sign-in/forgotten?done')
}
