import { readFileSync } from 'node:fs'
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '../database'
import { onBothEngines } from '../testing/engines'
import * as postgres from './postgres'
import * as sqlite from './sqlite'

/** What the schema was when the last migration of an engine was generated. */
function lastSnapshot(engine: string) {
  const folder = `db/migrations/${engine}/meta`
  const { entries } = JSON.parse(readFileSync(`${folder}/_journal.json`, 'utf8'))
  return JSON.parse(readFileSync(`${folder}/${String(entries.at(-1).idx).padStart(4, '0')}_snapshot.json`, 'utf8'))
}

test('a developer has not forgotten to generate the SQLite migration', async () => {
  const last = lastSnapshot('sqlite')
  const present = await generateSQLiteDrizzleJson(sqlite, last.id, 'snake_case')
  expect(await generateSQLiteMigration(last, present)).toEqual([])
})

test('a developer has not forgotten to generate the PostgreSQL migration', async () => {
  const last = lastSnapshot('postgres')
  const present = generateDrizzleJson(postgres, last.id, undefined, 'snake_case')
  expect(await generateMigration(last, present)).toEqual([])
})

test('a developer finds the same tables and columns in both engines', () => {
  const names = (schema: typeof sqlite.sqliteSchema) =>
    Object.entries(schema).map(([key, table]) => [key, getTableName(table), Object.keys(getTableColumns(table))])
  expect(names(postgres.postgresSchema)).toEqual(names(sqlite.sqliteSchema))
})

onBothEngines('empty', () => {
  test('every table of the schema can be read, with every column', async () => {
    const { read, tables } = database()
    for (const table of Object.values(tables)) expect(await read.select().from(table)).toEqual([])
  })
})
