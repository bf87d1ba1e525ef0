import { getTableName } from 'drizzle-orm'
import pg from 'pg'
import { postgresSchema } from '../db/schema/postgres'

/** Removes every row from the portal's tables in the PostgreSQL database at `url`, and begins its numbers at 1 again. */
export async function emptyTables(url: string): Promise<void> {
  const names = Object.values(postgresSchema).map((table) => `"${getTableName(table)}"`)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // The text index is the engine's own table (`db/engines/postgres-text.ts`), and no part of the schema.
    await client.query(`truncate ${names.join(', ')}, doc_text restart identity`)
  } finally {
    await client.end()
  }
}
