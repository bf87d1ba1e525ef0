import type { ReactNode } from 'react'

/** What has been done, on the page on which somebody finds themselves afterwards. */
export function DoneNotice({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="mb-5 border-accent border-s-4 bg-paper-deep px-4 py-2">
      {children}
    </p>
  )
}
