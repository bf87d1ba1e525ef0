import type { IncomingMessage, ServerOptions } from 'node:http'

/** What a client may send, and how long it may take. Node refuses what passes the first four itself: 431, 408. */
export const limits = {
  /** Request line and headers together, in bytes. */
  maxHeaderSize: 16 * 1024,
  /** Until all headers are there, and until the whole request is, in ms. */
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  /** How often clients that take longer are looked for, in ms. */
  connectionsCheckingInterval: 2_000,
  /** How long a connection is kept for another request, in ms: longer than proxies keep theirs to the portal. */
  keepAliveTimeout: 65_000,
} satisfies ServerOptions

/** How long, in ms, a connection may stand still while something is sent or received. */
export const stillness = 60_000

/** An address, in characters, and what a form of the desk may send, in bytes. */
const maxAddress = 2000
const maxBody = 1024 * 1024

export type Excess = { status: 411 | 413 | 414; sentence: string }

/** What is too much about a request, judged by its head alone. */
export function excessOf({ url = '', headers }: IncomingMessage): Excess | undefined {
  if (url.length > maxAddress) return { status: 414, sentence: `An address can have up to ${maxAddress} characters.` }
  // Every browser says how much it will send; a body of unknown length could not be refused before it has come.
  if (headers['transfer-encoding'] !== undefined)
    return { status: 411, sentence: 'What is sent needs its length in Content-Length.' }
  if (Number(headers['content-length'] ?? 0) > maxBody)
    return { status: 413, sentence: `A request can have up to ${maxBody} bytes of content.` }
}
