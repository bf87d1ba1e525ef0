import { Statuses } from './asking'
import {
  day,
  machine,
  median,
  medianKnown,
  megabytes,
  ms,
  percent,
  type Target,
  table,
  targetTable,
  unknown,
  whole,
} from './figures'
import type { Comparison, Measured, Misses, Storm, UnderPublishing } from './http-cases'

/** Everything that `npm run bench:http` measures. */
export type HttpResult = {
  comparisons: readonly Comparison[]
  publishing: UnderPublishing
  misses: readonly Misses[]
  storm: Storm
  rounds: number
}

const perSecond = (loads: readonly Measured[]) => median(loads.map((load) => load.perSecond))
const at = (share: number, loads: readonly Measured[]) => median(loads.map(({ times }) => times.at(share)))
const pair = (loads: readonly Measured[]) => `${ms(at(0.5, loads))} / ${ms(at(0.99, loads))}`
const busy = (loads: readonly Measured[]) => share(medianKnown(loads.map((load) => load.busy)))
const share = (of: number | undefined) => (of === undefined ? unknown : percent(of))

function cpu(loads: readonly Measured[]): string {
  const used = medianKnown(loads.map((load) => load.cpu))
  return used === undefined ? unknown : (used * 1000).toFixed(0)
}

function statuses(...loads: readonly { statuses: Statuses }[]): Statuses {
  const sum = new Statuses()
  for (const load of loads) sum.addAll(load.statuses)
  return sum
}

/** The median of what the rounds compare: the machine is as busy for one side of a round as for the other. */
const ratio = (some: readonly Measured[], others: readonly Measured[]) =>
  median(some.map((load, round) => load.perSecond / (others[round]?.perSecond ?? Number.NaN)))

function targetsOf({ comparisons, publishing, misses, storm }: HttpResult): Target[] {
  const [article] = comparisons
  if (!article) return []
  const share = ratio(article.portal, article.bare)
  const [ours, theirs] = [at(0.99, article.portal), at(0.99, article.bare)]
  const kept = ratio(publishing.busy, publishing.quiet)
  const { fresh } = publishing
  const late = storm.reader.times.at(0.99)
  const { cache } = storm
  const measured = [...comparisons.flatMap(({ portal, bare }) => [...portal, ...bare]), ...publishing.quiet]
  const all = statuses(...measured, ...publishing.busy, ...misses, storm.reader)
  return [
    {
      ...{ what: 'cached article, requests a second', target: '≥ 0.70 of the bare server' },
      ...{ reached: share.toFixed(2), kept: share >= 0.7 },
    },
    {
      ...{ what: 'cached article, p99', target: '≤ 3 × that of the bare server' },
      ...{ reached: `${(ours / theirs).toFixed(2)} × (${ms(ours)} and ${ms(theirs)} ms)`, kept: ours <= 3 * theirs },
    },
    ...misses.map(({ name, cpu }) => {
      const used = medianKnown(cpu)
      const reached = used === undefined ? unknown : `${ms(used)} ms`
      return { what: `miss: ${name}`, target: '≤ 12 ms of CPU', reached, kept: used && used <= 12 } as Target
    }),
    {
      ...{ what: 'a cached page during the miss storm, p99', target: '≤ 50 ms' },
      ...{ reached: `${ms(late)} ms`, kept: late <= 50 },
    },
    {
      ...{ what: 'the page cache after the miss storm', target: `≤ ${megabytes(cache?.maxBytes)}` },
      ...{ reached: megabytes(cache?.bytes), kept: cache && cache.bytes <= cache.maxBytes },
    },
    {
      ...{ what: 'throughput lost to a publication every second', target: '≤ 30 %' },
      ...{ reached: percent(1 - kept), kept: kept >= 0.7 },
    },
    {
      what: 'answers that showed a state before a publication',
      target: '0',
      reached: `${whole(fresh.stale)} of ${whole(fresh.answers)}${fresh.unread ? `, ${whole(fresh.unread)} not read` : ''}`,
      kept: fresh.stale === 0 && fresh.unread === 0 && fresh.answers > 0,
    },
    {
      ...{ what: 'answers other than 200 and 304, but for the storm itself', target: '0' },
      ...{ reached: `${whole(all.wrong)} of ${whole(all.all)}`, kept: all.wrong === 0 },
    },
  ]
}

