import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** A request for an address of the portal. */
export type Ask = { path: string; headers: Record<string, string> }

/** A whole answer; `body` as it came, compressed. */
export type Answer = { status: number; headers: IncomingHttpHeaders; rawHeaders: readonly string[]; body: Buffer }

const asBrowser = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en',
}

const firstAddress = (198 << 24) | (18 << 16)
const addresses = 1 << 17
let lastAddress = 0

/** A request as a browser sends it, from this machine. */
export const askFor = (path: string, headers: Record<string, string> = {}): Ask => ({
  path,
  headers: { ...asBrowser, ...headers },
})

/**
 * The same from somebody else each time, since what one visitor may ask for anew is limited: addresses of the network
 * that is set apart for measurements, 198.18.0.0/15, named as a proxy on this machine does.
 */
export function askAsAnother(path: string): Ask {
  const number = firstAddress + (lastAddress++ % addresses)
  const address = [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.')
  return askFor(path, { 'x-forwarded-for': address })
}

/** Puts one question and gives the whole answer; rejects where the connection fails or nothing comes for 30 s. */
export function ask(origin: string, { path, headers }: Ask, agent: Agent = oneConnection): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(origin + path, { agent, headers, timeout: 30_000 }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode = 0, headers, rawHeaders } = response
        resolve({ status: statusCode, headers, rawHeaders, body: Buffer.concat(chunks) })
      })
    })
    asked.on('timeout', () => asked.destroy(new Error('No answer within 30 s')))
    asked.on('error', reject)
    asked.end()
  })
}

const oneConnection = new Agent({ keepAlive: true, maxSockets: 1 })

/** What an answer says, unpacked. */
export function textOf({ headers, body }: Answer): string {
  const encoding = headers['content-encoding']
  return (encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body).toString()
}

/** Counts answers by their status, and what came instead of one by its name. */
export class Statuses {
  private readonly counts = new Map<string, number>()

  add(status: number | string, count = 1): void {
    this.counts.set(String(status), (this.counts.get(String(status)) ?? 0) + count)
  }

  addAll(others: Statuses): void {
    for (const [status, count] of others.counts) this.add(status, count)
  }

  get all(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0)
  }

  /** Answers that are neither a page nor «not modified». */
  get wrong(): number {
    return this.all - this.of('200') - this.of('304')
  }

  of(status: string): number {
    return this.counts.get(status) ?? 0
  }

  toString(): string {
    const sorted = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1))
    return sorted.map(([status, count]) => `${status}: ${count.toLocaleString('en')}`).join(', ') || 'none'
  }
}
