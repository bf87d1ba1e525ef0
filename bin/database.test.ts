import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { DatabaseError } from '../db/database'
import { isEmpty } from '../db/fill'
import { openDatabase } from '../db/open'
import { makeDatabase } from '../db/testing/engines'
import { emptyTables } from './empty-tables'
import { moveAside } from './move-aside'

/** Runs a command of this folder as `npm` does. */
function run(script: string, env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `bin/${script}`], {
    env: { ...process.env, FILES_DIRECTORY: join(inject('folder'), 'files'), ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const refused = (sentence: RegExp) => ({ status: 1, stdout: '', stderr: expect.stringMatching(sentence) })

describe('an operator who starts the portal', () => {
  test('with a wrong setting is told which, in one sentence', () => {
    expect(run('prepare.ts', { PORT: 'eighty' })).toEqual(refused(/^The settings cannot be used: PORT [^\n]+\.\n$/))
  })

  test('on a database that is not there is told how to make one', () => {
    const file = join(inject('folder'), 'slip.db')
    const sentence = /^There is no database at [^\n]+slip\.db; npm run db:reset makes one\.\n$/
    expect(run('prepare.ts', { DATABASE_URL: `file:${file}` })).toEqual(refused(sentence))
    expect(existsSync(file)).toBe(false)
  })

  test('on a filled database is told nothing, and it is not filled again', async () => {
    const DATABASE_URL = await makeDatabase('sqlite', 'shipped')
    expect(run('prepare.ts', { DATABASE_URL })).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

describe('an operator who resets an SQLite database', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(inject('folder'), 'reset-'))
    file = join(folder, 'portal.db')
  })

  test('keeps the old one with everything that was in it, also what its log had not yet brought in', () => {
    const old = new Sqlite(file)
    old.pragma('journal_mode = WAL')
    old.exec("create table recipe (name text); insert into recipe values ('Sachertorte')")
    const [bytes, log] = [readFileSync(file), readFileSync(`${file}-wal`)]
    old.close()
    writeFileSync(file, bytes)
    writeFileSync(`${file}-wal`, log)

    const kept = moveAside(file)
    expect(kept).toMatch(/\/portal\.db\.before-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d$/)
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([kept])
    const connection = new Sqlite(kept, { readonly: true })
    expect(connection.prepare('select name from recipe').pluck().all()).toEqual(['Sachertorte'])
    connection.close()
  })

  test('keeps a damaged one as it is', () => {
    writeFileSync(file, 'Dear colleagues')
    const kept = moveAside(file)
    expect(readFileSync(kept, 'utf8')).toBe('Dear colleagues')
    expect(existsSync(file)).toBe(false)
  })

  test('that a portal has open is told to stop that one first, and it stays where it is', async () => {
    const db = await openDatabase({ databaseUrl: `file:${file}`, databaseNamed: false })
    await isEmpty()
    expect(() => moveAside(file)).toThrow(DatabaseError)
    expect(() => moveAside(file)).toThrow(/^The database at .+ is in use by another program; stop that one first\.$/)
    expect(existsSync(file)).toBe(true)
    await db.close()
  })
})

describe.skipIf(!inject('postgres'))('an operator who resets a PostgreSQL database', () => {
  test('that holds content is asked to say so, and nothing is removed before', async () => {
    const DATABASE_URL = await makeDatabase('postgres', 'shipped')
    const sentence = /^The database holds content[^\n]+npm run db:reset -- --yes[^\n]+\n$/
    expect(run('reset.ts', { DATABASE_URL })).toEqual(refused(sentence))
    const db = await openDatabase({ databaseUrl: DATABASE_URL, databaseNamed: true })
    expect(await isEmpty()).toBe(false)
    await db.close()
  })

  test('who says so has empty tables, and what others keep in the same database stays', async () => {
    const url = await makeDatabase('postgres', 'shipped')
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query("create table recipe (name text); insert into recipe values ('Sachertorte')")
    await emptyTables(url)
    expect((await client.query('select name from recipe')).rows).toEqual([{ name: 'Sachertorte' }])
    await client.end()
    const db = await openDatabase({ databaseUrl: url, databaseNamed: true })
    for (const table of Object.values(db.tables)) expect(await db.read.select().from(table).limit(1)).toEqual([])
    const { user } = db.tables
    const row = { name: 'A', email: 'a@example.org', createdAt: new Date(), updatedAt: new Date() }
    expect(await db.write((write) => write.insert(user).values(row).returning({ id: user.id }))).toEqual([{ id: 1 }])
    await db.close()
  })
})
