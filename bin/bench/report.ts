import Sqlite from 'better-sqlite3'
import type { Delay } from './event-loop'
import { day, machine, megabytes, ms, whole } from './figures'
import type { Measured, Times } from './timing'

/** Everything that was measured on one database. */
export type Result = {
  size: number
  docs: number
  fileBytes: number
  indexBytes: number
  arrayBytes: number
  measured: readonly Measured[]
  publish: Times
  visible: Times
  startFromDocs: Times
  startFromSnapshot: Times
  snapshotBytes: number
  loop: Delay
}

const pair = (times: Times) => (times.count === 0 ? '–' : `${ms(times.at(0.5))} / ${ms(times.at(0.99))}`)

/** The target of a size: the design names those of a million docs, and a bound on all for a hundred thousand. */
function targetOf(size: number, name: string, target: readonly [number, number] | undefined) {
  if (size >= 1_000_000) return target
  if (size >= 100_000 && target) return [/word/.test(name) ? 10 : 2, undefined] as const
  return undefined
}

function verdict(times: Times, target: readonly [number, number | undefined] | undefined): string {
  if (!target) return ''
  const [half, most] = target
  const missed = times.at(0.5) > half || (most !== undefined && times.at(0.99) > most)
  return `${most === undefined ? `p50 < ${half}` : `${half} / ${most}`}${missed ? ' ✗ missed' : ' ✓'}`
}

const head = [
  '| question | samples | finder p50 / p99 | of it rows p50 / p99 | SQL p50 / p99 (samples) | SQL : finder | target |',
  '| --- | --: | --: | --: | --: | --: | --- |',
]

function row(size: number, { name, target, ours, floor, sql }: Measured): string {
  const inSql = sql.count === 0 ? '–' : `${pair(sql)} (${sql.count})`
  const ratio = sql.count === 0 ? '–' : `${(sql.at(0.5) / ours.at(0.5)).toFixed(1)} ×`
  const cells = [name, ours.count, pair(ours), pair(floor), inSql, ratio, verdict(ours, targetOf(size, name, target))]
  return `| ${cells.join(' | ')} |`
}

export function sectionOf(result: Result): string {
  const { size, measured, publish, visible, startFromDocs, startFromSnapshot, loop } = result
  const one = (name: string, times: Times, target?: readonly [number, number]) =>
    `| ${name} | ${times.count} | ${pair(times)} | – | – | – | ${verdict(times, targetOf(size, name, target))} |`
  const memory =
    size >= 1_000_000
      ? result.indexBytes <= 100e6
        ? ' (target: at most 100 MB ✓)'
        : ' (target: at most 100 MB ✗ missed)'
      : ''
  const delay =
    size >= 1_000_000 ? (loop.p99 <= 25 ? ' (target: p99 at most 25 ✓)' : ' (target: p99 at most 25 ✗ missed)') : ''
  return [
    `## ${whole(size)} docs`,
    '',
    ...head,
    ...measured.map((each) => row(size, each)),
    one('publishing an item', publish),
    one('what was published is on the first page', visible, [2, 50]),
    one('start from the docs', startFromDocs),
    one('start from a snapshot', startFromSnapshot),
    '',
    `- Docs of news: ${whole(result.docs)}. Database file: ${megabytes(result.fileBytes)}.`,
    `- Index in memory: ${megabytes(result.indexBytes)}${memory}; array buffers of the process grew by ${megabytes(result.arrayBytes)}. Snapshot: ${megabytes(result.snapshotBytes)}.`,
    `- Event loop, late by p50 ${ms(loop.p50)}, p99 ${ms(loop.p99)}, at most ${ms(loop.max)} ms${delay}, with ${whole(loop.questions)} questions and ${loop.published} publications in ${loop.seconds} s.`,
    ...measured.flatMap(({ note }) => (note ? [`- ${note}.`] : [])),
    '',
  ].join('\n')
}

export function pageOf(sections: readonly string[], sizes: readonly number[]): string {
  const memory = new Sqlite(':memory:')
  const sqlite = memory.prepare('select sqlite_version()').pluck().get()
  memory.close()
  return `# What the finder takes

Written by \`npm run bench:finder -- ${sizes.join(' ')}\` on ${day()}; do not edit.
Machine: ${machine()}, SQLite ${sqlite}.

The machine is shared with others, so that a figure alone says little, and one run differs from the next. Everything in
a table was asked in turn, round after round, in one process: **the ratios count**.

- All times are in ms. Docs are the shipped content and items made by \`npm run db:generate-items\`.
- **finder**: \`search()\` as the list of news calls it, with the total, all counts, the years and, for a text, the excerpts,
  and then the twenty rows of the page by primary key.
- **of it rows**: those twenty rows alone, in one prepared statement: what no finder can do without.
- **SQL**: the same list, total, counts and years, and the rows, in prepared SQL on tables of its own with covering
  indexes and, for a text, FTS5, by relevance in the order of its bm25; without names, excerpts and the checks of \`search()\`.
- Values are drawn by how many items have them, words by how often they stand in texts. A text is asked with an empty
  cache, except where it says «again».
- A target that is missed bears ✗.

${sections.join('\n')}`
}
