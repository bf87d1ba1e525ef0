import { DatabaseError } from '../db/database'
import { openDatabase } from '../db/open'
import { readSettings, SettingsError } from '../settings'
import { fillWhenEmpty } from './fill'

// Brings the database of the settings to the present schema, and fills it when it holds nothing.
try {
  const db = await openDatabase(readSettings())
  try {
    await fillWhenEmpty()
  } finally {
    await db.close()
  }
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof DatabaseError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
