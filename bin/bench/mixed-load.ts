import { choices } from '../../db/random'
import type { Addresses } from './addresses'
import { type Ask, askAsAnother, askFor } from './asking'
import { day, machine, megabytes, ms, table, targetTable, unknown, whole } from './figures'
import { Kind, openLoop } from './open-loop'
import { type PageCache, type Portal, pageCacheOf } from './portal'
import { cpuOf, memoryOf } from './process-use'
import { withPublisher } from './publishing'

/** What the portal was like in one second of the load. */
type Sample = { second: number; memory: number | undefined; cpu: number | undefined; cacheBytes: number | undefined }

export type LoadResult = {
  seconds: number
  kinds: readonly { name: string; kind: Kind }[]
  samples: readonly Sample[]
  publications: number
  cache: PageCache | undefined
}

const perSecond = 200
const betweenPublications = 10_000
/** What memory may grow by in four minutes and still be called flat: the garbage collector comes and goes. */
const flatShare = 0.1

/** 200 requests a second as visitors ask, while a news item is published every ten seconds. */
export function underMixedLoad(portal: Portal, addresses: Addresses, seconds: number): Promise<LoadResult> {
  const mix = mixOf(addresses)
  return withPublisher(portal, addresses.article, async (publisher) => {
    const samples: Sample[] = []
    const start = performance.now()
    const sample = async () => {
      const second = Math.round((performance.now() - start) / 1000)
      const one: Sample = { second, memory: memoryOf(portal.pid), cpu: cpuOf(portal.pid), cacheBytes: undefined }
      samples.push(one)
      tell(second, seconds)
      one.cacheBytes = (await pageCacheOf(portal).catch(() => undefined))?.bytes
    }
    await sample()
    const sampling = setInterval(sample, 1000)
    await publisher
      .during(betweenPublications, () => openLoop(portal.origin, perSecond, mix.next, (passed) => passed >= seconds))
      .finally(() => clearInterval(sampling))
    await sample()
    const cache = await pageCacheOf(portal)
    return { seconds, kinds: mix.kinds, samples, publications: publisher.published.length, cache }
  })
}

/** Seven in ten are pages that many ask for, two are lists, of which every fourth is new, and one is a search. */
function mixOf(addresses: Addresses) {
  const choose = choices(2)
  const pages = [
    ...['/en', '/fr', '/de', '/it', '/ru', '/es', '/en/news', '/ru/news', addresses.article],
    ...[...addresses.pages('news', 80), ...addresses.pages('country', 60), ...addresses.pages('structure', 60)],
  ]
  const lists = Array.from({ length: 60 }, () => addresses.newListing())
  const [page, list, search] = [new Kind(), new Kind(), new Kind()]
  const next = (): { kind: Kind; ask: Ask } => {
    const drawn = choose.below(10)
    if (drawn < 7) return { kind: page, ask: askFor(choose.oneOf(pages)) }
    if (drawn < 9)
      return { kind: list, ask: askAsAnother(choose.chance(0.25) ? addresses.newListing() : choose.oneOf(lists)) }
    return { kind: search, ask: askAsAnother(addresses.search()) }
  }
  const kinds = [
    { name: `one of ${pages.length} pages`, kind: page },
    { name: 'a list with two filters', kind: list },
    { name: 'a search', kind: search },
  ]
  return { next, kinds }
}

function tell(second: number, of: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${second} of ${of} s${second >= of ? '\n' : ''}`)
}

/** By how many bytes a second the memory has grown, as the straight line through the samples says. */
function slopeOf(samples: readonly Sample[]): number | undefined {
  const known = samples.flatMap(({ second, memory }) => (memory === undefined ? [] : { x: second, y: memory }))
  if (known.length < 2) return undefined
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length
  const [x, y] = [mean(known.map((one) => one.x)), mean(known.map((one) => one.y))]
  const sum = (of: (one: { x: number; y: number }) => number) => known.reduce((all, one) => all + of(one), 0)
  return sum((one) => (one.x - x) * (one.y - y)) / sum((one) => (one.x - x) ** 2)
}

/** The page that says how the portal stood the load. */
export function loadPage({ seconds, kinds, samples, publications, cache }: LoadResult): string {
  const wrong = kinds.reduce((sum, { kind }) => sum + kind.statuses.wrong, 0)
  const all = kinds.reduce((sum, { kind }) => sum + kind.statuses.all, 0)
  // The first fifth is when the cache fills and the compiler learns.
  const settled = samples.filter(({ second }) => second >= seconds / 5)
  const slope = slopeOf(settled)
  const memory = settled[0]?.memory
  const growth = slope === undefined ? undefined : slope * seconds * 0.8
  const flat = growth === undefined || memory === undefined ? undefined : growth <= memory * flatShare
  const last = samples.at(-1)
  const [first] = samples
  const used = last?.cpu === undefined || first?.cpu === undefined ? undefined : last.cpu - first.cpu
  const took = (last?.second ?? 0) - (first?.second ?? 0)
  const shown = [0.1, 0.2, 0.4, 0.6, 0.8, 1].map(
    (part) => samples.find(({ second }) => second >= part * seconds) ?? last,
  )
  return `# What the portal is like under load

Written by \`npm run bench:load\` on ${day()}; do not edit.
Machine: ${machine()}, shared by the load, the portal and perhaps others.

${whole(seconds)} seconds at ${perSecond} requests a second, each sent when it is due, whether or not the ones before have been answered,
and timed from then. A news item was published ${publications} times, every ${betweenPublications / 1000} s, by another process.

${targetTable([
  {
    ...{ what: 'answers other than 200 and 304', target: '0' },
    ...{ reached: `${whole(wrong)} of ${whole(all)}`, kept: wrong === 0 },
  },
  {
    what: `growth of memory in the last ${whole(seconds * 0.8)} s`,
    target: `≤ ${flatShare * 100} %`,
    reached:
      growth === undefined || slope === undefined
        ? unknown
        : `${megabytes(growth)} of ${megabytes(memory)}, ${megabytes(slope * 60)} a minute`,
    kept: flat,
  },
])}

| request | requests | p50 / p99, ms | answers |
| --- | --: | --: | --: |
${kinds
  .map(({ name, kind: { times, statuses } }) =>
    [`| ${name}`, whole(statuses.all), `${ms(times.at(0.5))} / ${ms(times.at(0.99))}`, `${statuses} |`].join(' | '),
  )
  .join('\n')}

${table(
  ['after', 'memory', 'page cache'],
  shown.map((sample) => [`${whole(sample?.second ?? 0)} s`, megabytes(sample?.memory), megabytes(sample?.cacheBytes)]),
)}

- CPU of the portal: ${used === undefined ? unknown : `${((used / took / 1000) * 100).toFixed(0)} % of one core, ${ms(used / all)} ms a request`}.
- Page cache: ${cache ? `${whole(cache.hits)} hits, ${whole(cache.misses)} misses, ${whole(cache.evictions)} pages given up for others; ${megabytes(cache.bytes)} of at most ${megabytes(cache.maxBytes)}` : unknown}.
`
}
