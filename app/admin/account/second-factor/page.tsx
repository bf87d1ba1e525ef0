import type { Metadata } from 'next'
import { secondFactorOf } from '@/db/staff/second-factor'
import { requireEditor } from '../../require-editor'
import { AccountSubpage } from '../account-subpage'
import { BeginForm } from './begin-form'
import { ChangeForm } from './change-form'
import { DigitsForm } from './digits-form'
import { QrCode } from './qr-code'

export const metadata: Metadata = { title: 'The second step' }

/** Where somebody sets up what they have to show besides their password, and changes or ends it. */
export default async function SecondFactorPage() {
  const editor = await requireEditor()
  const factor = await secondFactorOf(editor)
  if (factor.state === 'on')
    return (
      <AccountSubpage editor={editor} title="The second step is on">
        <p className="mb-5">
          Whoever signs in with your password also needs the digits of your app, or a recovery code. Of these you have{' '}
          {factor.codesLeft} left.
        </p>
        <ChangeForm />
      </AccountSubpage>
    )
  if (factor.state === 'begun')
    return (
      <AccountSubpage editor={editor} title="Link your app">
        <p className="mb-4">Open an app for one-time codes on your phone, and let it read this code.</p>
        <QrCode text={factor.address} label="Code for your app; the letters below say the same" />
        <p className="mt-3 mb-6">
          If it cannot, type in: <code className="font-semibold">{inGroups(factor.secret)}</code>
        </p>
        <DigitsForm />
      </AccountSubpage>
    )
  return (
    <AccountSubpage editor={editor} title="Set up the second step">
      <p className="mb-5">
        With it, nobody signs in with your password alone: an app on your phone shows six digits, new every half minute,
        that are asked for as well. Any app for one-time codes (TOTP) will do, and it needs no network.
      </p>
      <BeginForm />
    </AccountSubpage>
  )
}

/** Four letters at a time, as people read them aloud. */
function inGroups(letters: string): string {
  return letters.match(/.{1,4}/g)?.join(' ') ?? letters
}
