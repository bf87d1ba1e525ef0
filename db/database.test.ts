import { expect, test } from 'vitest'
import { database, setDatabase } from './database'
import { openDatabase } from './open'
import { makeEntity } from './publishing'
import { editor, makeDatabase, onBothEngines } from './testing/engines'

const entities = () => database().read.select().from(database().tables.entity)

onBothEngines('empty', (engine) => {
  test('what an editor saves is stored as a whole', async () => {
    const before = (await entities()).length
    await database().write(async (write) => {
      await makeEntity(editor, write, 'news')
      await makeEntity(editor, write, 'page')
    })
    expect(await entities()).toHaveLength(before + 2)
  })

  test('of a save that fails half-way nothing is stored', async () => {
    const before = await entities()
    const save = database().write(async (write) => {
      await makeEntity(editor, write, 'news')
      throw new Error('the power went')
    })
    await expect(save).rejects.toThrow('the power went')
    expect(await entities()).toEqual(before)
  })

  test('a save that breaks a rule of the schema is refused, and the next one is stored', async () => {
    const { entity, country } = database().tables
    const wrong = database().write((write) => write.insert(country).values({ id: 999_999, iso2: 'XX', iso3: 'XXX' }))
    await expect(wrong).rejects.toThrow()
    const [made] = await database().write((write) =>
      write.insert(entity).values({ type: 'news', createdAt: new Date() }).returning(),
    )
    expect(made?.type).toBe('news')
  })

  test('saves that begin together are made one after the other, in order', async () => {
    const steps: string[] = []
    const save = (name: string) =>
      database().write(async (write) => {
        steps.push(`${name} begins`)
        await makeEntity(editor, write, 'news')
        await new Promise((resolve) => setTimeout(resolve, 5))
        steps.push(`${name} ends`)
      })
    const names = ['first', 'second', 'third']
    await Promise.all(names.map(save))
    if (engine === 'sqlite') expect(steps).toEqual(names.flatMap((name) => [`${name} begins`, `${name} ends`]))
    // PostgreSQL decides who is next; nobody begins before the one before has ended.
    for (let index = 0; index < steps.length; index += 2)
      expect(steps[index + 1]).toBe(steps[index]?.replace('begins', 'ends'))
  })

  test('a visitor sees nothing of a save until it is done', async () => {
    const before = (await entities()).length
    await database().write(async (write) => {
      await makeEntity(editor, write, 'news')
      expect(await entities()).toHaveLength(before)
      expect(await write.select().from(database().tables.entity)).toHaveLength(before + 1)
    })
    expect(await entities()).toHaveLength(before + 1)
  })

  test('moments, truths and texts come back from the database as they went in', async () => {
    const { user, audit } = database().tables
    const at = new Date('2026-03-29T00:59:59.987Z')
    const details = JSON.stringify({ nested: { list: [1, 'zwei', null] }, text: 'Türkiye — «ça»' })
    await database().write(async (write) => {
      const row = { name: 'A', email: 'a@example.org', emailVerified: true, createdAt: at, updatedAt: at }
      await write.insert(user).values(row)
      await write.insert(audit).values({ at, action: 'test', details, hash: '' })
    })
    const [person] = await database().read.select().from(user)
    expect(person).toMatchObject({ emailVerified: true, twoFactorEnabled: false, createdAt: at, image: null })
    const [row] = await database().read.select().from(audit)
    expect(row).toMatchObject({ at, details, user: null })
  })

  test('words are sorted by their letters alone, whatever language the machine speaks', async () => {
    const { redirect } = database().tables
    const paths = ['/é', '/a', '/Z', '/z', '/ж', '/A', '/-']
    await database().write((write) =>
      write.insert(redirect).values(paths.map((path) => ({ path, createdAt: new Date() }))),
    )
    const rows = await database().read.select().from(redirect).orderBy(redirect.path)
    expect(rows.map((row) => row.path)).toEqual(['/-', '/A', '/Z', '/a', '/z', '/é', '/ж'])
  })

  test('a database that is opened a second time still holds what it held', async () => {
    const address = await makeDatabase(engine, 'empty')
    const place = database()
    for (const type of ['news', 'page'] as const) {
      const db = await openDatabase({ databaseUrl: address, databaseNamed: false })
      await db.write((write) => makeEntity(editor, write, type))
      await db.close()
    }
    const db = await openDatabase({ databaseUrl: address, databaseNamed: true })
    const rows = await db.read.select().from(db.tables.entity).orderBy(db.tables.entity.id)
    expect(rows.map((row) => row.type)).toEqual(['news', 'page'])
    await db.close()
    setDatabase(place)
  })
})
