import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { DatabaseError } from './database'
import { openDatabase } from './open'
import { makeDatabase } from './testing/engines'

/** What an operator is told when the database at `url` is opened. */
async function refusal(url: string): Promise<string> {
  const error: unknown = await openDatabase({ databaseUrl: url, databaseNamed: true }).then(
    (db) => db.close(),
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(DatabaseError)
  const { message } = error as DatabaseError
  expect(message).toMatch(/^[A-Z][^\n]+\.$/)
  return message
}

describe('an operator of an SQLite portal', () => {
  let folder: string
  let file: string
  const refused = () => refusal(`file:${file}`)
  /** Every file of the folder with its bytes. */
  const contents = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')])

  beforeEach(() => {
    folder = mkdtempSync(join(inject('folder'), 'open-'))
    file = join(folder, 'portal.db')
  })

  async function makeSound() {
    const db = await openDatabase({ databaseUrl: `file:${file}`, databaseNamed: false })
    const { user } = db.tables
    const people = Array.from({ length: 500 }, (_, index) => ({
      ...{
        name: `Person ${index}`,
        email: `person-${index}@example.org`,
        createdAt: new Date(),
        updatedAt: new Date(),
      },
    }))
    await db.write((write) => write.insert(user).values(people))
    await db.close()
  }

  test('is told that a database named by a slip is not there, and none is made', async () => {
    expect(await refused()).toBe(`There is no database at ${file}; npm run db:reset makes one.`)
    expect(existsSync(file)).toBe(false)
  })

  test('who names none gets one, in a folder that is made for it', async () => {
    file = join(folder, 'deep', 'er', 'portal.db')
    await makeSound()
    expect(existsSync(file)).toBe(true)
  })

  test('is told that a database is newer than the portal, and it stays as it was', async () => {
    await makeSound()
    const connection = new Sqlite(file)
    connection.prepare("insert into __drizzle_migrations (hash, created_at) values ('later', 4102444800000)").run()
    connection.close()
    const before = contents()
    expect(await refused()).toContain('newer than this version')
    expect(contents()).toEqual(before)
  })

  test('is told that a file is somebody else’s database, and it stays as it was', async () => {
    const connection = new Sqlite(file)
    connection.exec("create table recipe (name text); insert into recipe values ('Sachertorte')")
    connection.close()
    const before = contents()
    expect(await refused()).toContain('not one of this portal')
    expect(contents()).toEqual(before)
  })

  test('is told that a file is no database, and it stays as it was', async () => {
    writeFileSync(file, 'Dear colleagues, please find the minutes attached. '.repeat(100))
    const before = contents()
    expect(await refused()).toContain('damaged')
    expect(contents()).toEqual(before)
  })

  test.each([0.25, 0.5, 0.75])(
    'is told that a database is damaged at %d of its length, and it stays as it was',
    async (part) => {
      await makeSound()
      const bytes = readFileSync(file)
      bytes.fill(0xa5, Math.floor(bytes.length * part), Math.floor(bytes.length * part) + 8192)
      writeFileSync(file, bytes)
      const before = contents()
      expect(await refused()).toContain('damaged')
      expect(contents()).toEqual(before)
    },
  )

  test('is told that a database was cut short, and it stays as it was', async () => {
    await makeSound()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)))
    const before = contents()
    expect(await refused()).toContain('damaged')
    expect(contents()).toEqual(before)
  })

  test('is told that another program holds the database, which stays as it was', async () => {
    await makeSound()
    const other = new Sqlite(file)
    other.pragma('journal_mode = DELETE')
    other.exec('BEGIN EXCLUSIVE')
    const before = contents()
    expect(await refused()).toContain('locked by another program')
    expect(contents()).toEqual(before)
    other.exec('ROLLBACK')
    other.close()
    await (await openDatabase({ databaseUrl: `file:${file}`, databaseNamed: true })).close()
  })

  test('is told that a database lies in a folder', async () => {
    file = folder
    expect(await refused()).toContain(folder)
  })
})

describe.skipIf(!inject('postgres'))('an operator of a PostgreSQL portal', () => {
  async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }
  const tablesOf = (client: pg.Client) =>
    client
      .query<{ name: string }>("select table_name as name from information_schema.tables where table_schema = 'public'")
      .then(({ rows }) => rows.map((row) => row.name))

  test('is told that there is no database of that name', async () => {
    expect(await refusal(`${inject('postgres')}/no_such_portal`)).toContain('no_such_portal')
  })

  test('is told that nobody answers at that address, and is not shown the password again', async () => {
    const message = await refusal('postgres://portal:secret@127.0.0.1:1/portal')
    expect(message).toContain('127.0.0.1:1')
    expect(message).not.toContain('secret')
  })

  test('is told that a database is somebody else’s, and nothing is added to it', async () => {
    const url = await makeDatabase('postgres', 'empty')
    await withClient(url, async (client) => {
      await client.query('create table recipe (name text)')
      expect(await refusal(url)).toContain('not one of this portal')
      expect(await tablesOf(client)).toEqual(['recipe'])
    })
  })

  test('is told that a database is newer than the portal, and it stays as it was', async () => {
    const url = await makeDatabase('postgres', 'empty')
    await (await openDatabase({ databaseUrl: url, databaseNamed: true })).close()
    await withClient(url, async (client) => {
      await client.query("insert into __drizzle_migrations (hash, created_at) values ('later', 4102444800000)")
      const before = await tablesOf(client)
      expect(await refusal(url)).toContain('newer than this version')
      expect(await tablesOf(client)).toEqual(before)
    })
  })

  test('can start two portals on one new database at the same time', async () => {
    const url = await makeDatabase('postgres', 'empty')
    const settings = { databaseUrl: url, databaseNamed: true }
    const portals = await Promise.all([openDatabase(settings), openDatabase(settings)])
    for (const portal of portals) expect(await portal.read.select().from(portal.tables.entity)).toEqual([])
    for (const portal of portals) await portal.close()
  })
})
