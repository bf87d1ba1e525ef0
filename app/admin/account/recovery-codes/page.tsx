import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { organization } from '@/db/content/organization'
import { newRecoveryCodes } from '@/db/staff/second-factor'
import { getOwnAccount } from '@/db/staff/staff'
import { requireEditor } from '../../require-editor'
import { AccountSubpage } from '../account-subpage'
import { keepRecoveryCodesAction } from './actions'

export const metadata: Metadata = { title: 'Your recovery codes' }

/** New recovery codes, until their owner says that they are kept; to be printed, or copied as they stand. */
export default async function RecoveryCodesPage() {
  const editor = await requireEditor()
  const codes = await newRecoveryCodes(editor)
  if (!codes) redirect('/admin/account')
  const { email } = await getOwnAccount(editor)
  return (
    <AccountSubpage editor={editor} title="Your recovery codes">
      <p className="mb-4">
        Each signs you in once without your phone. Print this page or keep the codes with your passwords: they are shown
        only now. Codes that you had before no longer work.
      </p>
      <p className="mb-1 text-quiet">
        {organization.shortName.en} desk, {email}
      </p>
      <pre className="mb-6 border border-rule bg-paper-deep px-4 py-3 text-body leading-relaxed">
        {codes.join('\n')}
      </pre>
      <form action={keepRecoveryCodesAction} className="no-print">
        <button type="submit" className="button">
          I have kept them
        </button>
      </form>
    </AccountSubpage>
  )
}
