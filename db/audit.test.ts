import { asc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { addAudit, verifyAudit } from './audit'
import { database } from './database'
import { makeEntity, publishEdition, saveDraft, withdrawEdition } from './publishing'
import { editor, onBothEngines } from './testing/engines'

const rows = () => database().read.select().from(database().tables.audit).orderBy(asc(database().tables.audit.id))

onBothEngines('empty', () => {
  beforeEach(async () => {
    const { audit } = database().tables
    await database().write(async (write) => {
      await write.delete(audit)
      for (const step of ['first', 'second', 'third']) await addAudit(editor, write, step, null, { step, at: 1 })
    })
  })

  test('an auditor finds the log whole, also where it is empty', async () => {
    expect(await verifyAudit(editor)).toBeUndefined()
    await database().write((write) => write.delete(database().tables.audit))
    expect(await verifyAudit(editor)).toBeUndefined()
  })

  test('an auditor finds every publication and withdrawal, with what was done', async () => {
    await database().write(async (write) => {
      const entity = await makeEntity(editor, write, 'page')
      const draft = { lang: 'en', section: '', slug: 'first-address', title: 'A page' }
      const edition = await saveDraft(editor, write, entity, draft)
      await publishEdition(editor, write, edition)
      await saveDraft(editor, write, entity, { ...draft, slug: 'second-address' })
      await publishEdition(editor, write, edition)
      await withdrawEdition(editor, write, edition, 'A slip.')
    })
    const done = (await rows()).slice(3).map(({ action, details }) => [action, JSON.parse(details)])
    const moved = { before: '/en/first-address', after: '/en/second-address' }
    expect(done).toEqual([
      ['publish', { edition: expect.any(Number), revision: 1 }],
      ['publish', { edition: expect.any(Number), revision: 2, ...moved }],
      ['withdraw', { edition: expect.any(Number), notice: 'A slip.' }],
    ])
    expect(await verifyAudit(editor)).toBeUndefined()
  })

  test('equal details are stored in equal letters, in whatever order they were given', async () => {
    await database().write(async (write) => {
      await addAudit(editor, write, 'one', null, { b: { d: [{ z: 1, y: 2 }], c: 'ç' }, a: null })
      await addAudit(editor, write, 'two', null, { a: null, b: { c: 'ç', d: [{ y: 2, z: 1 }] } })
    })
    const [one, two] = (await rows()).slice(3)
    expect(one?.details).toBe('{"a":null,"b":{"c":"ç","d":[{"y":2,"z":1}]}}')
    expect(two?.details).toBe(one?.details)
  })

  test.each([
    ['what was done', { action: 'nothing' }],
    ['its details', { details: '{"at":2,"step":"second"}' }],
    ['the day', { at: new Date('2020-01-01T00:00:00Z') }],
  ])('an auditor is told in which row somebody changed %s behind the portal’s back', async (_what, change) => {
    const { audit } = database().tables
    const [, second] = await rows()
    await database().write((write) =>
      write
        .update(audit)
        .set(change)
        .where(eq(audit.id, second?.id ?? 0)),
    )
    expect(await verifyAudit(editor)).toBe(second?.id)
  })

  test.each([0, 1])('an auditor is told behind which gap the log no longer fits: row %d taken out', async (index) => {
    const { audit } = database().tables
    const before = await rows()
    await database().write((write) => write.delete(audit).where(eq(audit.id, before[index]?.id ?? 0)))
    expect(await verifyAudit(editor)).toBe(before[index + 1]?.id)
  })
})