const comparisonRow = ({ name, path, bytes, portal, bare }: Comparison) => [
  `${name}: \`${path}\``,
  whole(bytes),
  ...[whole(perSecond(portal)), whole(perSecond(bare)), ratio(portal, bare).toFixed(2)],
  ...[pair(portal), pair(bare), cpu(portal), cpu(bare), busy(portal), busy(bare)],
  String(statuses(...portal, ...bare)),
]

const publishingRow = (name: string, loads: readonly Measured[]) => [
  ...[name, whole(perSecond(loads)), pair(loads), cpu(loads), busy(loads), String(statuses(...loads))],
]

const missRow = ({ name, count, cpu, times, statuses }: Misses) => [
  ...[name, count, ms(medianKnown(cpu)), `${ms(times.at(0.5))} / ${ms(times.at(0.99))}`, String(statuses)],
]

/** The page that says what was measured. */
export function httpPage(result: HttpResult): string {
  const { comparisons, publishing, misses, storm, rounds } = result
  const { fresh } = publishing
  const { load, reader, memory, cache } = storm
  return `# What answering takes

Written by \`npm run bench:http\` on ${day()}; do not edit.
Machine: ${machine()}. Load, portal and bare server share it, and others may too: **the ratios count**.

The built portal, at work as with \`npm start\`, and a bare \`node:http\` server that answers everything with the very bytes
that the portal sends for the page, from memory, are loaded in turn over 32 connections. Figures are medians of
${rounds} rounds; times are in ms. CPU is that of the server's process alone. A server that is not busy for all of the time
could do more than the program that loads it.

${targetTable(targetsOf(result))}

## Pages that are ready

${table(
  [
    ...['page', 'bytes', 'portal, a second', 'bare, a second', 'ratio', 'portal p50 / p99', 'bare p50 / p99'],
    ...['portal CPU, µs', 'bare CPU, µs', 'portal busy', 'bare busy', 'answers'],
  ],
  comparisons.map(comparisonRow),
)}

## A publication every second

The article that is loaded is published anew by another process. An answer is stale when it was asked for after a
publication was done and shows a state before it: ${whole(fresh.stale)} of ${whole(fresh.answers)} in ${fresh.publications} publications${fresh.unread ? `; ${whole(fresh.unread)} could not be told` : ''}.

${table(
  ['load', 'a second', 'p50 / p99', 'CPU, µs', 'busy', 'answers'],
  [publishingRow('nothing is published', publishing.quiet), publishingRow('published every second', publishing.busy)],
)}

## Pages that are not ready

Asked for one after the other, each for the first time.

${table(['page', 'requests', 'CPU, ms', 'p50 / p99', 'answers'], misses.map(missRow))}

## A miss storm

${whole(load.statuses.all)} lists with two filters, each for the first time, over 32 connections, while somebody asks for a cached article
50 times a second, whether or not the ones before have been answered.

${table(
  ['requests', 'a second', 'p50 / p99', 'answers'],
  [
    ['lists', whole(load.perSecond), `${ms(load.times.at(0.5))} / ${ms(load.times.at(0.99))}`, String(load.statuses)],
    ['the article', 50, `${ms(reader.times.at(0.5))} / ${ms(reader.times.at(0.99))}`, String(reader.statuses)],
  ],
)}

- Memory of the portal: ${megabytes(memory.before)} before, ${megabytes(memory.peak)} at most, ${megabytes(memory.after)} after.
- Page cache after it: ${cache ? `${megabytes(cache.bytes)} of at most ${megabytes(cache.maxBytes)}; in all of the run ${whole(cache.hits)} hits, ${whole(cache.misses)} misses, ${whole(cache.evictions)} pages given up for others, ${whole(cache.staleRefused)} refused as stale` : unknown}.
`
}
