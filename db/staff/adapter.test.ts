import type { Where } from 'better-auth/adapters'
import { expect, test } from 'vitest'
import { database } from '../database'
import { onBothEngines } from '../testing/engines'
import { staffAdapter } from './adapter'

const adapter = staffAdapter({ advanced: { database: { generateId: 'serial' } } })

const people = ['anna', 'boris', 'carla', 'dmitri']
const emailOf = (name: string) => `${name}@example.org`
const makeUser = (name: string): Promise<Record<string, unknown>> =>
  adapter.create({
    model: 'user',
    data: { name, email: emailOf(name), emailVerified: false, createdAt: new Date(), updatedAt: new Date() },
  })

onBothEngines('empty', () => {
  let anna: Record<string, unknown>

  test('an account that the sign-in makes comes back as it went in, under a number of its own', async () => {
    const [first, ...others] = [await makeUser('anna'), await makeUser('boris'), await makeUser('carla')]
    anna = first
    expect(anna).toMatchObject({ id: expect.stringMatching(/^\d+$/), email: 'anna@example.org', emailVerified: false })
    expect(new Set([anna, ...others].map(({ id }) => id)).size).toBe(3)
    expect(await adapter.findOne({ model: 'user', where: [{ field: 'id', value: String(anna.id) }] })).toEqual(anna)
    expect((await database().read.select().from(database().tables.user)).map(({ name }) => name)).toEqual(
      people.slice(0, 3),
    )
  })

  test('two accounts cannot have one e-mail address', async () => {
    await expect(makeUser('anna')).rejects.toThrow()
  })

  test.each<[Where[], string[]]>([
    [[{ field: 'name', value: 'anna' }], ['anna']],
    [[{ field: 'name', value: 'anna', operator: 'ne' }], ['boris', 'carla']],
    [[{ field: 'name', value: 'boris', operator: 'gt' }], ['carla']],
    [[{ field: 'name', value: 'boris', operator: 'gte' }], ['boris', 'carla']],
    [[{ field: 'name', value: 'boris', operator: 'lt' }], ['anna']],
    [[{ field: 'name', value: 'boris', operator: 'lte' }], ['anna', 'boris']],
    [[{ field: 'name', value: ['anna', 'carla'], operator: 'in' }], ['anna', 'carla']],
    [[{ field: 'name', value: ['anna', 'carla'], operator: 'not_in' }], ['boris']],
    [[{ field: 'image', value: null }], ['anna', 'boris', 'carla']],
    [[{ field: 'image', value: null, operator: 'ne' }], []],
    [
      [
        { field: 'name', value: 'anna', operator: 'gt' },
        { field: 'name', value: 'carla', operator: 'lt' },
      ],
      ['boris'],
    ],
    [
      [
        { field: 'name', value: 'anna', connector: 'OR' },
        { field: 'name', value: 'carla', connector: 'OR' },
      ],
      ['anna', 'carla'],
    ],
  ])('the sign-in finds by %j exactly those it means', async (where, names) => {
    const found = await adapter.findMany<{ name: string }>({ model: 'user', where })
    expect(found.map(({ name }) => name)).toEqual(names)
    expect(await adapter.count({ model: 'user', where })).toBe(names.length)
  })

  test('a long list is read in order and in parts', async () => {
    const part = await adapter.findMany<{ name: string }>({
      ...{ model: 'user', sortBy: { field: 'name', direction: 'desc' }, limit: 2, offset: 1 },
    })
    expect(part.map(({ name }) => name)).toEqual(['boris', 'anna'])
  })

  test('a session is found by its token, changed, and gone once it is ended', async () => {
    const token = [{ field: 'token', value: 'a-token' }]
    const expiresAt = new Date('2030-01-01T00:00:00.123Z')
    const data = { userId: anna.id, token: 'a-token', expiresAt, createdAt: new Date(), updatedAt: new Date() }
    await adapter.create({ model: 'session', data })
    expect(await adapter.findOne({ model: 'session', where: token })).toMatchObject({ userId: anna.id, expiresAt })
    const later = new Date('2031-01-01T00:00:00.000Z')
    const changed = await adapter.update({ model: 'session', where: token, update: { expiresAt: later } })
    expect(changed).toMatchObject({ token: 'a-token', expiresAt: later })
    await adapter.delete({ model: 'session', where: token })
    expect(await adapter.findOne({ model: 'session', where: token })).toBeNull()
    expect(await adapter.update({ model: 'session', where: token, update: { expiresAt: later } })).toBeNull()
  })

  test('a code that serves once serves one of ten who hand it in together', async () => {
    const data = { identifier: 'reset', value: 'code', expiresAt: new Date(), createdAt: new Date() }
    await adapter.create({ model: 'verification', data: { ...data, updatedAt: new Date() } })
    const where = [{ field: 'identifier', value: 'reset' }]
    const taken = await Promise.all(people.map(() => adapter.consumeOne({ model: 'verification', where })))
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  test('nothing is changed for all at once, and nothing outside the tables of the sign-in is read', async () => {
    await expect(adapter.deleteMany({ model: 'user', where: [] })).rejects.toThrow('every row')
    await expect(adapter.updateMany({ model: 'user', where: [], update: { name: 'x' } })).rejects.toThrow('every row')
    await expect(adapter.findMany({ model: 'audit' })).rejects.toThrow()
    expect(await adapter.count({ model: 'user' })).toBe(3)
  })
})
