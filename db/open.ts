import type { Settings } from '../settings'
import { type Database, setDatabase } from './database'
import { openPostgres } from './engines/postgres'
import { openSqlite } from './engines/sqlite'

/**
 * Opens the database of the settings, brings it to the present schema and makes it this process's own. The default
 * file is made when it is missing; one that was named is not, since a slip in its name must not look like a fresh
 * portal. Throws `DatabaseError`.
 */
export async function openDatabase(settings: Pick<Settings, 'databaseUrl' | 'databaseNamed'>): Promise<Database> {
  const file = /^file:(.+)$/.exec(settings.databaseUrl)?.[1]
  const db = file
    ? await openSqlite(file, { create: !settings.databaseNamed })
    : await openPostgres(settings.databaseUrl)
  setDatabase(db)
  return db
}
