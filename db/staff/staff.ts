import { hashPassword } from 'better-auth/crypto'
import { and, asc, eq, gt, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { addAudit } from '../audit'
import { database, type Queries } from '../database'
import type { Editor, Permission } from '../editor'
import { assertMay, everywhere } from '../rights'
import { staffRoles } from '../schema/schema'

export { makePassword, passwordWorks } from './passwords'

export const personInput = z.object({
  name: z.string().trim().min(1, 'is missing').max(200, 'is too long'),
  email: z.email('is not an e-mail address').max(320).toLowerCase(),
})

export const staffInput = personInput.extend({ role: z.enum(staffRoles) })
export type StaffInput = z.input<typeof staffInput>

/** Thrown where somebody with this e-mail address already has an account; the message is one sentence. */
export class TakenError extends Error {}

/** Whether somebody with this e-mail address has an account. */
export async function hasAccount(email: string): Promise<boolean> {
  const { read, tables } = database()
  const { user } = tables
  return (await read.select({ id: user.id }).from(user).where(eq(user.email, email.toLowerCase()))).length > 0
}

/**
 * Makes an account with one role everywhere, that may sign in with `password`. Throws `TakenError` where the address
 * already has one.
 */
export async function addStaff(editor: Editor, input: StaffInput, password: string): Promise<void> {
  const { name, email, role } = staffInput.parse(input)
  const hash = await hashPassword(password)
  await database().write((write) =>
    makeAccount(editor, write, { name, email, permissions: [{ role, structure: null, lang: null }], hash }),
  )
}

export type NewAccount = {
  name: string
  email: string
  permissions: readonly Permission[]
  /** Of the password; null where whose account it is has yet to choose one. */
  hash: string | null
}

/** Makes an account within a transaction and gives its number. Throws `TakenError`, and `NotAllowed`. */
export async function makeAccount(editor: Editor, write: Queries, account: NewAccount): Promise<number> {
  assertMay(editor, 'manage-staff', everywhere)
  const { name, email, permissions, hash } = account
  const { user, account: accounts, permission } = database().tables
  const [known] = await write.select({ id: user.id }).from(user).where(eq(user.email, email))
  if (known) throw new TakenError(`${email} already has an account; nothing was changed.`)
  const dates = { createdAt: new Date(), updatedAt: new Date() }
  const [made] = await write
    .insert(user)
    .values({ name, email, ...dates })
    .returning({ id: user.id })
  if (!made) throw new Error(`No account could be made for ${email}.`)
  const credential = { userId: made.id, accountId: String(made.id), providerId: 'credential', password: hash }
  await write.insert(accounts).values({ ...credential, ...dates })
  await write.insert(permission).values(permissions.map((one) => ({ user: made.id, ...one })))
  await addAudit(editor, write, 'add-staff', null, { user: made.id, email, permissions })
  return made.id
}

export type Colleague = {
  id: number
  name: string
  email: string
  permissions: readonly Permission[]
  hasPassword: boolean
  hasSecondFactor: boolean
  /** When they last signed in, of the sessions that are not over yet. */
  signedInAt: Date | undefined
  leftAt: Date | null
}

/** Everyone who has, or had, an account, by name. Throws `NotAllowed`. */
export async function listStaff(editor: Editor): Promise<Colleague[]> {
  assertMay(editor, 'manage-staff', everywhere)
  const { read, tables } = database()
  const { user, account, permission, session } = tables
  const people = await read.select().from(user).orderBy(asc(user.name), asc(user.id))
  const permissions = await read.select().from(permission).orderBy(asc(permission.id))
  const withPassword = await read.select({ user: account.userId }).from(account).where(isNotNull(account.password))
  const sessions = await read.select().from(session).where(gt(session.expiresAt, new Date())).orderBy(session.createdAt)
  const canSignIn = new Set(withPassword.map((one) => one.user))
  const signedIn = new Map(sessions.map(({ userId, createdAt }) => [userId, createdAt]))
  return people.map(({ id, name, email, twoFactorEnabled, leftAt }) => ({
    ...{ id, name, email, leftAt, hasSecondFactor: twoFactorEnabled, hasPassword: canSignIn.has(id) },
    signedInAt: signedIn.get(id),
    permissions: permissions
      .filter((one) => one.user === id)
      .map(({ role, structure, lang }) => ({ role, structure, lang })),
  }))
}

/** One of them, or undefined. Throws `NotAllowed`. */
export async function getStaff(editor: Editor, id: number): Promise<Colleague | undefined> {
  return (await listStaff(editor)).find((one) => one.id === id)
}

/** The name and address of who is signed in. */
export async function getOwnAccount({ userId }: Editor): Promise<{ email: string; hasSecondFactor: boolean }> {
  const { read, tables } = database()
  const { user } = tables
  const [own] = await read
    .select()
    .from(user)
    .where(and(eq(user.id, userId ?? 0)))
  if (!own) throw new Error('Nobody is signed in who has an account.')
  return { email: own.email, hasSecondFactor: own.twoFactorEnabled }
}
