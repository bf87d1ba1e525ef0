import { randomInt } from 'node:crypto'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { database } from '../database'
import type { Editor } from '../editor'
import { staffRoles } from '../schema/schema'

export const staffInput = z.object({
  name: z.string().trim().min(1, 'is missing').max(200, 'is too long'),
  email: z.email('is not an e-mail address').max(320).toLowerCase(),
  role: z.enum(staffRoles),
})
export type StaffInput = z.input<typeof staffInput>

/** Thrown where somebody with this e-mail address already has an account; the message is one sentence. */
export class TakenError extends Error {}

/** Whether somebody with this e-mail address has an account. */
export async function hasAccount(email: string): Promise<boolean> {
  const { read, tables } = database()
  const { user } = tables
  return (await read.select({ id: user.id }).from(user).where(eq(user.email, email.toLowerCase()))).length > 0
}

/** Makes an account that may sign in with `password`. Throws `TakenError` where the address already has one. */
export async function addStaff(_editor: Editor, input: StaffInput, password: string): Promise<void> {
  const { name, email, role } = staffInput.parse(input)
  const hash = await hashPassword(password)
  const { user, account, permission } = database().tables
  await database().write(async (write) => {
    const [known] = await write.select({ id: user.id }).from(user).where(eq(user.email, email))
    if (known) throw new TakenError(`${email} already has an account; nothing was changed.`)
    const dates = { createdAt: new Date(), updatedAt: new Date() }
    const [made] = await write
      .insert(user)
      .values({ name, email, ...dates })
      .returning({ id: user.id })
    if (!made) throw new Error(`No account could be made for ${email}.`)
    const credential = { userId: made.id, accountId: String(made.id), providerId: 'credential', password: hash }
    await write.insert(account).values({ ...credential, ...dates })
    await write.insert(permission).values({ user: made.id, role })
  })
}

/** Whether this password would still let somebody in. */
export async function passwordWorks(email: string, password: string): Promise<boolean> {
  const { read, tables } = database()
  const { user, account } = tables
  const [row] = await read
    .select({ hash: account.password })
    .from(account)
    .innerJoin(user, eq(user.id, account.userId))
    .where(and(eq(user.email, email), eq(account.providerId, 'credential')))
  return row?.hash ? verifyPassword({ hash: row.hash, password }) : false
}

/** 20 letters and digits that cannot be taken for one another, in groups: 99 bits of chance. */
export function makePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
