import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { clientAddress } from './client-address'

const asked = (remoteAddress: string, forwarded?: string) =>
  clientAddress({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage)

test('a visitor is known by the address of the connection, whatever is claimed in a header', () => {
  expect(asked('203.0.113.7')).toBe('203.0.113.7')
  expect(asked('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7')
})

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])(
  'behind a proxy at %s a visitor is known by the address that the proxy added',
  (proxy) => {
    expect(asked(proxy, 'invented, 198.51.100.1')).toBe('198.51.100.1')
    expect(asked(proxy)).toBe(proxy)
  },
)
