import { and, asc, eq, isNull } from 'drizzle-orm'
import { addAudit } from '../audit'
import { database, type Queries } from '../database'
import type { Editor, Permission } from '../editor'
import { assertMay, everywhere, mayDo, NotAllowed } from '../rights'
import { forgetLinks, sendLink } from './password-links'
import { setPassword } from './passwords'
import { endSessions } from './sessions'
import { makeAccount, type NewAccount } from './staff'

/**
 * Makes an account without a password, gives its number and sends its owner a link by which to choose one. Throws
 * `TakenError`, `NotAllowed`, and `MailNotSent`, with which the account is there all the same.
 */
export async function inviteStaff(editor: Editor, input: Omit<NewAccount, 'hash'>): Promise<number> {
  const user = await database().write((write) => makeAccount(editor, write, { ...input, hash: null }))
  await trySending(user)
  return user
}

/** An account is as it should be, but the mail about it was not sent; the message is one sentence. */
export class MailNotSent extends Error {
  readonly user: number
  constructor(user: number, cause: unknown) {
    super('The mail could not be sent; please have the mail server looked at and send the link again.', { cause })
    this.user = user
  }
}

/** Sends somebody another link by which to choose a password. Throws `NotAllowed`, `MailNotSent`. */
export async function sendLinkTo(editor: Editor, user: number): Promise<void> {
  assertMay(editor, 'manage-staff', everywhere)
  await database().write(async (write) => {
    await present(write, user)
    await addAudit(editor, write, 'send-password-link', null, { user })
  })
  await trySending(user)
}

/** Says what somebody may do from their next request on. Throws `NotAllowed`. */
export async function savePermissions(editor: Editor, user: number, permissions: readonly Permission[]): Promise<void> {
  assertMay(editor, 'manage-staff', everywhere)
  if (permissions.length === 0) throw new NotAllowed('Everyone has a role; who has none left the staff.')
  if (user === editor.userId && !mayDo({ ...editor, permissions }, 'manage-staff', everywhere))
    throw new NotAllowed('You cannot take the role of administrator from yourself; another administrator can.')
  const { permission } = database().tables
  await database().write(async (write) => {
    await present(write, user)
    const before = await write.delete(permission).where(eq(permission.user, user)).returning()
    await write
      .insert(permission)
      .values(permissions.map(({ role, structure, lang }) => ({ user, role, structure, lang })))
    await keepAdministrator(write)
    const was = before.map(({ role, structure, lang }) => ({ role, structure, lang }))
    await addAudit(editor, write, 'change-roles', null, { user, from: was, to: permissions })
  })
}

/**
 * Closes the account of somebody who left: their sessions end, and with password, links and second factor gone nobody
 * signs in with it. What they wrote keeps their name. Throws `NotAllowed`.
 */
export async function closeAccount(editor: Editor, user: number): Promise<void> {
  assertMay(editor, 'manage-staff', everywhere)
  if (user === editor.userId) throw new NotAllowed('You cannot close your own account; another administrator can.')
  const { user: users } = database().tables
  await database().write(async (write) => {
    await present(write, user)
    await write.update(users).set({ leftAt: new Date() }).where(eq(users.id, user))
    await keepAdministrator(write)
    await endSessions(write, user)
    await setPassword(write, user, null)
    await removeSecondFactor(write, user)
    await forgetLinks(write, user)
    await addAudit(editor, write, 'close-account', null, { user })
  })
}

/**
 * Opens an account again, with the roles that it had, and sends its owner a link by which to choose a password. Throws
 * `NotAllowed`, `MailNotSent`.
 */
export async function reopenAccount(editor: Editor, user: number): Promise<void> {
  assertMay(editor, 'manage-staff', everywhere)
  const { user: users } = database().tables
  await database().write(async (write) => {
    await write.update(users).set({ leftAt: null, updatedAt: new Date() }).where(eq(users.id, user))
    await forgetLinks(write, user)
    await addAudit(editor, write, 'reopen-account', null, { user })
  })
  await trySending(user)
}

/**
 * Takes the second factor from somebody who lost their phone and their recovery codes: their password alone signs them
 * in until they set up another. Whoever does it should know with whom they speak. Throws `NotAllowed`.
 */
export async function takeSecondFactor(editor: Editor, user: number): Promise<void> {
  assertMay(editor, 'manage-staff', everywhere)
  await database().write(async (write) => {
    await present(write, user)
    await removeSecondFactor(write, user)
    await addAudit(editor, write, 'take-second-factor', null, { user })
  })
}

async function removeSecondFactor(write: Queries, user: number): Promise<void> {
  const { user: users, twoFactor } = database().tables
  await write.update(users).set({ twoFactorEnabled: false, updatedAt: new Date() }).where(eq(users.id, user))
  await write.delete(twoFactor).where(eq(twoFactor.userId, user))
}

async function trySending(user: number): Promise<void> {
  try {
    await sendLink(user, 'invitation')
  } catch (error) {
    throw new MailNotSent(user, error)
  }
}

/** Throws where there is no such account, or whose it was has left. */
async function present(write: Queries, id: number): Promise<void> {
  const { user } = database().tables
  const [found] = await write
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.id, id), isNull(user.leftAt)))
  if (!found) throw new NotAllowed('There is no such account, or whose it was has left.')
}

/** Two administrators could each take the other's role at the same time; then nobody would be left to give one. */
async function keepAdministrator(write: Queries): Promise<void> {
  const { user, permission } = database().tables
  const unlimited = and(eq(permission.role, 'administrator'), isNull(permission.structure), isNull(permission.lang))
  const [one] = await write
    .select({ id: user.id })
    .from(user)
    .innerJoin(permission, eq(permission.user, user.id))
    .where(and(unlimited, isNull(user.leftAt)))
    .orderBy(asc(user.id))
    .limit(1)
  if (!one) throw new NotAllowed('At least one administrator without limits has to remain.')
}
