import type { ReactNode } from 'react'
import { organization } from '@/db/content/organization'
import type { Editor } from '@/db/editor'
import { signOutAction } from './sign-in/actions'

/** The frame of every page of the desk: whose desk it is, who is signed in, and the way out. */
export function DeskShell({ editor, children }: { editor: Editor; children: ReactNode }) {
  return (
    <>
      <header className="border-ink border-b">
        <div className="sheet flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
          <p>
            <a href="/admin" className="quiet-link font-semibold font-serif text-body">
              {organization.shortName.en} Desk
            </a>
          </p>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <a href="/">Public portal</a>
            <span>Signed in as {editor.name}</span>
            <form action={signOutAction}>
              <button type="submit" className="min-h-11 cursor-pointer underline underline-offset-4">
                Sign out
              </button>
            </form>
          </div>
        </div>
      </header>
      <main className="sheet py-6">{children}</main>
    </>
  )
}
