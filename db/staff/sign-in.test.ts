import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, inject, test } from 'vitest'
import { database } from '../database'
import { editorOf } from '../editor'
import { editor, onBothEngines } from '../testing/engines'
import { demonstrationSignIns, makeDemonstrationStaff } from './demonstration'
import { addStaff, makePassword } from './staff'
import { ask, cookieOf, signIn } from './testing/asking'
import { takeTry } from './tries'

const anna = { name: 'Anna', email: 'anna@example.org', role: 'editor' } as const
const password = makePassword()

onBothEngines('empty', () => {
  beforeAll(() => addStaff(editor, anna, password))

  test('an editor who signs in is known from then on, until the sign-out', async () => {
    const response = await signIn('Anna@Example.org', password, '192.0.2.1')
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/)
    const cookie = cookieOf(response)
    expect(await editorOf(new Headers({ cookie }))).toMatchObject({ name: 'Anna', userId: expect.any(Number) })
    expect((await ask('/sign-out', {}, { cookie })).status).toBe(200)
    expect(await editorOf(new Headers({ cookie }))).toBeUndefined()
  })

  test('nobody else is an editor: without a session, with a forged one, after its end, or without a role', async () => {
    expect(await editorOf(new Headers())).toBeUndefined()
    const cookie = cookieOf(await signIn(anna.email, password, '192.0.2.2'))
    expect(await editorOf(new Headers({ cookie: cookie.replace(/=.{6}/, '=aaaaaa') }))).toBeUndefined()
    const { permission, session } = database().tables
    const roles = await database().write((write) => write.delete(permission).returning())
    expect(await editorOf(new Headers({ cookie }))).toBeUndefined()
    await database().write((write) => write.insert(permission).values(roles))
    expect(await editorOf(new Headers({ cookie }))).toBeDefined()
    await database().write((write) => write.update(session).set({ expiresAt: new Date(Date.now() - 1000) }))
    expect(await editorOf(new Headers({ cookie }))).toBeUndefined()
  })

  test('a wrong password and an unknown address are answered alike, to the letter', async () => {
    const answers = []
    for (const email of [anna.email, 'nobody@example.org']) {
      const response = await signIn(email, 'wrong', '192.0.2.3')
      answers.push([response.status, await response.text(), response.headers.getSetCookie()])
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]?.[0]).toBe(401)
  })

  test('who guesses is stopped after eight tries, alike for accounts that exist and that do not', async () => {
    const tries = async (email: string, from: string) => {
      const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(email, 'wrong', from)))
      return answers.map(({ status }) => status).sort()
    }
    const expected = [...Array(8).fill(401), ...Array(4).fill(429)]
    expect(await tries(anna.email, '192.0.2.4')).toEqual(expected)
    expect(await tries('nobody@example.org', '192.0.2.5')).toEqual(expected)
    const late = await signIn(anna.email, password, '192.0.2.4')
    expect([late.status, Number(late.headers.get('x-retry-after')) > 800]).toEqual([429, true])
    // Anna herself, elsewhere, is not locked out by it.
    expect((await signIn(anna.email, password, '192.0.2.6')).status).toBe(200)
  })

  test('who tries many accounts from one address is stopped after twenty', async () => {
    const statuses = []
    // What is no e-mail address is refused too, and sooner.
    for (let index = 0; index < 22; index++) statuses.push((await signIn(`person ${index}`, 'x', '192.0.2.7')).status)
    expect(statuses).toEqual([...Array(20).fill(400), 429, 429])
  })

  test('a right password makes the tries before it forgotten', async () => {
    for (let round = 0; round < 3; round++) {
      for (let index = 0; index < 3; index++) await signIn(anna.email, 'wrong', '192.0.2.8')
      expect((await signIn(anna.email, password, '192.0.2.8')).status).toBe(200)
    }
  })

  test('tries are counted afresh when the time has passed', async () => {
    const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000)
    const limit = [{ key: 'door', max: 2, seconds: 60 }]
    expect([await takeTry(limit, at(0)), await takeTry(limit, at(10)), await takeTry(limit, at(30))]).toEqual([
      0, 0, 40,
    ])
    expect(await takeTry(limit, at(70))).toBe(0)
  })

  test('another site cannot sign anybody in or out, and nobody can register', async () => {
    const cookie = cookieOf(await signIn(anna.email, password, '192.0.2.9'))
    const body = { email: anna.email, password }
    const origin = 'https://elsewhere.example'
    expect((await ask('/sign-in/email', body, { origin })).status).toBe(403)
    expect((await ask('/sign-in/email', body, { origin, cookie })).status).toBe(403)
    expect((await ask('/sign-out', {}, { origin, cookie })).status).toBe(403)
    expect(await editorOf(new Headers({ cookie }))).toBeDefined()
    const stranger = { name: 'S', email: 's@example.org', password: 'a long enough password' }
    expect((await ask('/sign-up/email', stranger)).ok).toBe(false)
    const { user } = database().tables
    expect(await database().read.select().from(user).where(eq(user.email, stranger.email))).toEqual([])
  })

  test('an operator who adds somebody twice is told, and the first password stays', async () => {
    await expect(addStaff(editor, { ...anna, email: 'ANNA@example.org' }, makePassword())).rejects.toThrow(
      'already has',
    )
    expect((await signIn(anna.email, password, '192.0.2.10')).status).toBe(200)
  })

  test('a newcomer is told the demonstration sign-in as long as it works', async () => {
    // Elsewhere the databases that other tests copy are being filled, with a guest each.
    process.env.FILES_DIRECTORY = join(mkdtempSync(join(inject('folder'), 'guest-')), 'files')
    const guest = { name: 'Guest', email: 'guest@example.org', role: 'administrator' } as const
    await makeDemonstrationStaff(editor, [guest])
    const [told] = await demonstrationSignIns()
    expect(told?.email).toBe(guest.email)
    await makeDemonstrationStaff(editor, [guest])
    expect(await demonstrationSignIns()).toEqual([told])
    expect((await signIn(guest.email, told?.password ?? '', '192.0.2.11')).status).toBe(200)
    const { account } = database().tables
    await database().write((write) => write.update(account).set({ password: null }))
    expect(await demonstrationSignIns()).toEqual([])
  })
})
