import type { IncomingMessage } from 'node:http'

const here = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/**
 * The network address of who asks. A proxy on this machine speaks for others, and is believed in the last address that
 * it added; what anybody else says of an address is not.
 */
export function clientAddress(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? ''
  if (!here.has(peer)) return peer
  const forwarded = [request.headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim()
  return forwarded || peer
}
