import { and, eq, gt, lt, ne } from 'drizzle-orm'
import { assertMayWith } from './about-edition'
import { database } from './database'
import type { Editor } from './editor'
import { NotPossible } from './refusals'

/** For how long, in ms, somebody who last said that they have a version open counts as having it open. */
const memory = 60_000

/** Notes that the editor has a version open now, and names the others who have. */
export async function noteOpening(editor: Editor, id: number, now = new Date()): Promise<string[]> {
  const { edition, opening, user } = database().tables
  return database().write(async (write) => {
    const [known] = await write.select().from(edition).where(eq(edition.id, id))
    if (!known) throw new NotPossible('There is no such version.')
    await assertMayWith(editor, 'see', write, known.entity, known.lang)
    const since = new Date(now.getTime() - memory)
    await write.delete(opening).where(lt(opening.at, since))
    if (editor.userId !== null)
      await write
        .insert(opening)
        .values({ edition: id, user: editor.userId, at: now })
        .onConflictDoUpdate({ target: [opening.edition, opening.user], set: { at: now } })
    const others = await write
      .select({ name: user.name })
      .from(opening)
      .innerJoin(user, eq(user.id, opening.user))
      .where(and(eq(opening.edition, id), ne(opening.user, editor.userId ?? 0), gt(opening.at, since)))
    return others.map(({ name }) => name)
  })
}
