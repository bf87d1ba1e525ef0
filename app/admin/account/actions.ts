'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { endOtherSessions, endSession } from '@/db/staff/sessions'
import { requireEditor } from '../require-editor'
import { wordOf } from '../word-of'

export async function endSessionAction(form: FormData): Promise<void> {
  const editor = await requireEditor()
  await endSession(editor, Number.parseInt(wordOf(form, 'session'), 10) || 0)
  redirect('/admin/account?done=session')
}

export async function endOtherSessionsAction(): Promise<void> {
  const editor = await requireEditor()
  await endOtherSessions(editor, await headers())
  redirect('/admin/account?done=others')
}
