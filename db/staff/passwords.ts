import { randomInt } from 'node:crypto'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { addAudit } from '../audit'
import { database, type Queries } from '../database'
import type { Editor } from '../editor'
import { currentSession, endSessions } from './sessions'
import { forgetTries, type Limit, takeTry } from './tries'

/** What somebody may choose as their password. Long is enough: rules on kinds of letters make people write them down. */
export const newPassword = z
  .string()
  .min(12, 'Choose a password of at least 12 characters.')
  .max(128, 'Choose a password of at most 128 characters.')

/** Guesses at the password of somebody who is signed in already, by whoever sits at their desk. */
export function ofOwnPassword(user: number | string): Limit[] {
  return [{ key: `own password of ${user}`, max: 8, seconds: 15 * 60 }]
}

/** Whether this password would still let somebody in. */
export async function passwordWorks(email: string, password: string): Promise<boolean> {
  const { read, tables } = database()
  const { user } = tables
  const [row] = await read.select({ id: user.id }).from(user).where(eq(user.email, email))
  return row ? isPasswordOf(row.id, password) : false
}

/**
 * Gives whoever is signed in by `headers` another password, and ends their other sessions. `wait` are the seconds until
 * another try, where there were too many with a wrong old one.
 */
export async function changePassword(
  editor: Editor,
  headers: Headers,
  { old, chosen }: { old: string; chosen: string },
): Promise<'changed' | 'wrong' | { wait: number }> {
  const session = await currentSession(editor, headers)
  const limits = ofOwnPassword(session.userId)
  const wait = await takeTry(limits)
  if (wait > 0) return { wait }
  if (!(await isPasswordOf(session.userId, old))) return 'wrong'
  await forgetTries(limits.map(({ key }) => key))
  const hash = await hashPassword(newPassword.parse(chosen))
  await database().write(async (write) => {
    await setPassword(write, session.userId, hash)
    await endSessions(write, session.userId, session.id)
    await addAudit(editor, write, 'change-password', null, { user: session.userId })
  })
  return 'changed'
}

/** Stores the hash of a password; null takes it away, and nobody signs in with the account. */
export async function setPassword(write: Queries, user: number, hash: string | null): Promise<void> {
  const { account } = database().tables
  const own = and(eq(account.userId, user), eq(account.providerId, 'credential'))
  await write.update(account).set({ password: hash, updatedAt: new Date() }).where(own)
}

/** A password for somebody who has yet to choose one: 99 bits of chance. */
export function makePassword(): string {
  return inGroups(4)
}

/** A code that serves once in place of a second factor, of which eight tries can be made: 49 bits of chance. */
export function makeRecoveryCode(): string {
  return inGroups(2)
}

/** Letters and digits that cannot be taken for one another, five at a time. */
function inGroups(groups: number): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

async function isPasswordOf(user: number, password: string): Promise<boolean> {
  const { read, tables } = database()
  const { account } = tables
  const [row] = await read
    .select({ hash: account.password })
    .from(account)
    .where(and(eq(account.userId, user), eq(account.providerId, 'credential')))
  return row?.hash ? verifyPassword({ hash: row.hash, password }) : false
}
