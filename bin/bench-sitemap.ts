import { mkdirSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { SitemapStream, streamToPromise } from 'sitemap'
import { languages } from '../db/content/organization'
import { defaultVersion, type Edition, readEditions } from '../db/edition'
import { frontDoor } from '../server/front-door'
import { listen } from '../server/testing/ask'
import { SettingsError } from '../settings'
import { openOfSize } from './bench/database'
import { command } from './command'

// `npm run bench:sitemap -- 1000000 --folder data/bench`: asks the real front door for the sitemaps of a database of
// that many news items, which it makes in the folder and keeps, and writes `docs/benchmarks/sitemaps.md`.
const page = 'docs/benchmarks/sitemaps.md'
const siteUrl = 'https://portal.example.org'

await command(async () => {
  const given = process.argv.slice(2)
  const at = given.indexOf('--folder')
  const [, folder = 'data/bench'] = at < 0 ? [] : given.splice(at, 2)
  const size = Number(given[0] ?? 1_000_000)
  if (!Number.isInteger(size) || size < 1000)
    throw new SettingsError('The size is a whole number from 1000 on: npm run bench:sitemap -- 10000.')
  mkdirSync(folder, { recursive: true })
  const db = await openOfSize(join(folder, `sitemaps-${size}.db`), size)
  // Pages are not asked for, so that nothing has to stand where Next does.
  const door = frontDoor(async () => {}, { siteUrl, pageCacheBytes: 2 ** 20, requestsPerMinute: 0 })
  const { port, close } = await listen(door.listener)
  try {
    const ask = (path: string) => asked(`http://127.0.0.1:${port}${path}`)
    // Once before anything is measured, so that all code has been read.
    const index = await ask('/sitemap.xml')
    const files = [...index.text.matchAll(/<loc>https:\/\/[^/]+([^<]+)</g)].map(([, path = '']) => path)
    await ask(files.at(-1) ?? '')
    const first = await measured('the index', () => ask('/sitemap.xml'))
    const one = await measured(`one file in the middle`, () => ask(files[Math.floor(files.length / 2)] ?? ''))
    let addresses = 0
    const all = await measured(`all ${files.length} files, one after the other`, async () => {
      let [firstByte, bytes] = [0, 0]
      for (const file of files) {
        const answer = await ask(file)
        firstByte = Math.max(firstByte, answer.firstByte)
        bytes += answer.bytes
        addresses += answer.text.split('<url>').length - 1
      }
      return { firstByte, bytes }
    })
    const atOnce = await measured('the same, the whole table read at once', wholeTable)
    const rows = [first, one, all, atOnce]
    const text = `# What sitemaps take

Written by \`npm run bench:sitemap -- ${size}\` on ${new Date().toISOString().slice(0, 10)}; do not edit.
Machine: ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, SQLite.

${number(size)} news items and the shipped content: ${number(addresses)} addresses in ${files.length} files, uncompressed, asked of the
real front door by a client in the same process. **First byte** is the latest of all answers in a line; **memory** how
far resident memory rose above where it stood before, looked at every few milliseconds; **longest stop** how long nobody
else could have been answered. The last line is the same list by one query, made into one text.

| what | first byte, ms | total, s | MB sent | memory, MB | longest stop, ms |
| --- | --: | --: | --: | --: | --: |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`
    console.log(text)
    writeFileSync(page, text)
  } finally {
    await close()
    await db.close()
  }
})

function number(of: number): string {
  return of.toLocaleString('en')
}

type Asked = { firstByte: number; bytes: number; text: string }

/** An answer, and after how many ms its first byte came. Its text is let go by whoever only measures. */
function asked(url: string): Promise<Asked> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    get(url, (answer) => {
      const chunks: Buffer[] = []
      let firstByte = 0
      answer.on('data', (chunk: Buffer) => {
        firstByte ||= performance.now() - began
        chunks.push(chunk)
      })
      answer.on('end', () => {
        const whole = Buffer.concat(chunks)
        resolve({ firstByte, bytes: whole.length, text: whole.toString() })
      })
      answer.on('error', reject)
    }).on('error', reject)
  })
}

/** A line of the table: what was done, and what it took. */
async function measured(what: string, work: () => Promise<{ firstByte: number; bytes: number }>): Promise<string[]> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const before = process.memoryUsage().rss
  let [most, stop, last] = [before, 0, performance.now()]
  const watch = setInterval(() => {
    const now = performance.now()
    stop = Math.max(stop, now - last)
    last = now
    most = Math.max(most, process.memoryUsage().rss)
  }, 5)
  const began = performance.now()
  const { firstByte, bytes } = await work()
  const total = performance.now() - began
  await new Promise((resolve) => setTimeout(resolve, 20))
  clearInterval(watch)
  const mega = (of: number) => (of / 2 ** 20).toFixed(1)
  return [what, firstByte.toFixed(0), (total / 1000).toFixed(2), mega(bytes), mega(most - before), stop.toFixed(0)]
}

async function wholeTable() {
  const began = performance.now()
  const clusters = new Map<number, Edition[]>()
  for (const edition of await readEditions(undefined))
    clusters.set(edition.entity, [...(clusters.get(edition.entity) ?? []), edition])
  const stream = new SitemapStream({ hostname: siteUrl })
  const whole = streamToPromise(stream)
  for (const versions of clusters.values()) {
    versions.sort((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang))
    const links = versions.map(({ lang, path }) => ({ lang: lang as string, url: path }))
    links.push({ lang: 'x-default', url: defaultVersion(versions)?.path ?? '' })
    for (const { path, changedAt } of versions)
      if (!stream.write({ url: path, links, lastmod: changedAt?.toISOString() }))
        await new Promise((resolve) => stream.once('drain', resolve))
  }
  stream.end()
  const { length } = await whole
  // Nothing can be sent before all of it is there.
  return { firstByte: performance.now() - began, bytes: length }
}
