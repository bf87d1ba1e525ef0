import { and, asc, eq } from 'drizzle-orm'
import { database, type Queries } from './database'
import type { Editor } from './editor'
import { type About, everywhere, mayDo, NotAllowed, structuresAbove, type Task } from './rights'

/** What a language version is about as far as rights go: its language, and the leading issuer with those above it. */
export async function aboutEdition(read: Queries, id: number): Promise<About | undefined> {
  const { edition } = database().tables
  const [row] = await read
    .select({ entity: edition.entity, lang: edition.lang })
    .from(edition)
    .where(eq(edition.id, id))
  return row && aboutEntity(read, row.entity, row.lang)
}

/** The same of a version in `lang` that an entity has or may come to have. */
export async function aboutEntity(read: Queries, entity: number, lang: string): Promise<About> {
  const { entityStructure } = database().tables
  const [leading] = await read
    .select({ structure: entityStructure.structure })
    .from(entityStructure)
    .where(and(eq(entityStructure.entity, entity), eq(entityStructure.role, 'issuer')))
    .orderBy(asc(entityStructure.position))
    .limit(1)
  return { structures: await structuresAbove(read, leading?.structure ?? null), lang }
}

/** Throws `NotAllowed` where the editor may not do this with a version of the entity in `lang`. */
export async function assertMayWith(editor: Editor, task: Task, read: Queries, entity: number, lang: string) {
  // Most who publish are not limited, and the portal itself never is.
  if (mayDo(editor, task, everywhere)) return
  if (!mayDo(editor, task, await aboutEntity(read, entity, lang)))
    throw new NotAllowed('Your role does not allow this here.')
}
