import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { editorOf } from '../db/editor'
import type { Answer } from './answer'
import { sentence } from './bare-answers'
import { clientAddress } from './client-address'
import { staffPolicy, withPages, withStaff } from './headers'
import type { Handler } from './render'

/** Whether somebody says that they are of the staff. */
export function hasSession({ headers: { cookie } }: IncomingMessage): boolean {
  return cookie?.includes('session_token') === true
}

/** Whether they are, and so may see more than the public: a session that nobody was given counts for nothing. */
export async function isStaff({ headers: { cookie = '' } }: IncomingMessage): Promise<boolean> {
  return (await editorOf(new Headers({ cookie }))) !== undefined
}

/**
 * Whether a request that may change something at the desk comes from the portal's own pages. Every browser says with a
 * form from which site it is, or at least whether from this one; what says neither is a program, and sends nobody's
 * cookies but its own.
 */
export function isOwnForm({ headers }: IncomingMessage, siteUrl: string): boolean {
  const { origin, 'sec-fetch-site': from } = headers
  if (origin !== undefined) return origin === new URL(siteUrl).origin
  return from === undefined || from === 'same-origin' || from === 'none'
}

/** What a form is told that came from anywhere else. */
export function foreignForm(siteUrl: string): Answer {
  return sentence(403, `The desk takes forms only from ${siteUrl}/admin.`)
}

/**
 * Leaves an answer to Next: the desk is an application with scripts and forms. `more` are names and values in turn that
 * go with it; with `policy` none but those scripts run, which in development, where the framework evaluates strings,
 * would stop it.
 */
export function answerFromDesk(
  handle: Handler,
  request: IncomingMessage,
  response: ServerResponse,
  { id, more, policy }: { id: string; more: readonly string[]; policy: boolean },
): Promise<void> {
  const own = ['Cache-Control', 'private, no-store', 'X-Request-Id', id]
  setHeaders(response, [...more, ...withPages, ...withStaff, ...own])
  request.headers['x-request-id'] = id
  // The sign-in counts tries by address, and leads back to what was asked for; whatever a visitor sent under these names
  // is overwritten.
  request.headers['x-client-address'] = clientAddress(request)
  request.headers['x-desk-path'] = request.url ?? '/'
  if (policy) {
    const text = staffPolicy(randomBytes(16).toString('base64'))
    response.setHeader('Content-Security-Policy', text)
    // From here Next takes the nonce for its scripts.
    request.headers['content-security-policy'] = text
  }
  return handle(request, response)
}

/** Sets headers, given as names and values in turn, on an answer that somebody else writes. */
export function setHeaders(response: ServerResponse, headers: readonly string[]): void {
  for (let at = 0; at < headers.length; at += 2) response.setHeader(headers[at] ?? '', headers[at + 1] ?? '')
}
