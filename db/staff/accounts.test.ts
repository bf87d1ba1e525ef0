import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { desc, eq } from 'drizzle-orm'
import { beforeAll, expect, inject, test } from 'vitest'
import { verifyAudit } from '../audit'
import { database } from '../database'
import { type Editor, editorOf, type Permission } from '../editor'
import { anywhere, everywhere, mayDo, NotAllowed } from '../rights'
import { editor, onBothEngines } from '../testing/engines'
import { closeAccount, inviteStaff, reopenAccount, savePermissions, sendLinkTo, takeSecondFactor } from './accounts'
import { setPasswordByLink } from './password-links'
import { passwordWorks } from './passwords'
import { addStaff, getStaff, listStaff, TakenError } from './staff'
import { mailFor, signedIn, signIn, tokenIn } from './testing/asking'

const password = 'a long enough password'
const as = (role: Permission['role'], lang: string | null = null): Permission => ({ role, structure: null, lang })

onBothEngines('empty', (engine) => {
  let count = 0
  let chief: Editor

  beforeAll(async () => {
    process.env.FILES_DIRECTORY = join(mkdtempSync(join(inject('folder'), 'mail-')), 'files')
    chief = (await newcomer('administrator')).editor
  })

  async function newcomer(role: Permission['role']) {
    const email = `${engine}-${++count}@example.org`
    await addStaff(editor, { name: `Person ${count}`, email, role }, password)
    const signed = await signedIn(email, password, `198.51.100.${count}`)
    return { email, id: signed.editor.userId ?? 0, ...signed }
  }

  /** What was done last, as the audit log has it. */
  async function lastAudit() {
    const { audit } = database().tables
    const [row] = await database().read.select().from(audit).orderBy(desc(audit.id)).limit(1)
    return { action: row?.action, user: row?.user, details: JSON.parse(row?.details ?? '{}') }
  }

  test('somebody who is invited chooses a password by the link of a mail, and has the roles that were given', async () => {
    const email = `${engine}-guest@example.org`
    const permissions = [as('author', 'fr'), as('translator', 'de')]
    const id = await inviteStaff(chief, { name: 'Guest', email, permissions })
    expect(await getStaff(chief, id)).toMatchObject({
      name: 'Guest',
      email,
      permissions,
      hasPassword: false,
      leftAt: null,
    })
    expect(await lastAudit()).toMatchObject({ action: 'add-staff', user: chief.userId, details: { email } })
    expect((await signIn(email, '', '192.0.2.1')).status).not.toBe(200)
    const [mail] = mailFor(email)
    expect(mail).toContain('Dear Guest,')
    expect(mail).toContain('three days')
    expect(await setPasswordByLink(tokenIn(mail), password)).toBe(true)
    expect((await signedIn(email, password, '192.0.2.2')).editor.permissions).toEqual(permissions)
    expect(await getStaff(chief, id)).toMatchObject({ hasPassword: true, signedInAt: expect.any(Date) })
    await expect(inviteStaff(chief, { name: 'Again', email, permissions })).rejects.toThrow(TakenError)
  })

  test('other roles hold from the next request on', async () => {
    const person = await newcomer('editor')
    expect(mayDo(person.editor, 'review', anywhere)).toBe(true)
    await savePermissions(chief, person.id, [as('author')])
    const now = await editorOf(person.headers)
    expect(now && [mayDo(now, 'write', anywhere), mayDo(now, 'review', anywhere)]).toEqual([true, false])
    expect(await lastAudit()).toEqual({
      ...{ action: 'change-roles', user: chief.userId },
      details: { user: person.id, from: [as('editor')], to: [as('author')] },
    })
  })

  test('somebody who leaves is out at once and cannot come in, and can come back', async () => {
    const person = await newcomer('editor')
    await sendLinkTo(chief, person.id)
    const [link] = mailFor(person.email)
    await closeAccount(chief, person.id)
    expect(await editorOf(person.headers)).toBeUndefined()
    expect((await signIn(person.email, password, '192.0.2.3')).status).toBe(401)
    expect(await setPasswordByLink(tokenIn(link), password)).toBe(false)
    await expect(sendLinkTo(chief, person.id)).rejects.toThrow(NotAllowed)
    await expect(savePermissions(chief, person.id, [as('author')])).rejects.toThrow(NotAllowed)
    expect(await getStaff(chief, person.id)).toMatchObject({ name: person.editor.name, leftAt: expect.any(Date) })
    await reopenAccount(chief, person.id)
    expect((await signIn(person.email, password, '192.0.2.4')).status).toBe(401)
    const mails = mailFor(person.email)
    expect(mails).toHaveLength(2)
    const newest = mails.map(tokenIn).find((token) => token !== tokenIn(link)) ?? ''
    expect(await setPasswordByLink(newest, password)).toBe(true)
    expect((await signedIn(person.email, password, '192.0.2.5')).editor.permissions).toEqual([as('editor')])
  })

  test.each<[string, Permission[]]>([
    ['an editor', [as('editor')]],
    ['an author', [as('author')]],
    ['a translator', [as('translator')]],
    ['an administrator of one language', [as('administrator', 'fr')]],
  ])('%s neither sees the staff nor changes it', async (_, permissions) => {
    const person = await newcomer('editor')
    await savePermissions(chief, person.id, permissions)
    const limited = (await editorOf(person.headers)) as Editor
    expect(mayDo(limited, 'manage-staff', everywhere)).toBe(false)
    const guest = { name: 'Guest', email: 'another@example.org', permissions: [as('administrator')] }
    const before = await listStaff(chief)
    for (const attempt of [
      () => listStaff(limited),
      () => getStaff(limited, person.id),
      () => addStaff(limited, { name: 'Guest', email: 'another@example.org', role: 'author' }, password),
      () => inviteStaff(limited, guest),
      () => savePermissions(limited, person.id, [as('administrator')]),
      () => sendLinkTo(limited, chief.userId ?? 0),
      () => closeAccount(limited, chief.userId ?? 0),
      () => reopenAccount(limited, chief.userId ?? 0),
      () => takeSecondFactor(limited, chief.userId ?? 0),
    ])
      await expect(attempt()).rejects.toThrow(NotAllowed)
    expect(await listStaff(chief)).toEqual(before)
  })

  test('an administrator can neither close their own account nor give their own role away', async () => {
    const own = chief.userId ?? 0
    await newcomer('administrator')
    for (const permissions of [[as('editor')], [as('administrator', 'en')], []])
      await expect(savePermissions(chief, own, permissions)).rejects.toThrow(NotAllowed)
    await expect(closeAccount(chief, own)).rejects.toThrow(NotAllowed)
    await savePermissions(chief, own, [as('administrator'), as('author', 'fr')])
    expect((await getStaff(chief, own))?.permissions).toHaveLength(2)
  })

  test('of two administrators who each take the other’s role at the same moment, one remains', async () => {
    const [one, two] = [await newcomer('administrator'), await newcomer('administrator')]
    const everyone = await listStaff(chief)
    const { user } = database().tables
    // The others are away, so that only these two are left.
    for (const { id } of everyone)
      if (id !== one.id && id !== two.id)
        await database().write((write) => write.update(user).set({ leftAt: new Date() }).where(eq(user.id, id)))
    const outcomes = await Promise.allSettled([
      savePermissions(one.editor, two.id, [as('author')]),
      closeAccount(two.editor, one.id),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const left = (await listStaff(editor)).filter(
      ({ leftAt, permissions }) => !leftAt && permissions.some(({ role }) => role === 'administrator'),
    )
    expect(left).toHaveLength(1)
    await database().write((write) => write.update(user).set({ leftAt: null }))
  })

  test('a password that was set by a link is noted as done by its owner, and the log is sound', async () => {
    const person = await newcomer('author')
    await sendLinkTo(chief, person.id)
    await setPasswordByLink(tokenIn(mailFor(person.email)[0]), 'another long enough password')
    expect(await passwordWorks(person.email, password)).toBe(false)
    expect(await lastAudit()).toMatchObject({ action: 'set-password-by-link', user: person.id })
    expect(await verifyAudit(chief)).toBeUndefined()
  })
})
