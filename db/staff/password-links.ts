import { createHash, randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { and, eq, gt, isNull, like, lt } from 'drizzle-orm'
import { sendMail } from '../../mail'
import { readSettings } from '../../settings'
import { addAudit } from '../audit'
import { organization } from '../content/organization'
import { database, type Queries } from '../database'
import { newPassword, setPassword } from './passwords'
import { endSessions } from './sessions'
import { takeTry } from './tries'

/** How long a link works: one that somebody asked for, and one that came unasked. */
const validity = { reset: { hours: 1, words: 'an hour' }, invitation: { hours: 72, words: 'three days' } } as const

export type Occasion = keyof typeof validity

/**
 * Counts a wish for a link, by the address that it was typed for, whether somebody has it or not, and by where it came
 * from. The answer is the seconds to wait where there were too many, else 0.
 */
export function takeResetTry(email: string, from: string): Promise<number> {
  return takeTry([
    { key: `reset of ${email.trim().toLowerCase().slice(0, 320)}`, max: 3, seconds: 15 * 60 },
    { key: `resets from ${from}`, max: 20, seconds: 15 * 60 },
  ])
}

/**
 * Sends somebody who forgot their password a link by which to choose another, if there is such an account. Whoever
 * asked is not told, and must not be able to measure it: ask for this when they have been answered.
 */
export async function requestReset(email: string): Promise<void> {
  const { read, tables } = database()
  const { user } = tables
  const [found] = await read
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.email, email.trim().toLowerCase()), isNull(user.leftAt)))
  if (found) await sendLink(found.id, 'reset')
}

/** Sends an account's owner a link by which to choose a password. The newest link is the only one that works. */
export async function sendLink(user: number, occasion: Occasion): Promise<void> {
  const { user: users, verification } = database().tables
  const token = randomBytes(32).toString('base64url')
  const { hours, words } = validity[occasion]
  const expiresAt = new Date(Date.now() + hours * 3_600_000)
  const [owner] = await database().write(async (write) => {
    await forgetLinks(write, user)
    await write.delete(verification).where(lt(verification.expiresAt, new Date()))
    const dates = { createdAt: new Date(), updatedAt: new Date(), expiresAt }
    await write.insert(verification).values({ identifier: identifierOf(token), value: String(user), ...dates })
    return write.select({ name: users.name, email: users.email }).from(users).where(eq(users.id, user))
  })
  if (!owner) throw new Error(`There is no account ${user}.`)
  const desk = `the desk of the ${organization.shortName.en} portal`
  const link = `${readSettings().siteUrl}/admin/sign-in/reset?token=${token}`
  const because = {
    reset: `somebody, probably you, forgot the password with which you sign in to ${desk}. Choose a new one here:`,
    invitation: `you can now sign in to ${desk} with this e-mail address. Choose your password here:`,
  }
  const otherwise = {
    reset: 'If it was not you, do nothing: your password stays as it is.',
    invitation: 'After that, ask for another at “Forgotten your password?” on the page for signing in.',
  }
  await sendMail({
    to: owner.email,
    subject: occasion === 'reset' ? 'A new password for the desk' : 'Your account on the desk',
    text: `Dear ${owner.name.replaceAll(/\s+/g, ' ')},\n\n${because[occasion]}\n\n${link}\n\nThe link works once, for ${words}. ${otherwise[occasion]}\n`,
  })
}

/** The e-mail address for whose account a link chooses a password; undefined where it has served, or is too old. */
export async function ownerOfLink(token: string): Promise<string | undefined> {
  return (await findOwner(database().read, token))?.email
}

/**
 * Gives the account of a link the password that its owner chose, and ends all of its sessions. False, and nothing is
 * changed, where the link has served already or is too old.
 */
export async function setPasswordByLink(token: string, chosen: string): Promise<boolean> {
  if (!(await ownerOfLink(token))) return false
  const hash = await hashPassword(newPassword.parse(chosen))
  return database().write(async (write) => {
    const owner = await findOwner(write, token)
    if (!owner) return false
    await forgetLinks(write, owner.id)
    await setPassword(write, owner.id, hash)
    await endSessions(write, owner.id)
    await addAudit({ userId: owner.id }, write, 'set-password-by-link', null, { user: owner.id })
    return true
  })
}

/** Makes the links that an account's owner was sent void. */
export async function forgetLinks(write: Queries, user: number): Promise<void> {
  const { verification } = database().tables
  await write
    .delete(verification)
    .where(and(eq(verification.value, String(user)), like(verification.identifier, `${prefix}%`)))
}

const prefix = 'password-link:'

/** Whoever reads the database cannot make a link of what stands there. */
function identifierOf(token: string): string {
  return `${prefix}${createHash('sha256').update(token).digest('base64url')}`
}

async function findOwner(queries: Queries, token: string): Promise<{ id: number; email: string } | undefined> {
  const { user, verification } = database().tables
  const valid = and(eq(verification.identifier, identifierOf(token)), gt(verification.expiresAt, new Date()))
  const [link] = await queries.select({ user: verification.value }).from(verification).where(valid)
  if (!link) return undefined
  const [owner] = await queries
    .select({ id: user.id, email: user.email })
    .from(user)
    .where(and(eq(user.id, Number(link.user)), isNull(user.leftAt)))
  return owner
}
