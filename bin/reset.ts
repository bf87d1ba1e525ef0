import { existsSync } from 'node:fs'
import { DatabaseError } from '../db/database'
import { isEmpty } from '../db/fill'
import { openDatabase } from '../db/open'
import { readSettings } from '../settings'
import { command } from './command'
import { emptyTables } from './empty-tables'
import { fillWhenEmpty } from './fill'
import { moveAside } from './move-aside'

// `npm run db:reset`: a database with the shipped content and nothing else. An SQLite file before it is kept beside it;
// the content of a PostgreSQL database is removed, when --yes is given.
await command(async () => {
  const { databaseUrl } = readSettings()
  const file = /^file:(.+)$/.exec(databaseUrl)?.[1]
  if (file && existsSync(file)) console.log(`The database that was at ${file} is now ${moveAside(file)}.`)
  const db = await openDatabase({ databaseUrl, databaseNamed: false })
  try {
    if (db.engine === 'postgres' && !(await isEmpty())) {
      if (!process.argv.includes('--yes'))
        throw new DatabaseError('The database holds content, which a reset removes; npm run db:reset -- --yes does it.')
      await emptyTables(databaseUrl)
    }
    await fillWhenEmpty()
  } finally {
    await db.close()
  }
})
