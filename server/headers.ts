import { createHash } from 'node:crypto'

/**
 * What a public page may load and do: only what is the portal's own, no script but `portal.js` and the inline blocks
 * given, each named by its hash. No page may put a frame around it, but the desk around one that is `framed`.
 */
export function publicPolicy(inlineScripts: readonly string[], framed = false): string {
  const hashes = inlineScripts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return policy({
    'script-src': `'self'${[...new Set(hashes)].join('')}`,
    ...(framed && { 'frame-ancestors': "'self'" }),
  })
}

/**
 * What a page of the desk may: besides, the framework's script, which bears a nonce that no other answer bears, and
 * frames with previews in them.
 */
export function staffPolicy(nonce: string): string {
  return policy({ 'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'`, 'frame-src': "'self'" })
}

function policy(own: Record<string, string>): string {
  const directives = {
    'default-src': "'none'",
    'script-src': "'none'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    ...own,
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** What goes with every answer, whatever it is; of a portal that is `closed` to crawlers also that it is not for them. */
export function everywhere(siteUrl: string, closed = false): string[] {
  return [
    ...['X-Content-Type-Options', 'nosniff'],
    ...['Referrer-Policy', 'strict-origin-when-cross-origin'],
    // Two years; what stands at other names below this one is not for the portal to say.
    ...(siteUrl.startsWith('https:') ? ['Strict-Transport-Security', 'max-age=63072000'] : []),
    ...(closed ? ['X-Robots-Tag', 'noindex'] : []),
  ]
}

/** What goes with every page besides. */
export const withPages = [
  ...['Cross-Origin-Opener-Policy', 'same-origin'],
  ...['Cross-Origin-Resource-Policy', 'same-origin'],
  ...['Permissions-Policy', 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
]

/** What goes with what is for staff alone. */
export const withStaff = ['X-Robots-Tag', 'noindex, nofollow']

/** What goes with pictures and feeds, which other sites may show. */
export const withFiles = ['Cross-Origin-Resource-Policy', 'cross-origin']
