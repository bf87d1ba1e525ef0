import { existsSync, renameSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { DatabaseError } from '../db/database'

/**
 * Renames an SQLite database, sound or not, to `{file}.before-{now}`, and gives that name. Throws `DatabaseError` while
 * another program has it open.
 */
export function moveAside(file: string): string {
  try {
    const connection = new Sqlite(file, { timeout: 1000 })
    // Brings in what stands in the log beside it, and works only while nobody else is connected.
    connection.pragma('journal_mode = DELETE')
    connection.close()
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code))
      throw new DatabaseError(`The database at ${file} is in use by another program; stop that one first.`)
  }
  const kept = `${file}.before-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`
  for (const ending of ['', '-wal', '-shm']) if (existsSync(file + ending)) renameSync(file + ending, kept + ending)
  return kept
}
