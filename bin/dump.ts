import { setPriority } from 'node:os'
import { DumpUnderWay, makeDump } from '../db/dump/dump'
import { openDatabase } from '../db/open'
import { readSettings } from '../settings'
import { command } from './command'

// `npm run dump`: everything public as files, now rather than in the night.
await command(async () => {
  // It takes minutes where there is much to tell, and nobody waits for it.
  setPriority(19)
  const settings = readSettings()
  const db = await openDatabase(settings)
  try {
    const { entities, editions, files } = await makeDump()
    console.log(`${entities} entities in ${editions} language versions are at ${settings.siteUrl}/data/index.json`)
    for (const { name, bytes } of files) console.log(`${String(bytes).padStart(12)} bytes  ${name}`)
  } finally {
    await db.close()
  }
}, DumpUnderWay)
