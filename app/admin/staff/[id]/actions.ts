'use server'

import { redirect } from 'next/navigation'
import type { Editor } from '@/db/editor'
import { NotAllowed } from '@/db/rights'
import {
  closeAccount,
  MailNotSent,
  reopenAccount,
  savePermissions,
  sendLinkTo,
  takeSecondFactor,
} from '@/db/staff/accounts'
import { log } from '@/log'
import { type FormState, rejected } from '../../form-state'
import { structureChoices } from '../../role-words'
import { wordOf } from '../../word-of'
import { requireStaffKeeper } from '../require-staff-keeper'
import { rolesInput } from '../roles-input'

export async function saveRolesAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireStaffKeeper()
  const user = userOf(form)
  const permissions = rolesInput(form, await structureChoices())
  if ('problem' in permissions) return rejected(form, { roles: permissions.problem })
  try {
    await savePermissions(editor, user, permissions)
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error
    return rejected(form, { roles: error.message })
  }
  redirect(`/admin/staff/${user}?done=roles`)
}

export async function sendLinkAction(form: FormData): Promise<void> {
  await change(form, sendLinkTo, 'sent')
}

export async function takeSecondFactorAction(form: FormData): Promise<void> {
  await change(form, takeSecondFactor, 'factor')
}

export async function closeAccountAction(form: FormData): Promise<void> {
  await change(form, closeAccount, 'closed')
}

export async function reopenAccountAction(form: FormData): Promise<void> {
  await change(form, reopenAccount, 'opened')
}

async function change(form: FormData, work: (editor: Editor, user: number) => Promise<void>, done: string) {
  const editor = await requireStaffKeeper()
  const user = userOf(form)
  let outcome = done
  try {
    await work(editor, user)
  } catch (error) {
    // What is not allowed the page does not offer, but where another window was quicker; it shows how things stand.
    if (error instanceof NotAllowed) outcome = ''
    else if (error instanceof MailNotSent) {
      log().error({ err: error }, 'A link for a password was not sent.')
      outcome = 'not-sent'
    } else throw error
  }
  redirect(`/admin/staff/${user}${outcome && `?done=${outcome}`}`)
}

const userOf = (form: FormData) => Number.parseInt(wordOf(form, 'user'), 10) || 0
