import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { DatabaseError } from './database'
import { openDatabase } from './open'
import { makeDatabase } from './testing/engines'

/** What an operator is told when the database at `url` is opened. */
async function refusal(url: string, databaseNamed = true): Promise<string> {
  const error: unknown = await openDatabase({ databaseUrl: url, databaseNamed }).then(
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

  test('is told that no folder can be made where a file stands', async () => {
    writeFileSync(join(folder, 'taken'), '')
    file = join(folder, 'taken', 'deep', 'portal.db')
    expect(await refusal(`file:${file}`, false)).toContain(`The folder of the database at ${file} cannot be made`)
  })

  // The superuser may write everywhere.
  test.skipIf(process.getuid?.() === 0)('is told that the folder cannot be written to', async () => {
    chmodSync(folder, 0o500)
    expect(await refusal(`file:${file}`, false)).toContain(file)
    file = join(folder, 'deep', 'portal.db')
    expect(await refusal(`file:${file}`, false)).toContain('cannot be made')
    chmodSync(folder, 0o700)
  })

  test('of a very large database need not wait until all of it is read; a broken schema is found', async () => {
    await makeSound()
    const sound = readFileSync(file)
    const enlarged = (bytes: Buffer) => {
      writeFileSync(file, bytes)
      truncateSync(file, 300 * 1024 * 1024)
    }
    enlarged(Buffer.from(sound).fill(0xa5, sound.length / 2, sound.length / 2 + 8192))
    await (await openDatabase({ databaseUrl: `file:${file}`, databaseNamed: true })).close()
    enlarged(Buffer.from(sound).fill(0xa5, 100, 4096))
    expect(await refused()).toContain('damaged')
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

  test.each([
    ['postgres://portal:se/cret@127.0.0.1:1/portal', 'cannot be read'],
    ['postgres://portal:12/secret@127.0.0.1:1/portal', 'cannot be read'],
    ['postgres://portal:12?secret@127.0.0.1:1/portal', 'cannot be read'],
    ['postgres://portal:12#secret@127.0.0.1:1/portal', 'cannot be read'],
    ['postgres://portal:se@cret/secret@127.0.0.1:1/portal', 'cannot be read'],
    ['postgres://portal:se@/secret@127.0.0.1:1/portal', 'cannot be read'],
    ['postgres://portal:secret@127.0.0.1:port/portal', 'cannot be read'],
    ['postgres://portal:se@cret@127.0.0.1:1/portal', 'cannot be used'],
    ['postgres://portal:se%2Fcr%40et@127.0.0.1:1/portal', 'cannot be used'],
    ['postgres://portal@127.0.0.1:1/portal?password=secret', 'cannot be used'],
    ['postgres://portal:%secret@127.0.0.1:1/portal', 'cannot be used'],
  ])('who wrote %s is not shown the password again, nor a part of it', async (url, told) => {
    const message = await refusal(url)
    expect(message).toContain(told)
    expect(message).toContain('127.0.0.1')
    expect(message).not.toMatch(/se(%40|@|%2F|\/)?cr|cret|:12/)
  })

  test('is told that something answers there which is no PostgreSQL', async () => {
    const silent = createServer(() => {})
    const curt = createServer((socket) => socket.end('220 mail.example.org\r\n'))
    for (const server of [silent, curt]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo
      expect(await refusal(`postgres://portal:secret@127.0.0.1:${port}/portal`)).toContain(`127.0.0.1:${port}`)
      server.close()
    }
  })

  test('is told that they may make no tables in the database', async () => {
    const url = await makeDatabase('postgres', 'empty')
    const reader = `reader_${url.split('_').at(-1)}`
    await withClient(url, (client) => client.query(`create role ${reader} login`))
    expect(await refusal(url.replace('portal@', `${reader}@`))).toContain('permission denied')
    await withClient(url, (client) => client.query(`drop role ${reader}`))
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
