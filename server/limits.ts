import type { IncomingMessage, ServerOptions } from 'node:http'
import { hasSession } from './desk'

/** What a client may send, and how long it may take. Node refuses what passes the first four itself: 431, 408. */
export const limits = {
  /** Request line and headers together, in bytes. */
  maxHeaderSize: 16 * 1024,
  /** Until all headers are there, and until the whole request is, in ms: a large picture takes minutes on a slow line. */
  headersTimeout: 10_000,
  requestTimeout: 300_000,
  /** How often clients that take longer are looked for, in ms. */
  connectionsCheckingInterval: 2_000,
  /** How long a connection is kept for another request, in ms: longer than proxies keep theirs to the portal. */
  keepAliveTimeout: 65_000,
} satisfies ServerOptions

/** How long, in ms, a connection may stand still while something is sent or received. */
export const stillness = 60_000

/** Until the whole of a request is there that brings nothing large, in ms. */
const promptness = 30_000

/** An address, in characters; what a form of the desk may send, and what one may that brings a picture or a file, in bytes. */
const maxAddress = 2000
const maxBody = 1024 * 1024
const maxUpload = 25 * 1024 * 1024

/** Where pictures and files are brought to. */
const uploads = /^\/admin\/(images|files)(\/|\?|$)/

export type Excess = { status: 401 | 411 | 413 | 414; sentence: string }

/** What is too much about a request, judged by its head alone. */
export function excessOf(request: IncomingMessage): Excess | undefined {
  const { url = '', headers, method } = request
  if (url.length > maxAddress) return { status: 414, sentence: `An address can have up to ${maxAddress} characters.` }
  // Every browser says how much it will send; a body of unknown length could not be refused before it has come.
  if (headers['transfer-encoding'] !== undefined)
    return { status: 411, sentence: 'What is sent needs its length in Content-Length.' }
  const length = lengthOf(request)
  if (length <= maxBody) return
  if (method !== 'POST' || !uploads.test(url))
    return { status: 413, sentence: `A request can have up to ${maxBody} bytes of content.` }
  if (!hasSession(request)) return { status: 401, sentence: signInFirst }
  if (length > maxUpload) return { status: 413, sentence: 'A picture or a file can have up to 20 MB.' }
}

export const signInFirst = 'Sign in first, then send it again.'

/** Whether so much is coming that nobody but staff may send it: their session is looked at before a byte is read. */
export function isLarge(request: IncomingMessage): boolean {
  return lengthOf(request) > maxBody
}

/** Ends the connection of a request that brings nothing large and is not there in good time. */
export function hurry(request: IncomingMessage, ms = promptness): void {
  const length = lengthOf(request)
  if (length === 0 || length > maxBody) return
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy()
  }, ms)
  request.once('close', () => clearTimeout(timer))
}

function lengthOf({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? 0)
}
