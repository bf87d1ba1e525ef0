import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { type Database, DatabaseError, type Queries } from '../database'
import { postgresSchema } from '../schema/postgres'
import { placeOf, schemeAndHost } from './postgres-place'
import { makeTextTable, postgresText } from './postgres-text'
import { makeTurns, shareNext } from './turns'

const migrationsFolder = 'db/migrations/postgres'

/** Any two numbers that all processes of the portal agree on: who holds the lock may migrate, or write. */
const migrationLock = 727_351
const writeLock = 727_352

/**
 * Connects to `url` and brings the database to the present schema. Throws `DatabaseError` when it cannot be reached,
 * is newer than this code or somebody else's, and leaves it as it was. No sentence holds the password.
 */
export async function openPostgres(url: string): Promise<Database> {
  const place = placeOf(url)
  if (place === undefined)
    throw new DatabaseError(
      `The address of the database at ${schemeAndHost(url)} cannot be read; in its user, password and name, / is written as %2F, @ as %40, ? as %3F, # as %23 and % as %25.`,
    )
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => console.error(`PostgreSQL: ${error.message}`))
  try {
    const connection = await pool.connect()
    try {
      await connection.query('select pg_advisory_lock($1)', [migrationLock])
      await examine(connection, place)
      await migrate(drizzle(connection), { migrationsFolder, migrationsSchema: 'public' })
      await makeTextTable(connection)
      await connection.query('select pg_advisory_unlock($1)', [migrationLock])
    } finally {
      connection.release()
    }
  } catch (error) {
    await pool.end()
    if (error instanceof DatabaseError || !(error instanceof Error)) throw error
    throw new DatabaseError(`The database at ${place} cannot be used: ${reasonOf(error)}.`, { cause: error })
  }
  const turns = makeTurns()
  const queries = drizzle(pool, { casing: 'snake_case' })
  return {
    engine: 'postgres',
    tables: postgresSchema,
    // The kit's promise, held by `schema/proof.ts`: the same builders, the same rows.
    read: queries as unknown as Queries,
    text: postgresText(queries),
    siteVersion: shareNext(async () => {
      const { rows } = await queries.execute<{ last: number }>(sql`select coalesce(max(id), 0) as last from change_log`)
      return rows[0]?.last ?? 0
    }),
    isMigrated: async () => (await appliedIn(pool)) === newestKnown(),
    write: (work) =>
      turns.take(() =>
        queries.transaction(async (transaction) => {
          // One process at a time, so that the change log's numbers come in the order in which changes become visible.
          await transaction.execute(sql`select pg_advisory_xact_lock(${writeLock})`)
          return work(transaction as unknown as Queries)
        }),
      ),
    async close() {
      await turns.ended()
      await pool.end()
    },
  }
}

/** What went wrong, as a part of a sentence. */
function reasonOf(error: Error): string {
  // Drizzle tells of a failed statement in an error of its own, around PostgreSQL's.
  const reason = error.cause instanceof Error ? error.cause : error
  // Where a name has several addresses, the error of having tried them all has a code and no message.
  const said = reason.message || ('code' in reason ? String(reason.code) : reason.name)
  return said.trim().replace(/\s+/g, ' ').replace(/\.$/, '')
}

async function examine(connection: pg.PoolClient, place: string) {
  const found = await connection.query<{ tables: number; ours: boolean }>(
    `select count(*)::int as tables, coalesce(bool_or(table_name = '__drizzle_migrations'), false) as ours
     from information_schema.tables where table_schema = 'public'`,
  )
  const { tables, ours } = found.rows[0] ?? { tables: 0, ours: false }
  if (tables === 0) return
  if (!ours) throw new DatabaseError(`The database at ${place} is not one of this portal; nothing was changed.`)
  if ((await appliedIn(connection)) > newestKnown())
    throw new DatabaseError(`The database at ${place} is newer than this version of the portal; update the portal.`)
}

/** When the newest migration that was applied, and that this version knows of, was made. */
async function appliedIn(connection: pg.Pool | pg.PoolClient): Promise<number> {
  const { rows } = await connection.query<{ at: string }>('select max(created_at) as at from __drizzle_migrations')
  return Number(rows[0]?.at ?? 0)
}
const newestKnown = () => readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0
