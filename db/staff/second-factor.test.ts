import { beforeAll, expect, test } from 'vitest'
import { database } from '../database'
import { editorOf } from '../editor'
import { editor, onBothEngines } from '../testing/engines'
import { takeSecondFactor } from './accounts'
import { keepRecoveryCodes, newRecoveryCodes, noteSecondFactor, secondFactorOf } from './second-factor'
import { addStaff } from './staff'
import { ask, cookieOf, signedIn, signIn } from './testing/asking'
import { digitsOf } from './testing/digits'

const password = 'a long enough password'
let count = 0

/** Somebody new, signed in, at an address of their own. */
async function newcomer() {
  const email = `person-${++count}@example.org`
  const from = `198.51.100.${count}`
  await addStaff(editor, { name: `Person ${count}`, email, role: 'editor' }, password)
  const signed = await signedIn(email, password, from)
  const post = (path: string, body: object, cookie = signed.headers.get('cookie') ?? '') =>
    ask(path, body, { cookie, 'x-client-address': from })
  return { email, from, post, ...signed }
}

/** Somebody with a second factor, and what makes its digits. */
async function careful() {
  const person = await newcomer()
  expect((await person.post('/two-factor/enable', { password })).status).toBe(200)
  const begun = await secondFactorOf(person.editor)
  const secret = begun.state === 'begun' ? begun.secret : ''
  const confirmed = await person.post('/two-factor/verify-totp', { code: digitsOf(secret) })
  expect(confirmed.status).toBe(200)
  await noteSecondFactor(person.editor, 'turn-on')
  return { ...person, secret, cookie: cookieOf(confirmed) }
}

/** The cookie of somebody whose password was right, and nothing more. */
async function halfway({ email, from }: { email: string; from: string }): Promise<string> {
  const response = await signIn(email, password, from)
  expect([response.status, await response.json()]).toMatchObject([200, { twoFactorRedirect: true }])
  return cookieOf(response)
}

