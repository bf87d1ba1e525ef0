import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '../log'

/** Of this process and start, so that no two requests ever have the same number. */
const start = randomBytes(4).toString('hex')
let count = 0

/** A number for a request, by which what its visitor was shown is found in the log. */
export function requestId(): string {
  return `${start}-${(++count).toString(36)}`
}

/** How a request came to its answer. */
export type Way = 'hit' | 'miss' | 'asset' | 'staff' | 'direct'

export type Logged = { request: IncomingMessage; response: ServerResponse; id: string; way: Way }

/**
 * Writes a line about a request when its answer has been sent, or its connection is gone. Of its parameters only the
 * names are said: what somebody looks for is their own affair.
 */
export function logWhenDone(visit: Logged): void {
  const { request, response, id } = visit
  const { method, url = '/' } = request
  const began = performance.now()
  response.once('close', () => {
    const [path, query] = url.slice(0, 500).split('?')
    log().info({
      ...{ id, method, path, status: response.statusCode, way: visit.way },
      parameters: query ? [...new Set(new URLSearchParams(query).keys())] : undefined,
      ms: Math.round((performance.now() - began) * 100) / 100,
      // Whoever went away before the end was not sent all of it.
      broken: response.writableFinished ? undefined : true,
    })
  })
}
