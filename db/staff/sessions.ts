import { and, desc, eq, gt, ne } from 'drizzle-orm'
import { addAudit } from '../audit'
import { database, type Queries } from '../database'
import type { Editor } from '../editor'

export type StaffSession = {
  id: number
  /** What the browser said of itself, and the network address it came from, when it signed in. */
  userAgent: string
  address: string
  since: Date
  isThis: boolean
}

/** The session in whose name somebody asks. Throws where the headers are not the editor's own. */
export async function currentSession(editor: Editor, headers: Headers): Promise<{ id: number; userId: number }> {
  const { auth } = await import('./auth')
  const found = await auth().api.getSession({ headers })
  if (!found || Number(found.user.id) !== editor.userId)
    throw new Error('This is nobody’s session, or somebody else’s.')
  return { id: Number(found.session.id), userId: editor.userId }
}

/** Where somebody is signed in, the latest first; `isThis` is the one in whose name they ask. */
export async function listSessions(editor: Editor, headers: Headers): Promise<StaffSession[]> {
  const current = await currentSession(editor, headers)
  const { read, tables } = database()
  const { session } = tables
  const rows = await read
    .select()
    .from(session)
    .where(and(eq(session.userId, current.userId), gt(session.expiresAt, new Date())))
    .orderBy(desc(session.createdAt), desc(session.id))
  return rows.map(({ id, userAgent, ipAddress, createdAt }) => ({
    ...{ id, userAgent: userAgent ?? '', address: ipAddress ?? '', since: createdAt, isThis: id === current.id },
  }))
}

/** Ends one of somebody's own sessions; one that is somebody else's, or over, is left as it is. */
export async function endSession(editor: Editor, id: number): Promise<void> {
  const { session } = database().tables
  const own = and(eq(session.id, id), eq(session.userId, editor.userId ?? 0))
  await database().write(async (write) => {
    const ended = await write.delete(session).where(own).returning({ id: session.id })
    if (ended.length > 0) await addAudit(editor, write, 'end-session', null, { user: editor.userId })
  })
}

/** Ends all of somebody's sessions but the one in whose name they ask. */
export async function endOtherSessions(editor: Editor, headers: Headers): Promise<void> {
  const { id, userId } = await currentSession(editor, headers)
  await database().write(async (write) => {
    await endSessions(write, userId, id)
    await addAudit(editor, write, 'end-other-sessions', null, { user: userId })
  })
}

/** Ends the sessions of an account, all or all but one, as part of something that is noted by who calls it. */
export async function endSessions(write: Queries, user: number, except?: number): Promise<void> {
  const { session } = database().tables
  const others = except === undefined ? undefined : ne(session.id, except)
  await write.delete(session).where(and(eq(session.userId, user), others))
}
