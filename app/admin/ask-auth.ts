import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { cookies, headers } from 'next/headers'
import { type AskedPath, auth } from '@/db/staff/auth'
import { readSettings } from '@/settings'

/** What a sign-in needs to know of the request: who asks, from where, and from which page. */
const passedOn = ['cookie', 'origin', 'referer', 'user-agent', 'x-client-address', 'sec-fetch-site', 'sec-fetch-mode']

/**
 * Puts a form's request to the sign-in as if it had come over HTTP, so that forms and `/api/auth` pass the same checks
 * of origin and number of tries, and hands the cookies of its answer to the browser.
 */
export async function askAuth(path: AskedPath, body: Record<string, string>): Promise<Response> {
  const asked = await headers()
  const sent = new Headers({ 'content-type': 'application/json' })
  for (const name of passedOn) {
    const value = asked.get(name)
    if (value) sent.set(name, value)
  }
  const address = `${readSettings().siteUrl}/api/auth${path}`
  const response = await auth().handler(
    new Request(address, { method: 'POST', headers: sent, body: JSON.stringify(body) }),
  )
  const jar = await cookies()
  for (const [name, attributes] of parseSetCookieHeader(response.headers.get('set-cookie') ?? ''))
    jar.set(name, attributes.value, toCookieOptions(attributes))
  return response
}

/** The word by which the sign-in library calls what was wrong; empty where it gives none. */
export async function faultOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined)
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
}

/** How long to wait, in a sentence. `seconds` is what an answer said in `X-Retry-After`. */
export function tooManyTries(seconds: number | string | null): string {
  const minutes = Math.ceil(Number(seconds ?? 60) / 60)
  return `There were too many tries. Please try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`
}
