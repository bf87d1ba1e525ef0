import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Sqlite from 'better-sqlite3'
import type { Database } from '../db/database'
import { LiveIndex, liveIndex } from '../db/finder/live-index'
import { choices } from '../db/random'
import { SettingsError } from '../settings'
import { casesOf, publishing, withdrawPublished } from './bench/cases'
import { newsDocs, openOfSize } from './bench/database'
import { delayOf } from './bench/event-loop'
import { pageOf, type Result, sectionOf } from './bench/report'
import { SqlFinder } from './bench/sql-finder'
import { measured, Times } from './bench/timing'
import { command } from './command'

// `npm run bench:finder`: measures the finder on databases of several sizes, which it makes in `data/bench` or in the
// folder after `--folder` and keeps, and writes `docs/benchmarks/finder.md`.
const page = 'docs/benchmarks/finder.md'

await command(async () => {
  const given = process.argv.slice(2)
  const at = given.indexOf('--folder')
  const [, folder = 'data/bench'] = at < 0 ? [] : given.splice(at, 2)
  const sizes = given.length === 0 ? [10_000, 100_000, 1_000_000] : given.map(Number)
  if (!sizes.every((size) => Number.isInteger(size) && size >= 1000))
    throw new SettingsError('Sizes are whole numbers from 1000 on: npm run bench:finder -- 10000 --folder data/bench.')
  mkdirSync(folder, { recursive: true })
  mkdirSync('docs/benchmarks', { recursive: true })
  const sections: string[] = []
  for (const size of sizes) {
    const section = sectionOf(await resultOf(size, folder))
    console.log(section)
    sections.push(section)
  }
  writeFileSync(page, pageOf(sections, sizes))
})

async function resultOf(size: number, folder: string): Promise<Result> {
  const file = join(folder, `finder-${size}.db`)
  console.log(`${file}: opening, or making it …`)
  const db = await openOfSize(file, size)
  const reader = new Sqlite(file, { readonly: true })
  const inSql = SqlFinder.of(file, join(folder, `finder-${size}-sql.db`))
  try {
    const empty = await arrayBuffers()
    const live = await liveIndex()
    const arrayBytes = (await arrayBuffers()) - empty
    const starts = await startsOf(db, join(folder, `finder-${size}.snapshot`), size >= 1_000_000 ? 3 : 10)
    const sqlSamples = size >= 1_000_000 ? 7 : 40
    const cases = await casesOf(choices(1), inSql, sqlSamples)
    const result = {
      ...{ size, docs: await newsDocs(), fileBytes: statSync(file).size, arrayBytes, ...starts },
      measured: await measured(cases, rowsFrom(reader), tell),
      ...(await publishing(200)),
      loop: await delayOf(cases),
    }
    const indexBytes = live.index.bytes
    await withdrawPublished()
    return { ...result, indexBytes }
  } finally {
    inSql.close()
    reader.close()
    await db.close()
  }
}

function tell(round: number, of: number) {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[KRound ${round} of ${of}${round === of ? '\n' : ''}`)
}

/** Starts an index of its own again and again, without and with a snapshot. */
async function startsOf(db: Database, snapshot: string, samples: number) {
  const [startFromDocs, startFromSnapshot] = [new Times(), new Times()]
  for (let sample = 0; sample < samples; sample++) {
    const live = await startFromDocs.take(() => LiveIndex.start(db))
    if (sample === 0) await live.save(snapshot)
    await startFromSnapshot.take(() => LiveIndex.start(db, snapshot))
  }
  return { startFromDocs, startFromSnapshot, snapshotBytes: statSync(snapshot).size }
}

/** Fetches what a list shows of its items, in one prepared statement. */
function rowsFrom(reader: Sqlite.Database): (ids: readonly number[]) => unknown {
  const statement = reader.prepare(
    `select e.id, e.entity, e.lang, e.section, e.slug, r.title, r.lead, r.city, n.kind, n.issued_on, n.image
     from edition e join revision r on r.edition = e.id and r.state = 'published' join news n on n.id = e.entity
     where e.id in (${Array.from({ length: 20 }, () => '?').join(', ')})`,
  )
  return (ids) => statement.all(...Array.from({ length: 20 }, (_, at) => ids[at] ?? 0))
}

/** Bytes of all array buffers that are in use. */
async function arrayBuffers(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let time = 0; time < 3; time++) {
    collect()
    await setImmediate()
  }
  return process.memoryUsage().arrayBuffers
}
