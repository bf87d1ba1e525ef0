import { openDatabase } from '../db/open'
import { readSettings } from '../settings'
import { command } from './command'
import { fillWhenEmpty } from './fill'

// Brings the database of the settings to the present schema, and fills it when it holds nothing.
await command(async () => {
  const db = await openDatabase(readSettings())
  try {
    await fillWhenEmpty()
  } finally {
    await db.close()
  }
})
