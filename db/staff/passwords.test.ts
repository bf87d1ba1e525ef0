import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { database } from '../database'
import { editorOf } from '../editor'
import { editor, onBothEngines } from '../testing/engines'
import { closeAccount } from './accounts'
import { ownerOfLink, requestReset, setPasswordByLink, takeResetTry } from './password-links'
import { changePassword, passwordWorks } from './passwords'
import { endOtherSessions, endSession, listSessions } from './sessions'
import { addStaff } from './staff'
import { mailFor, signedIn, signIn, tokenIn } from './testing/asking'

const password = 'a long enough password'
const another = 'another long enough password'

onBothEngines('empty', (engine) => {
  let count = 0

  beforeAll(async () => {
    process.env.FILES_DIRECTORY = join(mkdtempSync(join(inject('folder'), 'mail-')), 'files')
    await addStaff(editor, { name: 'Chief', email: `${engine}-chief@example.org`, role: 'administrator' }, password)
  })

  async function newcomer() {
    const email = `${engine}-${++count}@example.org`
    await addStaff(editor, { name: `Person ${count}`, email, role: 'editor' }, password)
    const signed = await signedIn(email, password, `198.51.100.${count}`)
    return { email, ...signed }
  }

  /** Signs the same person in once more, from elsewhere. */
  const elsewhere = (email: string) => signedIn(email, password, `203.0.113.${++count}`)

  const isIn = async ({ headers }: { headers: Headers }) => (await editorOf(headers)) !== undefined

  test('somebody who changes their password stays signed in here, and nowhere else', async () => {
    const here = await newcomer()
    const there = await elsewhere(here.email)
    const stranger = await newcomer()
    const change = { old: password, chosen: another }
    expect(await changePassword(here.editor, here.headers, { ...change, old: 'wrong' })).toBe('wrong')
    expect([await isIn(there), await passwordWorks(here.email, password)]).toEqual([true, true])
    await expect(changePassword(here.editor, here.headers, { ...change, chosen: 'too short' })).rejects.toThrow()
    expect(await changePassword(here.editor, here.headers, change)).toBe('changed')
    expect([await isIn(here), await isIn(there), await isIn(stranger)]).toEqual([true, false, true])
    expect([await passwordWorks(here.email, password), await passwordWorks(here.email, another)]).toEqual([false, true])
  })

  test('whoever finds a desk open does not guess the password by changing it', async () => {
    const { editor, headers } = await newcomer()
    for (let guess = 0; guess < 8; guess++)
      expect(await changePassword(editor, headers, { old: `guess ${guess}`, chosen: another })).toBe('wrong')
    const late = await changePassword(editor, headers, { old: password, chosen: another })
    expect(late).toEqual({ wait: expect.any(Number) })
  })

  test('somebody sees where they are signed in, and ends one session or all the others', async () => {
    const here = await newcomer()
    const others = [await elsewhere(here.email), await elsewhere(here.email)]
    const stranger = await newcomer()
    const sessions = await listSessions(here.editor, here.headers)
    expect(sessions.map(({ isThis }) => isThis)).toEqual([false, false, true])
    expect(sessions[2]).toMatchObject({ userAgent: 'a test', address: expect.stringMatching(/^198\.51\.100\./) })
    const [theirs] = await listSessions(stranger.editor, stranger.headers)
    await endSession(here.editor, theirs?.id ?? 0)
    expect(await isIn(stranger)).toBe(true)
    await endSession(here.editor, sessions[0]?.id ?? 0)
    expect(await Promise.all(others.map(isIn))).toEqual([true, false])
    await endOtherSessions(here.editor, here.headers)
    expect([await isIn(here), ...(await Promise.all(others.map(isIn)))]).toEqual([true, false, false])
    await expect(listSessions(here.editor, stranger.headers)).rejects.toThrow()
  })

  test('a forgotten password is replaced by a link, which serves once and ends all sessions', async () => {
    const person = await newcomer()
    await requestReset(` ${person.email.toUpperCase()} `)
    const [mail] = mailFor(person.email)
    expect(mail).toContain(`Dear Person`)
    expect(mail).toMatch(/^http:\/\/localhost:3000\/admin\/sign-in\/reset\?token=[\w-]{43}$/m)
    const token = tokenIn(mail)
    expect(await ownerOfLink(token)).toBe(person.email)
    await expect(setPasswordByLink(token, 'too short')).rejects.toThrow()
    const tries = await Promise.all(Array.from({ length: 4 }, () => setPasswordByLink(token, another)))
    expect(tries.filter(Boolean)).toHaveLength(1)
    expect([await isIn(person), await ownerOfLink(token)]).toEqual([false, undefined])
    expect((await signIn(person.email, another, '192.0.2.1')).status).toBe(200)
    expect(await setPasswordByLink(token, password)).toBe(false)
  })

  test('only the newest link works, for an hour, and not for somebody who left meanwhile', async () => {
    const { email, editor: owner } = await newcomer()
    await requestReset(email)
    await requestReset(email)
    const [first, second] = mailFor(email).map(tokenIn)
    const owners = [await ownerOfLink(first ?? ''), await ownerOfLink(second ?? '')]
    // Both may have been written in one moment; then their order in the folder says nothing.
    expect(owners.sort()).toEqual([email, undefined])
    const token = (await ownerOfLink(first ?? '')) ? first : second
    const { verification } = database().tables
    const [row] = await database().read.select().from(verification)
    const minutes = ((row?.expiresAt.getTime() ?? 0) - Date.now()) / 60_000
    expect(minutes > 55 && minutes <= 60).toBe(true)
    await database().write((write) => write.update(verification).set({ expiresAt: new Date(Date.now() - 1) }))
    expect(await setPasswordByLink(token ?? '', another)).toBe(false)
    await closeAccount(editor, owner.userId ?? 0)
    await requestReset(email)
    expect(mailFor(email)).toHaveLength(2)
    expect(await passwordWorks(email, another)).toBe(false)
  })

  test('nobody can make a link of what stands in the database', async () => {
    const { email } = await newcomer()
    await requestReset(email)
    const { verification } = database().tables
    const stored = JSON.stringify(await database().read.select().from(verification))
    expect(stored).not.toContain(tokenIn(mailFor(email).at(-1)))
  })

  test('a wish for an unknown address sends nothing, and is counted like any other', async () => {
    const { email } = await newcomer()
    await requestReset(email)
    await requestReset('nobody@example.org')
    expect([mailFor(email).length, mailFor('nobody@example.org').length]).toEqual([1, 0])
    const tries = async (wished: string, from: string) => {
      const waits = []
      for (let index = 0; index < 5; index++) waits.push((await takeResetTry(wished, from)) > 0)
      return waits
    }
    const stopped = [false, false, false, true, true]
    expect(await tries(email, '192.0.2.11')).toEqual(stopped)
    expect(await tries('nobody@example.org', '192.0.2.12')).toEqual(stopped)
    const many = []
    for (let index = 0; index < 22; index++) many.push((await takeResetTry(`p${index}@example.org`, '192.0.2.13')) > 0)
    expect(many).toEqual([...Array(20).fill(false), true, true])
  })

  test('signing in takes as long for an account that is there as for one that is not', async () => {
    const { email } = await newcomer()
    const took: Record<string, number[]> = { [email]: [], 'nobody@example.org': [] }
    for (let round = 0; round < 7; round++)
      for (const [who, times] of Object.entries(took)) {
        const start = performance.now()
        await signIn(who, 'wrong', `192.0.2.${100 + round}`)
        times.push(performance.now() - start)
      }
    const [there = 0, not = 0] = Object.values(took).map((times) => times.sort((a, b) => a - b)[3])
    expect(Math.max(there, not) / Math.min(there, not)).toBeLessThan(5)
  })
})
