import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Addresses } from './bench/addresses'
import { withBareServer } from './bench/bare'
import { comparisons, type Extent, misses, missStorm, underPublishing } from './bench/http-cases'
import { type HttpResult, httpPage } from './bench/http-report'
import { BenchError, withPortal } from './bench/portal'
import { command } from './command'

// `npm run bench:http`: loads the built portal and a bare server in turn, and writes `docs/benchmarks/http.md`. With
// `-- --trial` everything is short, and the result is only shown.
const whole: Extent = { rounds: 3, seconds: 5, storm: 2000, misses: 300 }
const trial: Extent = { rounds: 1, seconds: 1, storm: 100, misses: 20 }

await command(async () => {
  const { values } = parseArgs({ options: { trial: { type: 'boolean', default: false } } })
  const page = httpPage(await measure(values.trial ? trial : whole))
  console.log(page)
  if (values.trial) return
  mkdirSync('docs/benchmarks', { recursive: true })
  writeFileSync('docs/benchmarks/http.md', page)
}, BenchError)

function measure(extent: Extent): Promise<HttpResult> {
  return withPortal((portal) =>
    withBareServer(async (bare) => {
      const addresses = await Addresses.from(portal.databaseUrl)
      const article = addresses.article
      const pages = [
        { name: 'cached article', path: article },
        { name: 'list with two filters', path: '/en/news?field=border-management&country=uzbekistan' },
        { name: 'country', path: '/en/countries/uzbekistan' },
        { name: 'article, not modified', path: article, revisit: true },
      ]
      console.log('Pages that are ready …')
      const compared = await comparisons(portal, bare, pages, extent)
      console.log('A publication every second …')
      const publishing = await underPublishing(portal, article, extent)
      console.log('A miss storm …')
      const storm = await missStorm(portal, addresses, extent)
      // Last, since a portal at work has made some thousand pages before.
      console.log('Pages that are not ready …')
      const missed = await misses(portal, addresses, extent)
      return { comparisons: compared, publishing, misses: missed, storm, rounds: extent.rounds }
    }),
  )
}
