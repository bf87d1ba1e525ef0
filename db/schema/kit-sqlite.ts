import { sql } from 'drizzle-orm'
import * as core from 'drizzle-orm/sqlite-core'

/**
 * The column helpers that `makeSchema` states every table with, in SQLite's form. Row types are the same as those of
 * `kit-postgres.ts`; `schema/proof.ts` holds both to it.
 */
export const sqliteKit = {
  table: core.sqliteTable,
  /** The row's own number, never used twice. */
  id: () => core.integer().primaryKey({ autoIncrement: true }),
  /** A primary key that is the number of a row in another table. */
  key: (target: () => core.AnySQLiteColumn) => core.integer().primaryKey().references(target),
  /** The number of a row in another table. */
  ref: (target: () => core.AnySQLiteColumn) => core.integer().references(target),
  int: () => core.integer(),
  text: () => core.text(),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) => core.text({ enum: values }),
  /** A moment: a `Date`, kept to the millisecond. */
  instant: () => core.integer({ mode: 'timestamp_ms' }),
  /** A calendar day as exactly as it is known: `1992`, `1992-09` or `1992-09-18`; sorts as text. */
  day: () => core.text(),
  flag: () => core.integer({ mode: 'boolean' }),
  json: <T>() => core.text({ mode: 'json' }).$type<T>(),
  bytes: () => core.blob({ mode: 'buffer' }),
  index: core.index,
  unique: core.uniqueIndex,
  primaryKey: core.primaryKey,
  /** A unique index may hold for some rows only: the ones where `column` is one of `values`. */
  where: (column: core.AnySQLiteColumn, values: readonly string[]) =>
    sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`,
}

export type Kit = typeof sqliteKit
