import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { editorOf } from '@/db/editor'
import { DoneNotice } from '../done-notice'
import { nextPath } from './next-path'
import { SignInForm } from './sign-in-form'
import { SignInFrame } from './sign-in-frame'

export const metadata: Metadata = { title: 'Sign in' }

/** Where a stranger at the desk is sent. */
export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const { next, done } = await searchParams
  const path = nextPath([next].flat()[0])
  if (await editorOf(await headers())) redirect(path)
  return (
    <SignInFrame
      title="Sign in to the desk"
      below={
        <>
          <p>
            <a href="/admin/sign-in/forgotten">Forgotten your password?</a>
          </p>
          <p>
            Accounts are made by an administrator. <a href="/">To the public portal</a>
          </p>
        </>
      }
    >
      {done === 'password' && <DoneNotice>Your password is set. Sign in with it.</DoneNotice>}
      <SignInForm next={path} />
    </SignInFrame>
  )
}
