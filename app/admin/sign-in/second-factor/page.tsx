import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { editorOf } from '@/db/editor'
import { nextPath, signInPath } from '../next-path'
import { SignInFrame } from '../sign-in-frame'
import { SecondFactorForm } from './second-factor-form'

export const metadata: Metadata = { title: 'Second step' }

/** Asks whose password was right for what only they have. */
export default async function SecondFactorPage({ searchParams }: PageProps<'/admin/sign-in/second-factor'>) {
  const { next, by } = await searchParams
  const path = nextPath([next].flat()[0])
  if (await editorOf(await headers())) redirect(path)
  const begun = (await cookies()).getAll().some(({ name }) => name.endsWith('two_factor'))
  if (!begun) redirect(signInPath(path))
  const recovery = by === 'recovery-code'
  const here = signInPath(path, '/second-factor')
  return (
    <SignInFrame
      title="One more step"
      below={
        <>
          <p>
            {recovery ? (
              <a href={here}>Use the digits from the app</a>
            ) : (
              <a href={`${here}${here.includes('?') ? '&' : '?'}by=recovery-code`}>
                Without your phone? Use a recovery code
              </a>
            )}
          </p>
          <p>
            <a href={signInPath(path)}>Begin again with the password</a>
          </p>
        </>
      }
    >
      <SecondFactorForm next={path} recovery={recovery} />
    </SignInFrame>
  )
}
