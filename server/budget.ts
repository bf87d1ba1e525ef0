import { isIPv6 } from 'node:net'
import { LRUCache } from 'lru-cache'

/** Of more visitors than this at once, those seen last are remembered. */
const maxVisitors = 50_000

/**
 * What one visitor may have made for them: so much in a minute, and as much at once after a minute of quiet. A network of
 * IPv6 addresses (/64) is one visitor. Nobody ever waits where `perMinute` is 0.
 */
export function makeBudget(perMinute: number, now: () => number = Date.now) {
  const left = new LRUCache<string, { amount: number; at: number }>({ max: maxVisitors })
  const perMs = perMinute / 60_000
  const leftTo = (visitor: string, at: number) => {
    const before = left.get(visitor)
    return before ? Math.min(perMinute, before.amount + (at - before.at) * perMs) : perMinute
  }
  const waitFor = (amount: number) => (amount >= 1 ? 0 : Math.ceil((1 - amount) / perMs / 1000))
  return {
    /** In how many seconds whoever asks from this network address may ask again: 0 is at once. */
    wait: (address: string): number => (perMinute === 0 ? 0 : waitFor(leftTo(networkOf(address), now()))),
    /** The same, and takes one of what is left. */
    take: (address: string): number => {
      if (perMinute === 0) return 0
      const visitor = networkOf(address)
      const at = now()
      const amount = leftTo(visitor, at)
      left.set(visitor, { amount: amount >= 1 ? amount - 1 : amount, at })
      return waitFor(amount)
    },
  }
}

function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - after.length }, () => '0')
  return `${[...groups, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
