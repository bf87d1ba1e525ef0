import type { Metadata } from 'next'
import { ownerOfLink } from '@/db/staff/password-links'
import { SignInFrame } from '../sign-in-frame'
import { ResetForm } from './reset-form'

export const metadata: Metadata = { title: 'Choose a password' }

/** Where the link of a mail leads: its owner chooses a password. */
export default async function ResetPage({ searchParams }: PageProps<'/admin/sign-in/reset'>) {
  const token = [(await searchParams).token].flat()[0] ?? ''
  const email = await ownerOfLink(token)
  const below = (
    <p>
      <a href="/admin/sign-in">To the sign-in</a>
    </p>
  )
  if (!email)
    return (
      <SignInFrame title="This link no longer works" below={below}>
        <p>It has served already, a newer one was sent, or it is too old.</p>
        <p className="mt-4">
          <a href="/admin/sign-in/forgotten">Have another one sent</a>
        </p>
      </SignInFrame>
    )
  return (
    <SignInFrame title="Choose a password" below={below}>
      <ResetForm token={token} email={email} />
    </SignInFrame>
  )
}
