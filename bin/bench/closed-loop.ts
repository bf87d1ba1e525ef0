import autocannon from 'autocannon'
import { type Ask, Statuses } from './asking'
import { now, Times } from './timing'

/** What one load has shown. */
export type Load = { perSecond: number; count: number; times: Times; statuses: Statuses }

/** Told of each answer: its ETag, and when it was asked for and had come, in ms on the clock of `now`. */
export type Watch = (etag: string | undefined, begun: number, came: number) => void

const connections = 32

/** One request again and again for some seconds, over connections each of which asks anew once it is answered. */
export const loadOne = (origin: string, ask: Ask, seconds: number, watch?: Watch): Promise<Load> =>
  load({ ...{ url: origin, connections, duration: seconds, sampleInt: 100 }, requests: [ask] }, watch)

/** Each of many requests once, over as many connections. */
export function loadEach(origin: string, asks: readonly Ask[]): Promise<Load> {
  const some = Math.min(connections, asks.length)
  let client = 0
  return load({
    ...{ url: origin, connections: some, amount: asks.length, sampleInt: 100, timeout: 60 },
    // Autocannon gives the first of its connections one request more where the amount does not come out even.
    setupClient: (one) => {
      const mine = client++
      one.setRequests(asks.filter((_, at) => at % some === mine).map((ask) => ({ ...ask })))
    },
  })
}

async function load(options: autocannon.Options, watch?: Watch): Promise<Load> {
  const times = new Times()
  const statuses = new Statuses()
  const start = now()
  let last = start
  const { setupClient } = options
  const instance = autocannon(
    {
      ...options,
      setupClient: (client) => {
        setupClient?.(client)
        let etag: string | undefined
        if (watch) client.on('headers', (answer: unknown) => (etag = etagOf(answer)))
        client.on('response', (status, _bytes, duration) => {
          last = now()
          times.add(duration)
          statuses.add(status)
          watch?.(etag, last - duration, last)
        })
      },
    },
    () => {},
  )
  instance.on('reqError', (error: Error) => statuses.add(error.message))
  await new Promise((resolve) => instance.on('done', resolve))
  return { perSecond: (times.count * 1000) / (last - start), count: times.count, times, statuses }
}

/** The ETag in the headers as Autocannon gives them, whatever its types say: names and values in turn. */
function etagOf(answer: unknown): string | undefined {
  const { headers } = answer as { headers: readonly string[] }
  const at = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'etag')
  return at < 0 ? undefined : headers[at + 1]
}
