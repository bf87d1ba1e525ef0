import { Answer } from './answer'
import { publicPolicy, withFiles, withPages, withStaff } from './headers'
import { publicHtml } from './public-html'
import type { Rendered } from './render'

/**
 * How long others may keep a page: browsers and shared caches ask each time whether it has changed, which is answered
 * in a few microseconds, and a shared cache may go on with what it has for a day while the portal does not answer.
 */
const pages = 'public, max-age=0, stale-if-error=86400'

/** What a route that answers programs may say of its answer. */
const passedOn = [
  ...['Last-Modified', 'Content-Security-Policy', 'Retry-After', 'Location', 'Link', 'Content-Disposition'],
  ...['Content-Language', 'Content-Location', 'Access-Control-Allow-Origin', 'Access-Control-Expose-Headers'],
]

/**
 * What Next answered, as the public is sent it: HTML without the framework's script, under a policy of its own; of its
 * headers only those that mean something to the public. `varies` names what the address is answered by besides; `own`,
 * that the answer was made for one person; `preview`, that it is a page in a frame of the desk.
 */
export function published(
  { status, headers, body }: Rendered,
  {
    varies,
    own = false,
    preview = false,
  }: { varies?: 'Accept-Language' | 'Accept' | undefined; own?: boolean; preview?: boolean } = {},
): Answer {
  const type = String(headers['content-type'] ?? 'text/plain; charset=utf-8')
  const compressible = /^(text\/|application\/|image\/svg)/.test(type)
  const vary = [compressible && 'Accept-Encoding', varies].filter(Boolean).join(', ')
  const common = [
    ...['Content-Type', type],
    ...['Cache-Control', own ? 'private, no-store' : cacheControl(status, String(headers['cache-control'] ?? ''))],
    ...(vary ? ['Vary', vary] : []),
  ]
  const lastModified = headers['last-modified'] ? String(headers['last-modified']) : undefined
  if (type.startsWith('text/html')) {
    const { html, inline } = publicHtml(body.toString('utf8'))
    const policy = ['Content-Security-Policy', publicPolicy(inline, preview)]
    const more = preview ? [...withPages, ...withStaff] : withPages
    return new Answer({ status, headers: [...common, ...policy, ...more], body: Buffer.from(html) })
  }
  const said = passedOn.flatMap((name) => {
    const value = headers[name.toLowerCase()]
    return value === undefined ? [] : [name, String(value)]
  })
  return new Answer({
    ...{ status, body, compressible, lastModified },
    headers: [...common, ...withFiles, ...said],
  })
}

/** A route may say how long its answer lasts; what Next says where nobody did is that of a page nobody may keep. */
function cacheControl(status: number, said: string): string {
  if (![200, 404, 410].includes(status)) return 'no-store'
  return said.startsWith('public') ? said : pages
}
