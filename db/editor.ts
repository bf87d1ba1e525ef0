import { and, eq, isNull } from 'drizzle-orm'
import { database } from './database'
import type { staffRoles } from './schema/schema'

declare const brand: unique symbol

/** A role, everywhere or for one structure (and what is below it) or one language only. */
export type Permission = {
  readonly role: (typeof staffRoles)[number]
  readonly structure: number | null
  readonly lang: string | null
}

/**
 * Somebody who may see drafts and write, as far as `rights.ts` allows their roles. Only this file and
 * `filling-editor.ts` make one, so that a function that takes an editor cannot be called on a visitor's behalf: the
 * forgotten check is a type error.
 */
export type Editor = {
  /** Null for the portal itself: its commands, and what it does on time. */
  readonly userId: number | null
  readonly name: string
  readonly permissions: readonly Permission[]
  readonly [brand]: true
}

/** Who is signed in, by the headers of a request; undefined for everyone else, and for an account without a role. */
export async function editorOf(headers: Headers): Promise<Editor | undefined> {
  // Loaded here only: it takes half a second, and the portal's commands do without it.
  const { auth } = await import('./staff/auth')
  const session = await auth().api.getSession({ headers })
  if (!session) return undefined
  const { read, tables } = database()
  const { permission, user } = tables
  const userId = Number(session.user.id)
  const permissions = await read
    .select({ role: permission.role, structure: permission.structure, lang: permission.lang })
    .from(permission)
    .innerJoin(user, and(eq(user.id, permission.user), isNull(user.leftAt)))
    .where(eq(permission.user, userId))
  return permissions.length > 0 ? ({ userId, name: session.user.name, permissions } as unknown as Editor) : undefined
}
