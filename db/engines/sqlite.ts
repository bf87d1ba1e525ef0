import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { type Database, DatabaseError } from '../database'
import { sqliteSchema } from '../schema/sqlite'
import { sqliteText } from './sqlite-text'
import { makeTurns } from './turns'

const migrationsFolder = 'db/migrations/sqlite'

/** How long a statement waits for another process, in ms. */
const busyTimeout = 5000

/**
 * Up to this size, in bytes, a file is read from end to end at each opening, which takes about a second; of a larger one
 * only the header and the schema, since a start must not take minutes. Its backups are the place for a full check.
 */
const fullyExamined = 256 * 1024 * 1024

/**
 * Opens the file at `path` and brings it to the present schema; makes it when `create` is set. Throws `DatabaseError`
 * when it is missing, locked, damaged, newer than this code or somebody else's, and leaves it as it was.
 */
export async function openSqlite(path: string, { create = false } = {}): Promise<Database> {
  const missing = !existsSync(path)
  if (missing && !create) throw new DatabaseError(`There is no database at ${path}; npm run db:reset makes one.`)
  const connections: Sqlite.Database[] = []
  const connect = (options: Sqlite.Options) => {
    const connection = new Sqlite(path, { timeout: busyTimeout, ...options })
    connections.push(connection)
    return connection
  }
  try {
    if (missing) mkdirSync(dirname(path), { recursive: true })
    const writer = connect({})
    examine(writer, path)
    writer.pragma('journal_mode = WAL')
    writer.pragma('synchronous = FULL')
    writer.pragma('foreign_keys = ON')
    const writing = drizzle(writer, { casing: 'snake_case' })
    try {
      migrate(writing, { migrationsFolder })
    } catch (error) {
      const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error
      if (reason instanceof Sqlite.SqliteError && !/^SQLITE_(BUSY|LOCKED|READONLY)/.test(reason.code))
        throw new DatabaseError(
          `The database at ${path} could not be brought to this version's schema and was left as it is: ${reason.message}.`,
        )
      throw reason
    }
    // A second connection, so that reads never wait.
    const reader = connect({ readonly: true })
    const turns = makeTurns()
    const text = sqliteText(writer, path)
    const lastChange = reader.prepare<[], number>('select coalesce(max(id), 0) from change_log').pluck()
    const changes = reader.prepare<[], number>('pragma data_version').pluck()
    let version = { seen: -1, of: 0 }
    return {
      engine: 'sqlite',
      tables: sqliteSchema,
      text,
      async siteVersion() {
        // A few microseconds tell whether anybody has written since; only then is there something to read.
        const seen = changes.get() ?? -1
        if (seen !== version.seen) version = { seen, of: lastChange.get() ?? 0 }
        return version.of
      },
      isMigrated: async () => appliedIn(reader) === newestKnown(),
      read: drizzle(reader, { casing: 'snake_case' }),
      write: (work) =>
        // better-sqlite3 refuses asynchronous transactions; the turns keep others out of this one.
        turns.take(async () => {
          try {
            writer.exec('BEGIN IMMEDIATE')
          } catch (error) {
            throw explained(error, path)
          }
          try {
            const result = await work(writing)
            writer.exec('COMMIT')
            return result
          } catch (error) {
            if (writer.inTransaction) writer.exec('ROLLBACK')
            throw error
          }
        }),
      async close() {
        await turns.ended()
        await text.close()
        // The writer goes last: it brings the log back into the file, which the reader may not.
        for (const connection of connections.toReversed()) connection.close()
      },
    }
  } catch (error) {
    for (const connection of connections) connection.close()
    throw explained(error, path)
  }
}

/** Throws when the file is not a sound database of this portal, or of a later version of it. Reads only. */
function examine(connection: Sqlite.Database, path: string) {
  const whole = statSync(path).size <= fullyExamined
  if (whole && connection.pragma('quick_check(1)', { simple: true }) !== 'ok')
    throw new DatabaseError(`The database at ${path} is damaged; restore a backup.`)
  // This reads the header and the whole schema, and throws where they make no sense.
  const tables = connection.prepare("select name from sqlite_master where type = 'table'").pluck().all()
  if (tables.length === 0) return
  if (!tables.includes('__drizzle_migrations'))
    throw new DatabaseError(`The database at ${path} is not one of this portal; nothing was changed.`)
  if (appliedIn(connection) > newestKnown())
    throw new DatabaseError(`The database at ${path} is newer than this version of the portal; update the portal.`)
}

/** When the newest migration that was applied, and that this version knows of, was made. */
function appliedIn(connection: Sqlite.Database): number {
  return Number(connection.prepare('select max(created_at) from __drizzle_migrations').pluck().get() ?? 0)
}
const newestKnown = () => readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0

function explained(error: unknown, path: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) {
    // Only making the folder fails like this.
    if (!(error instanceof Error && 'syscall' in error)) return error
    return new DatabaseError(`The folder of the database at ${path} cannot be made: ${error.message}.`)
  }
  if (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED'))
    return new DatabaseError(`The database at ${path} is locked by another program; stop that one first.`)
  if (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
    return new DatabaseError(`The file at ${path} is damaged or not a database; restore a backup.`)
  if (error.code.startsWith('SQLITE_CANTOPEN') || error.code.startsWith('SQLITE_READONLY'))
    return new DatabaseError(`The database at ${path} cannot be opened for writing: ${error.message}.`)
  return error
}
