import { sql } from 'drizzle-orm'
import * as core from 'drizzle-orm/pg-core'

const bytea = core.customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** Text under the `C` collation: both engines compare it by code points, whatever the database was made with. */
const text = core.customType<{ data: string }>({ dataType: () => 'text collate "C"' })

/** The column helpers of `kit-sqlite.ts` in PostgreSQL's form. */
export const postgresKit = {
  table: core.pgTable,
  id: () => core.integer().primaryKey().generatedByDefaultAsIdentity(),
  key: (target: () => core.AnyPgColumn) => core.integer().primaryKey().references(target),
  ref: (target: () => core.AnyPgColumn) => core.integer().references(target),
  int: () => core.integer(),
  text: () => text(),
  oneOf: <const T extends readonly [string, ...string[]]>(_values: T) => text().$type<T[number]>(),
  instant: () => core.timestamp({ mode: 'date', withTimezone: true, precision: 3 }),
  day: () => text(),
  flag: () => core.boolean(),
  json: <T>() => core.jsonb().$type<T>(),
  bytes: () => bytea(),
  index: core.index,
  unique: core.uniqueIndex,
  primaryKey: core.primaryKey,
  where: (column: core.AnyPgColumn, values: readonly string[]) =>
    sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`,
}
