import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { askFor } from './asking'
import { loadOne } from './closed-loop'
import { FreshnessCheck } from './freshness'
import type { Publication } from './publishing'
import { now } from './timing'

/** A load on a page that is published every 100 ms and shows it `delay` ms later. */
async function loaded(delay: number) {
  const published: Publication[] = []
  let shown = 0
  const server = createServer((_request, response) => {
    response.writeHead(200, { ETag: `W/"${shown}"` }).end(`This is publication ${shown} of a measurement.`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const publisher = setInterval(() => {
    const [number, begun] = [published.length + 1, now()]
    if (delay === 0) shown = number
    else setTimeout(() => (shown = number), delay)
    published.push({ number, begun, done: now() })
  }, 100)
  const check = new FreshnessCheck(origin, askFor('/'))
  await loadOne(origin, askFor('/'), 1, check.watch)
  clearInterval(publisher)
  server.closeAllConnections()
  server.close()
  return check.result(published)
}

test('an operator who measures is told of every answer that shows a state before a publication', async () => {
  const { answers, stale, unread } = await loaded(50)
  expect(answers - unread).toBeGreaterThan(20)
  expect(stale / answers).toBeGreaterThan(0.2)
})

test('an operator who measures a portal that shows each publication at once is told of none', async () => {
  const { answers, stale, unread, publications } = await loaded(0)
  expect(answers - unread).toBeGreaterThan(20)
  expect(publications).toBeGreaterThan(1)
  // Load and publisher share a thread here: on a busy machine what was asked for at the very moment may count as later.
  expect(stale / answers).toBeLessThan(0.05)
})
