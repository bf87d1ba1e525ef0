import { eq } from 'drizzle-orm'
import { database } from './database'

declare const brand: unique symbol

/**
 * Somebody who may see drafts and write. Only this file and `filling-editor.ts` make one, so that a function that takes
 * an editor cannot be called on a visitor's behalf: the forgotten check is a type error.
 */
export type Editor = { readonly userId: number | null; readonly name: string; readonly [brand]: true }

/** Who is signed in, by the headers of a request; undefined for everyone else, and for an account without a role. */
export async function editorOf(headers: Headers): Promise<Editor | undefined> {
  // Loaded here only: it takes half a second, and the portal's commands do without it.
  const { auth } = await import('./staff/auth')
  const session = await auth().api.getSession({ headers })
  if (!session) return undefined
  const { read, tables } = database()
  const { permission } = tables
  const userId = Number(session.user.id)
  const roles = await read.select({ id: permission.id }).from(permission).where(eq(permission.user, userId)).limit(1)
  return roles.length > 0 ? ({ userId, name: session.user.name } as Editor) : undefined
}
