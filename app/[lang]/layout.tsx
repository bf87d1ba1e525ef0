import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../site.css'
import { isLanguage, organization } from '@/db/content/organization'
import { readSettings } from '@/settings'
import { wordsFor } from '../words/words'
import { portalScript } from './portal-script'
import { speculationRules } from './speculation-rules'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export async function generateMetadata({ params }: { params: Promise<{ lang: string }> }): Promise<Metadata> {
  const { lang } = await params
  const name = isLanguage(lang) ? organization.shortName[lang] : organization.shortName.en
  return {
    metadataBase: new URL(readSettings().siteUrl),
    title: { default: name, template: `%s – ${name}` },
    formatDetection: { telephone: false, email: false, address: false },
  }
}

/** The document around every public page. Its language is that of the interface's words. */
export default async function PublicLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ lang: string }>
}) {
  const { lang } = await params
  return (
    <html lang={isLanguage(lang) ? wordsFor(lang).lang : 'en'}>
      {/* The footer of a short page stands at the bottom of the window. */}
      <body className="flex min-h-dvh flex-col print:block print:min-h-0">
        {children}
        <script type="module" src={portalScript} async fetchPriority="low" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rules of our own, which React would escape as text */}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
      </body>
    </html>
  )
}
