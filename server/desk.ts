import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { editorOf } from '../db/editor'
import { clientAddress } from './client-address'
import { staffPolicy, withPages } from './headers'
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
  const own = ['Cache-Control', 'private, no-store', 'X-Robots-Tag', 'noindex, nofollow', 'X-Request-Id', id]
  setHeaders(response, [...more, ...withPages, ...own])
  request.headers['x-request-id'] = id
  // The sign-in counts tries by address; whatever a visitor sent under this name is overwritten.
  request.headers['x-client-address'] = clientAddress(request)
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
