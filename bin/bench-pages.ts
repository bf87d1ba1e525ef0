import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { Addresses } from './bench/addresses'
import { ask, askFor } from './bench/asking'
import { pagesPage, type Visit } from './bench/pages-report'
import { BenchError, type Portal, withPortal } from './bench/portal'
import { findChromium } from './chromium.mjs'
import { command } from './command'

// `npm run bench:pages`: has Lighthouse judge each kind of page as on a telephone, and writes `docs/benchmarks/pages.md`.
// With `-- --trial` each is looked at once, and the result is only shown.
const flags = ['--headless=new', '--no-sandbox', '--disable-background-networking']

await command(async () => {
  const { values } = parseArgs({ options: { trial: { type: 'boolean', default: false } } })
  const page = pagesPage(await withPortal((portal) => visits(portal, values.trial ? 1 : 3)))
  console.log(page)
  if (values.trial) return
  mkdirSync('docs/benchmarks', { recursive: true })
  writeFileSync('docs/benchmarks/pages.md', page)
}, BenchError)

async function visits(portal: Portal, runs: number): Promise<Visit[]> {
  const { article } = await Addresses.from(portal.databaseUrl)
  const pages = [
    ['home', '/en'],
    ['list', '/en/news'],
    ['article with a picture', article],
    ['country', '/en/countries/uzbekistan'],
    ['structure', '/en/structures/secretariat'],
    ['search', '/en/search'],
  ] as const
  const seen: Visit[] = []
  for (const [name, path] of pages) {
    // As visitors find it: made before.
    for (let time = 0; time < 2; time++) await ask(portal.origin, askFor(path))
    const results: Result[] = []
    for (let run = 0; run < runs; run++) {
      console.log(`${path}, visit ${run + 1} of ${runs} …`)
      results.push(await visit(portal.origin + path))
    }
    seen.push({ name, path, results })
  }
  return seen
}

/** One visit of Lighthouse, in a browser of its own. */
async function visit(url: string): Promise<Result> {
  const chromePath = findChromium()
  if (!chromePath) throw new BenchError('Lighthouse needs Chromium: install it, or name one with CHROMIUM_PATH.')
  const browser = await launch({ chromePath, chromeFlags: flags, logLevel: 'error' })
  try {
    const found = await lighthouse(url, { port: browser.port, logLevel: 'error', output: 'json' })
    if (!found || found.lhr.runtimeError)
      throw new BenchError(`Lighthouse could not judge ${url}: ${found?.lhr.runtimeError?.message ?? 'no result'}.`)
    return found.lhr
  } finally {
    browser.kill()
  }
}
