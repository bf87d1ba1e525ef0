'use server'

import { redirect } from 'next/navigation'
import { inviteStaff, MailNotSent } from '@/db/staff/accounts'
import { personInput, TakenError } from '@/db/staff/staff'
import { log } from '@/log'
import { type FormState, problemsOf, rejected } from '../../form-state'
import { structureChoices } from '../../role-words'
import { wordOf } from '../../word-of'
import { requireStaffKeeper } from '../require-staff-keeper'
import { rolesInput } from '../roles-input'

export async function addStaffAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireStaffKeeper()
  const person = personInput.safeParse({ name: wordOf(form, 'name'), email: wordOf(form, 'email').trim() })
  const permissions = rolesInput(form, await structureChoices())
  const problems = {
    ...(person.success ? {} : inSentences(problemsOf(person.error))),
    ...('problem' in permissions ? { roles: permissions.problem } : {}),
  }
  if (!person.success || 'problem' in permissions) return rejected(form, problems)
  let to: string
  try {
    to = `/admin/staff/${await inviteStaff(editor, { ...person.data, permissions })}?done=added`
  } catch (error) {
    if (error instanceof TakenError) return rejected(form, { email: 'Somebody with this address has an account.' })
    if (!(error instanceof MailNotSent)) throw error
    log().error({ err: error }, 'An invitation was not sent.')
    to = `/admin/staff/${error.user}?done=not-sent`
  }
  redirect(to)
}

const names: Record<string, string> = { name: 'The name', email: 'The e-mail address' }

/** The command line names a field before what is wrong with it; a page does it in a sentence. */
function inSentences(problems: FormState['problems']): FormState['problems'] {
  return Object.fromEntries(Object.entries(problems).map(([field, wrong]) => [field, `${names[field]} ${wrong}.`]))
}
