import type { ReactNode } from 'react'
import { organization } from '@/db/content/organization'

/** The frame of the pages that a stranger sees: whose desk it is, one thing to do, and below it where else to go. */
export function SignInFrame({ title, children, below }: { title: string; children: ReactNode; below: ReactNode }) {
  return (
    <main className="mx-auto w-full max-w-[26rem] px-4 py-[12vh]">
      <p className="small-caps mb-3 text-quiet">{organization.shortName.en} · Staff</p>
      <h1 className="mb-6 text-head">{title}</h1>
      {children}
      <div className="mt-8 grid gap-2 border-rule border-t pt-4 text-quiet text-small">{below}</div>
    </main>
  )
}
