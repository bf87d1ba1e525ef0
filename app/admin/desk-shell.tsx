import type { ReactNode } from 'react'
import { organization } from '@/db/content/organization'
import type { Editor } from '@/db/editor'
import { everywhere, mayDo } from '@/db/rights'
import { signOutAction } from './sign-in/actions'

const places = [
  { href: '/admin', label: 'My desk' },
  { href: '/admin/news', label: 'News' },
  { href: '/admin/images', label: 'Pictures' },
  { href: '/admin/files', label: 'Files' },
] as const

/** The frame of every page of the desk: whose desk it is, where one can go, who is signed in, and the way out. */
export function DeskShell({ editor, here, children }: { editor: Editor; here?: string; children: ReactNode }) {
  const staff = mayDo(editor, 'manage-staff', everywhere) ? [{ href: '/admin/staff', label: 'Staff' }] : []
  return (
    <>
      <a href="#desk" className="sr-only focus:not-sr-only">
        Skip to the content
      </a>
      <header className="border-ink border-b">
        <div className="sheet flex flex-wrap items-center justify-between gap-x-8 py-1">
          <div className="flex flex-wrap items-center gap-x-8">
            <a
              href="/admin"
              className="quiet-link inline-flex min-h-11 items-center font-semibold font-serif text-body"
            >
              {organization.shortName.en} Desk
            </a>
            <nav aria-label="Desk" className="flex flex-wrap gap-x-5">
              {[...places, ...staff].map(({ href, label }) => (
                <a
                  key={href}
                  href={href}
                  aria-current={here === href ? 'page' : undefined}
                  className="quiet-link inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:underline"
                >
                  {label}
                </a>
              ))}
            </nav>
          </div>
          <div className="flex flex-wrap items-center gap-x-5 text-small max-sm:gap-x-4">
            <a href="/" className="inline-flex min-h-11 items-center">
              Public portal
            </a>
            <span>
              <span className="max-sm:sr-only">Signed in as </span>
              <a href="/admin/account" className="inline-flex min-h-11 items-center">
                {editor.name}
              </a>
            </span>
            <form action={signOutAction}>
              <button type="submit" className="link min-h-11">
                Sign out
              </button>
            </form>
          </div>
        </div>
      </header>
      <main id="desk" className="sheet py-6">
        {children}
      </main>
    </>
  )
}
