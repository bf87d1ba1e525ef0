import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { TextIndex } from './finder/text-index'
import type { Schema } from './schema/schema'

/**
 * What queries are written against, for both engines: the type is SQLite's, and every query is awaited, which
 * PostgreSQL needs and SQLite allows.
 */
export type Queries = Omit<
  BetterSQLite3Database<Record<string, never>>,
  'transaction' | 'run' | 'all' | 'get' | 'values'
>

export type Database = {
  engine: 'sqlite' | 'postgres'
  /** Tables by their names; the same for both engines. */
  tables: Schema
  read: Queries
  /**
   * Runs `work` in one transaction, one at a time: all of it is stored, or, when it throws, nothing. Reads inside it
   * have to use the `Queries` that it is given, and so have writes: a `write` inside a `write` throws.
   */
  write<T>(work: (queries: Queries) => Promise<T>): Promise<T>
  /** What full text search reads and `write` keeps. */
  text: TextIndex
  /** The number of the last change that the public could notice, whichever process made it; 0 before the first. */
  siteVersion(): Promise<number>
  /** Whether the schema is the one that this version of the portal was written for. */
  isMigrated(): Promise<boolean>
  close(): Promise<void>
}

/** The database cannot be used as it is; the message is one sentence for the operator. */
export class DatabaseError extends Error {}

// The server and Next's bundles hold separate copies of this module. Without one place for both there would be two
// writing connections in one thread, and each would wait for the other.
const place = globalThis as { hofburgDatabase?: Database }

/** The database of this process. Throws while none is open. */
export function database(): Database {
  if (!place.hofburgDatabase) throw new Error('No database is open in this process.')
  return place.hofburgDatabase
}

/** Makes `db` the database of this process. */
export function setDatabase(db: Database): void {
  place.hofburgDatabase = db
}
