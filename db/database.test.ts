import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database, setDatabase } from './database'
import { openDatabase } from './open'
import { makeEntity, saveDraft } from './publishing'
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
    expect(steps).toEqual(names.flatMap((name) => [`${name} begins`, `${name} ends`]))
  })

  test('a visitor reads while more editors wait to save than there are connections', async () => {
    let release = () => {}
    const held = database().write(
      () =>
        new Promise<void>((resolve) => {
          release = resolve
        }),
    )
    const waiting = Array.from({ length: 30 }, () => database().write((write) => makeEntity(editor, write, 'news')))
    // They have had time to take what connections they can.
    await new Promise((resolve) => setTimeout(resolve, 200))
    const late = new Promise((_resolve, reject) => setTimeout(reject, 3000, new Error('The visitor was kept waiting.')))
    try {
      await expect(Promise.race([entities(), late])).resolves.toBeInstanceOf(Array)
    } finally {
      release()
    }
    await held
    expect(new Set(await Promise.all(waiting)).size).toBe(30)
  })

  test('a developer who saves inside a save is told, instead of waiting for ever; the portal goes on', async () => {
    const before = await entities()
    const save = database().write(async (write) => {
      await makeEntity(editor, write, 'news')
      await database().write((inner) => makeEntity(editor, inner, 'news'))
    })
    await expect(save).rejects.toThrow('write() was called inside write()')
    expect(await entities()).toEqual(before)
    await database().write((write) => makeEntity(editor, write, 'news'))
    expect(await entities()).toHaveLength(before.length + 1)
  })

  test('what a save leaves to be done afterwards can save in its own turn', async () => {
    let later: Promise<unknown> = Promise.resolve()
    await database().write(async (write) => {
      const pause = new Promise((resolve) => setTimeout(resolve, 50))
      later = pause.then(() => database().write((queries) => makeEntity(editor, queries, 'news')))
      await makeEntity(editor, write, 'news')
    })
    await expect(later).resolves.toBeGreaterThan(0)
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

  test('moments, truths and trees come back from the database as they went in', async () => {
    const { user, edition, revision } = database().tables
    const at = new Date('2026-03-29T00:59:59.987Z')
    const countries = [{ country: 1, role: 'place' as const }]
    const shared = { kind: 'Türkiye — «ça»', issuedOn: '', image: null, project: 2, meeting: null, issuers: [3, 1] }
    const proposed = { ...shared, fields: [], countries }
    await database().write(async (write) => {
      const row = { name: 'A', email: 'a@example.org', emailVerified: true, createdAt: at, updatedAt: at }
      await write.insert(user).values(row)
      const entity = await makeEntity(editor, write, 'page')
      const id = await saveDraft(editor, write, entity, { lang: 'en', section: '', slug: 'tree', title: 'Tree' })
      await write.update(edition).set({ withdrawAt: at }).where(eq(edition.id, id))
      await write.update(revision).set({ shared: proposed }).where(eq(revision.edition, id))
    })
    const [person] = await database().read.select().from(user)
    expect(person).toMatchObject({ emailVerified: true, twoFactorEnabled: false, createdAt: at, image: null })
    const [row] = await database().read.select().from(revision)
    expect(row).toMatchObject({ shared: proposed, body: { type: 'doc', content: [] }, author: null })
    expect(await database().read.select().from(edition)).toMatchObject([{ withdrawAt: at, publishedAt: null }])
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
