import type { ReactNode } from 'react'

/** Says of what somebody brought that the library has it, with other words than those that they typed. */
export function KnownAlready({ what, address, children }: { what: string; address: string; children: ReactNode }) {
  return (
    <div role="alert" className="border-accent border-s-4 bg-paper-deep px-4 py-3">
      <p>The library has this {what} already, and keeps what is said of it there:</p>
      <p className="my-2">{children}</p>
      <a href={address} target="_blank" rel="noreferrer">
        Change its words
      </a>
    </div>
  )
}
