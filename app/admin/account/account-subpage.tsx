import type { ReactNode } from 'react'
import type { Editor } from '@/db/editor'
import { DeskShell } from '../desk-shell'

/** A page on which one thing of an account is changed, with the way back. */
export function AccountSubpage({ editor, title, children }: { editor: Editor; title: string; children: ReactNode }) {
  return (
    <DeskShell editor={editor}>
      <div className="max-w-[34rem]">
        <p className="mb-3">
          <a href="/admin/account">Your account</a>
        </p>
        <h1 className="mb-5 text-title">{title}</h1>
        {children}
      </div>
    </DeskShell>
  )
}
