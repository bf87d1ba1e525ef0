import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { organization } from '@/db/content/organization'
import { editorOf } from '@/db/editor'
import { SignInForm } from './sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }

/** The one page of the desk that a stranger sees. */
export default async function SignInPage() {
  if (await editorOf(await headers())) redirect('/admin')
  return (
    <main className="mx-auto w-full max-w-[26rem] px-4 py-[12vh]">
      <p className="small-caps mb-3 text-quiet">{organization.shortName.en} · Staff</p>
      <h1 className="mb-6 text-head">Sign in to the desk</h1>
      <SignInForm />
      <p className="mt-8 border-rule border-t pt-4 text-quiet text-small">
        Accounts are made by an administrator. <a href="/">To the public portal</a>
      </p>
    </main>
  )
}
