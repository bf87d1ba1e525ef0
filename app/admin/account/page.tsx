import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { secondFactorOf } from '@/db/staff/second-factor'
import { listSessions } from '@/db/staff/sessions'
import { getOwnAccount } from '@/db/staff/staff'
import { DeskShell } from '../desk-shell'
import { DoneNotice } from '../done-notice'
import { requireEditor } from '../require-editor'
import { roleWords, structureChoices } from '../role-words'
import { SessionTable } from './session-table'

export const metadata: Metadata = { title: 'Your account' }

const notices: Record<string, string> = {
  password: 'Your password is changed. Wherever else you were signed in, you are not any more.',
  off: 'The second step is off: your password alone signs you in.',
  codes: 'Your recovery codes are not shown again. You can make new ones at any time.',
  session: 'That session has ended.',
  others: 'You are signed in here only.',
}

/** What the desk knows of whoever is signed in, and where each of it can be changed. */
export default async function AccountPage({ searchParams }: PageProps<'/admin/account'>) {
  const editor = await requireEditor()
  const { email } = await getOwnAccount(editor)
  const factor = await secondFactorOf(editor)
  const roles = roleWords(editor.permissions, await structureChoices())
  const sessions = await listSessions(editor, await headers())
  const notice = notices[String((await searchParams).done)]
  return (
    <DeskShell editor={editor}>
      <h1 className="mb-5 text-title">Your account</h1>
      {notice && <DoneNotice>{notice}</DoneNotice>}
      <dl className="mb-10 max-w-[48rem] border-rule border-t">
        <Row name="Name">{editor.name}</Row>
        <Row name="E-mail address">{email}</Row>
        <Row name={roles.length > 1 ? 'Roles' : 'Role'}>
          {roles.map((role) => (
            <span key={role} className="block">
              {role}
            </span>
          ))}
        </Row>
        <Row
          name="Password"
          change={
            <a href="/admin/account/password">
              Change<span className="sr-only"> the password</span>
            </a>
          }
        >
          Set
        </Row>
        <Row
          name="Second step"
          change={
            <a href="/admin/account/second-factor">
              {factor.state === 'on' ? 'Change' : 'Set up'}
              <span className="sr-only"> the second step</span>
            </a>
          }
        >
          {factor.state === 'on' ? `On, with ${codesLeft(factor.codesLeft)}` : 'Off'}
        </Row>
      </dl>
      <SessionTable sessions={sessions} />
    </DeskShell>
  )
}

function codesLeft(count: number): string {
  if (count === 0) return 'no recovery codes left'
  return count === 1 ? 'one recovery code left' : `${count} recovery codes left`
}

/** A name, what stands for it, and on the right where to change it. */
function Row({ name, change, children }: { name: string; change?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 border-rule border-b py-2">
      <dt className="w-[7.5rem] md:w-[10rem] font-semibold">{name}</dt>
      <dd className="min-w-0 flex-1">{children}</dd>
      {change && <dd>{change}</dd>}
    </div>
  )
}
