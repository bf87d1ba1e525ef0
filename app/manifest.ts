import type { MetadataRoute } from 'next'
import { firstLanguage, organization } from '@/db/content/organization'
import { iconSizes } from './icons/sizes'
import { themeColours } from './theme-colours'

export const dynamic = 'force-dynamic'

/**
 * What a device that keeps the portal among its programs needs to know. There is one for all languages: what is opened
 * from there is in the language of the browser, as the bare address always is.
 */
export default function manifest(): MetadataRoute.Manifest {
  const { paper = '' } = themeColours().light
  const drawn = iconSizes.map((size) => ({ src: `/icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png' }))
  return {
    id: '/',
    name: organization.name[firstLanguage],
    short_name: organization.shortName[firstLanguage],
    lang: firstLanguage,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      // Its ground fills the whole square, so that a device may cut it to any form.
      ...drawn.flatMap((icon) => [icon, { ...icon, purpose: 'maskable' as const }]),
    ],
  }
}
