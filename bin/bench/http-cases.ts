import { setTimeout } from 'node:timers/promises'
import type { Addresses } from './addresses'
import { type Ask, ask, askAsAnother, askFor, Statuses } from './asking'
import type { BareServer } from './bare'
import { type Load, loadEach, loadOne, type Watch } from './closed-loop'
import { type Freshness, FreshnessCheck } from './freshness'
import { Kind, openLoop } from './open-loop'
import { type PageCache, type Portal, pageCacheOf } from './portal'
import { memoryOf, watchMemory, withCpu } from './process-use'
import { withPublisher } from './publishing'
import { Times } from './timing'

/** How much of everything is asked; `seconds` is how long each load lasts. */
export type Extent = { rounds: number; seconds: number; storm: number; misses: number }

/** A load and the CPU time that a request of it has cost the server, in ms. */
export type Measured = Load & { cpu: number | undefined; busy: number | undefined }

/** A page under the same load in both servers, round by round. */
export type Comparison = { name: string; path: string; bytes: number; portal: Measured[]; bare: Measured[] }

/** Loads the portal and, with the same bytes, the bare server in turn, page by page and round by round. */
export async function comparisons(
  portal: Portal,
  bare: BareServer,
  pages: readonly { name: string; path: string; revisit?: boolean }[],
  { rounds, seconds }: Extent,
): Promise<Comparison[]> {
  const compared = pages.map((page) => ({ ...page, bytes: 0, portal: [] as Measured[], bare: [] as Measured[] }))
  for (let round = 0; round < rounds; round++)
    for (const page of compared) {
      const first = await ask(portal.origin, askFor(page.path))
      const etag = page.revisit ? first.headers.etag : undefined
      const question = askFor(page.path, etag === undefined ? {} : { 'if-none-match': etag })
      // Packed once more, better, after it has first been sent, perhaps: what counts is what is sent from then on.
      await setTimeout(500)
      const answer = await ask(portal.origin, question)
      page.bytes = answer.body.length
      await bare.tell(answer)
      const sides = [
        async () => page.portal.push(await measuredLoad(portal, question, seconds)),
        async () => page.bare.push(await measuredLoad(bare, question, seconds)),
      ]
      for (const side of round % 2 === 0 ? sides : sides.reverse()) await side()
    }
  return compared
}

async function measuredLoad(
  { origin, pid }: Pick<Portal, 'origin' | 'pid'>,
  question: Ask,
  seconds: number,
  watch?: Watch,
): Promise<Measured> {
  await loadOne(origin, question, Math.min(1, seconds / 4))
  const start = performance.now()
  const [load, used] = await withCpu(pid, () => loadOne(origin, question, seconds, watch))
  const took = performance.now() - start
  return {
    ...load,
    ...{ cpu: used && used / load.count, busy: used && used / took },
  }
}

/** Pages that are asked for the first time, one after the other. */
export type Misses = { name: string; count: number; times: Times; statuses: Statuses; cpu: (number | undefined)[] }

/** Asks lists and articles that have not been asked for, in portions, one each a round. */
export async function misses(portal: Portal, addresses: Addresses, { rounds, misses }: Extent): Promise<Misses[]> {
  const articles = addresses.pages('news').filter((path) => path !== addresses.article)
  const kinds = [
    { name: 'a list with two filters', next: () => addresses.newListing() },
    { name: 'an article', next: () => articles.pop() },
  ].map((kind) => ({ ...kind, count: 0, times: new Times(), statuses: new Statuses(), cpu: [] as Misses['cpu'] }))
  // As often as a portal at work has made pages before: the first ones cost more than all later ones.
  for (const kind of kinds) await askAll(portal, paths(kind.next, misses / 3), new Times(), new Statuses())
  for (let round = 0; round < rounds; round++)
    for (const kind of kinds) {
      const asked = paths(kind.next, misses / 2 / rounds)
      // What the portal does for a page after it has been sent, as packing it better, is part of what it costs.
      const [, used] = await withCpu(portal.pid, () => askAll(portal, asked, kind.times, kind.statuses), 1500)
      kind.cpu.push(used && used / asked.length)
      kind.count += asked.length
    }
  return kinds
}

const paths = (next: () => string | undefined, count: number) =>
  Array.from({ length: Math.ceil(count) }, next).filter((path) => path !== undefined)

async function askAll(portal: Portal, paths: readonly string[], times: Times, statuses: Statuses): Promise<void> {
  for (const path of paths) statuses.add((await times.take(() => ask(portal.origin, askAsAnother(path)))).status)
}

/** Thousands of pages asked for that the portal does not have ready, while somebody reads a page that it has. */
export type Storm = {
  load: Load
  reader: Kind
  memory: { before: number | undefined; peak: number | undefined; after: number | undefined }
  cache: PageCache | undefined
}

const readsPerSecond = 50

export async function missStorm(portal: Portal, addresses: Addresses, { storm }: Extent): Promise<Storm> {
  const asks = paths(() => addresses.newListing(), storm).map(askAsAnother)
  const read = { kind: new Kind(), ask: askFor(addresses.article) }
  await ask(portal.origin, read.ask)
  const before = memoryOf(portal.pid)
  const watched = watchMemory(portal.pid, 100)
  let over = false
  const reading = openLoop(
    portal.origin,
    readsPerSecond,
    () => read,
    () => over,
  )
  const load = await loadEach(portal.origin, asks).finally(() => {
    over = true
  })
  await reading
  watched.stop()
  const memory = { before, peak: before && Math.max(...watched.seen), after: memoryOf(portal.pid) }
  return { load, reader: read.kind, memory, cache: await pageCacheOf(portal) }
}

/** The same load on an article with and without a publication of it every second. */
export type UnderPublishing = {
  quiet: Measured[]
  busy: Measured[]
  fresh: Freshness
}

export function underPublishing(portal: Portal, path: string, { rounds, seconds }: Extent): Promise<UnderPublishing> {
  const page = askFor(path)
  return withPublisher(portal, path, async (publisher) => {
    const [quiet, busy]: [Measured[], Measured[]] = [[], []]
    const check = new FreshnessCheck(portal.origin, page)
    const length = 2 * seconds
    const sides = [
      async () => quiet.push(await measuredLoad(portal, page, length, check.watch)),
      async () => busy.push(await publisher.during(1000, () => measuredLoad(portal, page, length, check.watch))),
    ]
    for (let round = 0; round < rounds; round++) {
      for (const side of sides) await side()
      sides.reverse()
    }
    return { quiet, busy, fresh: await check.result(publisher.published) }
  })
}