onBothEngines('empty', () => {
  beforeAll(() => {
    count = 0
  })

  test('a second factor is on when its first digits were right, and not before', async () => {
    const person = await newcomer()
    expect(await secondFactorOf(person.editor)).toEqual({ state: 'off' })
    expect((await person.post('/two-factor/enable', { password: 'not the password' })).status).toBe(400)
    expect(await secondFactorOf(person.editor)).toEqual({ state: 'off' })
    await person.post('/two-factor/enable', { password })
    const begun = await secondFactorOf(person.editor)
    expect(begun).toEqual({
      state: 'begun',
      secret: expect.stringMatching(/^[A-Z2-7]{40,}$/),
      address: expect.stringMatching(
        /^otpauth:\/\/totp\/OSCE%20Desk:person-\d%40example\.org\?secret=[A-Z2-7]+&issuer=/,
      ),
    })
    // Until then the password alone lets its owner in.
    expect(cookieOf(await signIn(person.email, password, person.from))).toContain('session_token')
    const wrong = await person.post('/two-factor/verify-totp', { code: '000000' })
    expect([wrong.status, (await secondFactorOf(person.editor)).state]).toEqual([401, 'begun'])
    const secret = begun.state === 'begun' ? begun.secret : ''
    expect((await person.post('/two-factor/verify-totp', { code: digitsOf(secret) })).status).toBe(200)
    expect(await secondFactorOf(person.editor)).toEqual({ state: 'on', codesLeft: 10 })
  })

  test('the password alone then lets nobody in; with digits it does, and the same digits do not serve twice', async () => {
    const person = await careful()
    const challenge = await halfway(person)
    expect(challenge).not.toContain('session_token')
    expect(await editorOf(new Headers({ cookie: challenge }))).toBeUndefined()
    // These confirmed the set-up.
    expect((await person.post('/two-factor/verify-totp', { code: digitsOf(person.secret) }, challenge)).status).toBe(
      401,
    )
    const code = digitsOf(person.secret, 1)
    const response = await person.post('/two-factor/verify-totp', { code }, challenge)
    expect(response.status).toBe(200)
    expect(await editorOf(new Headers({ cookie: cookieOf(response) }))).toMatchObject({ userId: person.editor.userId })
    const again = await person.post('/two-factor/verify-totp', { code }, await halfway(person))
    expect([again.status, await again.json()]).toMatchObject([401, { code: 'INVALID_CODE' }])
  })

  test('of five who hand in the same digits together, one gets in', async () => {
    const person = await careful()
    const code = digitsOf(person.secret, 1)
    const challenges = []
    for (let index = 0; index < 5; index++) challenges.push(await halfway(person))
    const answers = await Promise.all(
      challenges.map((challenge) => person.post('/two-factor/verify-totp', { code }, challenge)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401])
  })

  test('a recovery code serves in place of the digits, once', async () => {
    const person = await careful()
    const [code = '', other = ''] = (await newRecoveryCodes(person.editor)) ?? []
    const response = await person.post('/two-factor/verify-backup-code', { code }, await halfway(person))
    expect(cookieOf(response)).toContain('session_token')
    const challenge = await halfway(person)
    expect((await person.post('/two-factor/verify-backup-code', { code }, challenge)).status).toBe(401)
    expect((await person.post('/two-factor/verify-backup-code', { code: other }, challenge)).status).toBe(200)
    expect(await secondFactorOf(person.editor)).toEqual({ state: 'on', codesLeft: 8 })
  })

  test('recovery codes are shown until they are kept, and new ones make the old ones void', async () => {
    const person = await careful()
    const codes = (await newRecoveryCodes(person.editor)) ?? []
    expect([codes.length, new Set(codes).size]).toEqual([10, 10])
    expect(await newRecoveryCodes(person.editor)).toEqual(codes)
    await keepRecoveryCodes(person.editor)
    expect(await newRecoveryCodes(person.editor)).toBeUndefined()
    expect((await person.post('/two-factor/generate-backup-codes', { password: 'x' }, person.cookie)).status).toBe(400)
    expect((await person.post('/two-factor/generate-backup-codes', { password }, person.cookie)).status).toBe(200)
    await noteSecondFactor(person.editor, 'renew-codes')
    const renewed = (await newRecoveryCodes(person.editor)) ?? []
    expect(renewed.filter((code) => codes.includes(code))).toEqual([])
    const challenge = await halfway(person)
    expect((await person.post('/two-factor/verify-backup-code', { code: codes[0] }, challenge)).status).toBe(401)
    expect((await person.post('/two-factor/verify-backup-code', { code: renewed[0] }, challenge)).status).toBe(200)
  })

  test('neither secret nor recovery codes stand in the database as they are', async () => {
    const person = await careful()
    const { twoFactor } = database().tables
    const stored = JSON.stringify(await database().read.select().from(twoFactor))
    expect(stored).not.toContain(person.secret)
    for (const code of (await newRecoveryCodes(person.editor)) ?? []) expect(stored).not.toContain(code)
  })

  test('whoever knows the password and guesses digits is stopped after eight tries, wherever they are', async () => {
    const person = await careful()
    const statuses: number[] = []
    for (let guess = 0; guess < 10; guess++) {
      const cookie = await halfway(person)
      const from = { cookie, 'x-client-address': `203.0.113.${guess}` }
      statuses.push((await ask('/two-factor/verify-totp', { code: `00000${guess}` }, from)).status)
    }
    expect(statuses).toEqual([...Array(8).fill(401), 429, 429])
    const late = await person.post('/two-factor/verify-backup-code', { code: 'aaaaa-bbbbb' }, await halfway(person))
    expect([late.status, Number(late.headers.get('x-retry-after')) > 800]).toEqual([429, true])
  })

  test('whoever guesses codes for many accounts from one address is stopped after twenty', async () => {
    const headers = { 'x-client-address': '203.0.113.200' }
    const statuses: number[] = []
    for (let guess = 0; guess < 22; guess++)
      statuses.push((await ask('/two-factor/verify-totp', { code: '123456' }, headers)).status)
    expect(statuses).toEqual([...Array(20).fill(401), 429, 429])
  })

  test('whoever finds a desk open does not guess its owner’s password there', async () => {
    const person = await newcomer()
    const statuses: number[] = []
    for (let guess = 0; guess < 9; guess++)
      statuses.push((await person.post('/two-factor/enable', { password: `guess ${guess}` })).status)
    expect(statuses).toEqual([...Array(8).fill(400), 429])
  })

  test('at the end of a working day it can still be set up, without signing in once more', async () => {
    const person = await newcomer()
    const { session } = database().tables
    const morning = new Date(Date.now() - 11.9 * 3_600_000)
    await database().write((write) => write.update(session).set({ createdAt: morning, updatedAt: morning }))
    expect((await person.post('/two-factor/enable', { password })).status).toBe(200)
    expect((await secondFactorOf(person.editor)).state).toBe('begun')
  })

  test('an administrator takes it from somebody who lost phone and codes', async () => {
    const person = await careful()
    await takeSecondFactor(editor, person.editor.userId ?? 0)
    expect(await secondFactorOf(person.editor)).toEqual({ state: 'off' })
    expect(cookieOf(await signIn(person.email, password, person.from))).toContain('session_token')
  })

  test('with the password it is turned off, and the password alone lets its owner in again', async () => {
    const person = await careful()
    expect((await person.post('/two-factor/disable', { password: 'not the password' }, person.cookie)).status).toBe(400)
    const off = await person.post('/two-factor/disable', { password }, person.cookie)
    expect([off.status, await secondFactorOf(person.editor)]).toEqual([200, { state: 'off' }])
    expect(await editorOf(new Headers({ cookie: cookieOf(off) }))).toBeDefined()
    expect(cookieOf(await signIn(person.email, password, person.from))).toContain('session_token')
  })
})
