import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '../site.css'
import { firstLanguage, isLanguage, organization } from '@/db/content/organization'
import { readSettings } from '@/settings'
import { themeColours } from '../theme-colours'
import { directionOf, wordsFor } from '../words/words'
import { portalScript } from './portal-script'
import { speculationRules } from './speculation-rules'

export const dynamic = 'force-dynamic'

export function generateViewport(): Viewport {
  const { light, dark } = themeColours()
  return {
    ...{ width: 'device-width', initialScale: 1, colorScheme: 'light dark' },
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: light.paper ?? '' },
      { media: '(prefers-color-scheme: dark)', color: dark.paper ?? '' },
    ],
  }
}

export async function generateMetadata({ params }: { params: Promise<{ lang: string }> }): Promise<Metadata> {
  const { lang } = await params
  const name = isLanguage(lang) ? organization.shortName[lang] : organization.shortName.en
  return {
    metadataBase: new URL(readSettings().siteUrl),
    title: { default: name, template: `%s – ${name}` },
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/icons/180.png' },
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
  const spoken = isLanguage(lang) ? wordsFor(lang).lang : firstLanguage
  return (
    <html lang={spoken} dir={directionOf(spoken)}>
      <head>
        {isLanguage(lang) && (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={organization.shortName[lang]}
            href={`/${lang}/opensearch.xml`}
          />
        )}
      </head>
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
