import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { type Database, DatabaseError, type Queries } from '../database'
import { postgresSchema } from '../schema/postgres'

const migrationsFolder = 'db/migrations/postgres'

/** Any two numbers that all processes of the portal agree on: who holds the lock may migrate, or write. */
const migrationLock = 727_351
const writeLock = 727_352

/**
 * Connects to `url` and brings the database to the present schema. Throws `DatabaseError` when it cannot be reached,
 * is newer than this code or somebody else's, and leaves it as it was.
 */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => console.error(`PostgreSQL: ${error.message}`))
  const place = url.replace(/\/\/[^@/]*@/, '//')
  try {
    const connection = await pool.connect()
    try {
      await connection.query('select pg_advisory_lock($1)', [migrationLock])
      await examine(connection, place)
      await migrate(drizzle(connection), { migrationsFolder, migrationsSchema: 'public' })
      await connection.query('select pg_advisory_unlock($1)', [migrationLock])
    } finally {
      connection.release()
    }
  } catch (error) {
    await pool.end()
    if (error instanceof DatabaseError) throw error
    // Drizzle tells of a failed statement in an error of its own, around PostgreSQL's.
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error
    if (reason instanceof Error && 'code' in reason)
      throw new DatabaseError(`The database at ${place} cannot be used: ${reason.message || reason.code}.`)
    throw error
  }
  const queries = drizzle(pool, { casing: 'snake_case' })
  return {
    engine: 'postgres',
    tables: postgresSchema,
    // The kit's promise, held by `schema/proof.ts`: the same builders, the same rows.
    read: queries as unknown as Queries,
    write: (work) =>
      queries.transaction(async (transaction) => {
        // One writer at a time, so that the change log's numbers come in the order in which changes become visible.
        await transaction.execute(sql`select pg_advisory_xact_lock(${writeLock})`)
        return work(transaction as unknown as Queries)
      }),
    close: () => pool.end(),
  }
}

async function examine(connection: pg.PoolClient, place: string) {
  const found = await connection.query<{ tables: number; ours: boolean }>(
    `select count(*)::int as tables, coalesce(bool_or(table_name = '__drizzle_migrations'), false) as ours
     from information_schema.tables where table_schema = 'public'`,
  )
  const { tables, ours } = found.rows[0] ?? { tables: 0, ours: false }
  if (tables === 0) return
  if (!ours) throw new DatabaseError(`The database at ${place} is not one of this portal; nothing was changed.`)
  const newest = await connection.query<{ at: string }>('select max(created_at) as at from __drizzle_migrations')
  const known = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0
  if (Number(newest.rows[0]?.at ?? 0) > known)
    throw new DatabaseError(`The database at ${place} is newer than this version of the portal; update the portal.`)
}
