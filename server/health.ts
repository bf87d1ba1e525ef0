import type { StatsFs } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { database } from '../db/database'
import { liveIndex } from '../db/finder/live-index'
import { readSettings } from '../settings'

/** How long, in ms, a check may take before it counts as failed. */
const patience = 2000

/** Below so many free bytes neither a publication nor an upload is safe. */
const leastFree = 100 * 1024 * 1024

const checks = {
  /** The database answers. */
  database: async () => (await database().siteVersion()) >= 0,
  /** Its schema is that of this version of the portal; another process may have brought it further. */
  migrations: async () => database().isMigrated(),
  /** Lists and counts have taken in the last change. */
  index: async () => {
    const version = await database().siteVersion()
    return (await liveIndex()).version >= version
  },
  /** There is room where files are kept, and the database, where it is a file. */
  disk: async () => {
    const { databaseUrl, filesDirectory } = readSettings()
    const places = databaseUrl.startsWith('file:') ? [filesDirectory, databaseUrl.slice(5)] : [filesDirectory]
    const free = await Promise.all(places.map(spaceAt))
    return free.every(({ bavail, bsize }) => bavail * bsize >= leastFree)
  },
}

/** What is free at a place; where nothing was stored yet, at the nearest folder above that is there. */
async function spaceAt(place: string): Promise<StatsFs> {
  return statfs(place).catch((error) => {
    const above = dirname(place)
    if (error.code !== 'ENOENT' || above === place) throw error
    return spaceAt(above)
  })
}

type Check = keyof typeof checks

/** Whether the portal can do its work, check by check. What fails, or takes too long, is not ready. */
export async function readiness(): Promise<{ ready: boolean; checks: { [check in Check]: 'ok' | 'failed' } }> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const late = new Promise<false>((resolve) => setTimeout(resolve, patience, false).unref())
      const passed = await Promise.race([check().catch(() => false), late])
      return [name, passed ? 'ok' : 'failed'] as const
    }),
  )
  return {
    ready: results.every(([, result]) => result === 'ok'),
    checks: Object.fromEntries(results) as { [check in Check]: 'ok' | 'failed' },
  }
}
