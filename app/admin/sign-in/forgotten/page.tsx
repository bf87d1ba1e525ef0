import type { Metadata } from 'next'
import { SignInFrame } from '../sign-in-frame'
import { ForgottenForm } from './forgotten-form'

export const metadata: Metadata = { title: 'Forgotten password' }

/** Asks for the address to which a link for another password goes. */
export default async function ForgottenPage({ searchParams }: PageProps<'/admin/sign-in/forgotten'>) {
  const below = (
    <p>
      <a href="/admin/sign-in">Back to the sign-in</a>
    </p>
  )
  if ((await searchParams).done !== undefined)
    return (
      <SignInFrame title="Look into your mail" below={below}>
        <p role="status">
          If there is an account with this e-mail address, a link to choose a new password is on its way. It works once,
          for an hour.
        </p>
        <p className="mt-4">
          Nothing there after some minutes? Look among the unwanted mail, then ask an administrator of the desk.
        </p>
      </SignInFrame>
    )
  return (
    <SignInFrame title="Forgotten your password?" below={below}>
      <p className="mb-5">We send you a link with which you choose a new one.</p>
      <ForgottenForm />
    </SignInFrame>
  )
}
