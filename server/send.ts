import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer'
import type { Coding } from './coding'
import { isKnown } from './conditional'

/**
 * Sends an answer in the coding that somebody wishes, or «not modified» to somebody who has it. `more` are names and
 * values in turn. Gives something to wait for only where it has to be compressed first.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  wished: Coding,
  more: readonly string[],
): Promise<void> | undefined {
  const { status, headers, etag, lastModified } = answer
  if (status === 200 && isKnown(request.headers, etag, lastModified)) {
    response.writeHead(304, [...headers, 'ETag', etag, ...more]).end()
    return
  }
  if (!answer.isPrepared(wished))
    return answer.prepare(wished).then(() => send(request, response, answer, wished, more))
  const coding = answer.codingFor(wished)
  const body = answer.body(coding)
  // An answer that cannot have a body has no length of one either (RFC 9110, 8.6).
  const whole = [...headers, ...more, ...(status === 204 ? [] : ['Content-Length', String(body.length)])]
  if (status === 200) whole.push('ETag', etag)
  if (coding !== 'identity') whole.push('Content-Encoding', coding)
  // Node leaves the body out where the request was HEAD.
  response.writeHead(status, whole).end(body)
}
