import { Answer } from './answer'
import { withStaff } from './headers'

/** A stranger at an address that is for staff comes back to it once they have signed in. */
export function redirectToSignIn(target: string): Answer {
  const to = `/admin/sign-in?next=${encodeURIComponent(target)}`
  return withoutBody(307, ['Location', to, 'Cache-Control', 'private, no-store', ...withStaff])
}

/** To another address: for good (308: it is the same one, written cleanly), or as long as nothing changes (301). */
export function redirect(status: 301 | 308, to: string): Answer {
  const cacheControl = status === 308 ? 'public, max-age=86400' : 'public, max-age=0'
  return withoutBody(status, ['Location', to, 'Cache-Control', cacheControl])
}

/** To an address in the language that the visitor's browser asks for. */
export function redirectByLanguage(to: string): Answer {
  return withoutBody(302, ['Location', to, 'Cache-Control', 'public, max-age=0', 'Vary', 'Accept-Language'])
}

export function withoutBody(status: number, headers: readonly string[]): Answer {
  return new Answer({ status, headers, body: Buffer.alloc(0) })
}

/** A sentence for a program, or for somebody who sees nothing else. */
export function sentence(status: number, text: string, headers: readonly string[] = []): Answer {
  return new Answer({
    ...{ status, compressible: false, body: Buffer.from(`${text}\n`) },
    headers: ['Content-Type', 'text/plain; charset=utf-8', 'Cache-Control', 'no-store', ...headers],
  })
}
