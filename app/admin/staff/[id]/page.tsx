import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { getStaff } from '@/db/staff/staff'
import { DeskShell } from '../../desk-shell'
import { DoneNotice } from '../../done-notice'
import { accountWords } from '../account-words'
import { MailPlace } from '../mail-place'
import { requireStaffKeeper } from '../require-staff-keeper'
import { roleChoices } from '../role-choices'
import { closeAccountAction, reopenAccountAction, sendLinkAction, takeSecondFactorAction } from './actions'
import { RolesForm } from './roles-form'

export const metadata: Metadata = { title: 'Staff' }

const notices: Record<string, ReactNode> = {
  added: <>The account is made, and a link to choose a password was sent.</>,
  sent: <>A link to choose a password was sent. It works once, for three days; earlier ones no longer do.</>,
  'not-sent': <>That is stored, but the mail could not be sent. Have the mail server looked at, then send the link.</>,
  roles: <>The roles are stored. They hold from the next page that is opened.</>,
  factor: <>Their second step is off. They can set up another at “Your account”.</>,
  closed: <>The account is closed. All of its sessions have ended.</>,
  opened: <>The account is open again, with the roles as before. A link to choose a password was sent.</>,
}

/** One person's roles, and what can be done about their account. */
export default async function StaffMemberPage({ params, searchParams }: PageProps<'/admin/staff/[id]'>) {
  const editor = await requireStaffKeeper()
  const { id } = await params
  const person = /^\d{1,9}$/.test(id) ? await getStaff(editor, Number(id)) : undefined
  if (!person) notFound()
  const done = String((await searchParams).done)
  const isSelf = person.id === editor.userId
  return (
    <DeskShell editor={editor}>
      <div className="max-w-[48rem]">
        <p className="mb-3">
          <a href="/admin/staff">Staff</a>
        </p>
        <h1 className="mb-1 text-title">{person.name}</h1>
        <p className="mb-5 text-quiet">
          {person.email} · {accountWords(person)}
        </p>
        {notices[done] && (
          <DoneNotice>
            {notices[done]}
            {['added', 'sent', 'opened'].includes(done) && <MailPlace />}
          </DoneNotice>
        )}
        {person.leftAt ? (
          <form action={reopenAccountAction}>
            <input type="hidden" name="user" value={person.id} />
            <p className="mb-4">They can come back with the same name and roles, and choose a new password.</p>
            <button type="submit" className="button">
              Open the account again
            </button>
          </form>
        ) : (
          <>
            <RolesForm user={person.id} permissions={person.permissions} choices={await roleChoices()} />
            <div className="mt-10 grid gap-4 border-rule border-t pt-4">
              <form action={sendLinkAction}>
                <input type="hidden" name="user" value={person.id} />
                <button type="submit" className="link min-h-11">
                  Send a link to choose a password
                </button>
              </form>
              {!isSelf && person.hasSecondFactor && (
                <details>
                  <summary className="min-h-8">They lost their phone and their recovery codes</summary>
                  <form action={takeSecondFactorAction} className="mt-2 border-rule-strong border-s-2 ps-4">
                    <input type="hidden" name="user" value={person.id} />
                    <p className="mb-3">
                      Make sure that it is they who ask, not only somebody who writes in their name: until they set up
                      another second step, their password alone lets them in.
                    </p>
                    <button type="submit" className="link min-h-11 text-signal">
                      Turn their second step off
                    </button>
                  </form>
                </details>
              )}
              {!isSelf && (
                <details>
                  <summary className="min-h-8">They have left</summary>
                  <form action={closeAccountAction} className="mt-2 border-rule-strong border-s-2 ps-4">
                    <input type="hidden" name="user" value={person.id} />
                    <p className="mb-3">
                      Their sessions end at once, and password and second step are taken away. What they wrote keeps
                      their name.
                    </p>
                    <button type="submit" className="link min-h-11 text-signal">
                      Close the account
                    </button>
                  </form>
                </details>
              )}
            </div>
          </>
        )}
      </div>
    </DeskShell>
  )
}
