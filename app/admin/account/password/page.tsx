import type { Metadata } from 'next'
import { getOwnAccount } from '@/db/staff/staff'
import { requireEditor } from '../../require-editor'
import { AccountSubpage } from '../account-subpage'
import { PasswordForm } from './password-form'

export const metadata: Metadata = { title: 'Change your password' }

export default async function PasswordPage() {
  const editor = await requireEditor()
  const { email } = await getOwnAccount(editor)
  return (
    <AccountSubpage editor={editor} title="Change your password">
      <p className="mb-5">Wherever else you are signed in, you will have to sign in with the new one.</p>
      <PasswordForm email={email} />
    </AccountSubpage>
  )
}
