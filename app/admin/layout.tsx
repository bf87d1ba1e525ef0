import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './desk.css'
import { organization } from '@/db/content/organization'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export const metadata: Metadata = {
  title: { default: 'Desk', template: `%s – Desk of the ${organization.shortName.en}` },
  robots: { index: false, follow: false },
}

/** The document around every page of the desk. It guards nothing: each page asks for its editor itself. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="text-small">{children}</body>
    </html>
  )
}
