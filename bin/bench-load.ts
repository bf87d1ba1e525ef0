import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { SettingsError } from '../settings'
import { Addresses } from './bench/addresses'
import { type LoadResult, loadPage, underMixedLoad } from './bench/mixed-load'
import { BenchError, withPortal } from './bench/portal'
import { command } from './command'

// `npm run bench:load`: five minutes of 200 requests a second as visitors ask, and `docs/benchmarks/load.md` about it.
// With `-- --seconds 30` it is shorter, and the result is only shown.
const fiveMinutes = 300

await command(async () => {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: String(fiveMinutes) } } })
  const seconds = Number(values.seconds)
  if (!(seconds > 0)) throw new SettingsError('The seconds are a number: npm run bench:load -- --seconds 30.')
  const page = loadPage(await measure(seconds))
  console.log(page)
  if (seconds < fiveMinutes) return
  mkdirSync('docs/benchmarks', { recursive: true })
  writeFileSync('docs/benchmarks/load.md', page)
}, BenchError)

function measure(seconds: number): Promise<LoadResult> {
  return withPortal(async (portal) => {
    const addresses = await Addresses.from(portal.databaseUrl)
    return underMixedLoad(portal, addresses, seconds)
  })
}
