import { aliasedTable, and, asc, eq, isNull } from 'drizzle-orm'
import { aboutEdition } from './about-edition'
import { database, type Queries } from './database'
import type { Editor } from './editor'
import { presentRevision } from './news-draft'
import { Faulty, NotPossible } from './refusals'
import { assertMay } from './rights'

const longest = 2000

/** Stores what somebody says about a version, which is checked to be something. For steps that come with a remark. */
export async function putRemark(
  editor: Editor,
  write: Queries,
  { edition, revision, text }: { edition: number; revision: number; text: string },
): Promise<void> {
  const said = text.trim()
  if (said === '') throw new Faulty({ text: 'Write the remark first.' })
  if (said.length > longest) throw new Faulty({ text: 'A remark can have up to 2,000 letters.' })
  const row = { edition, revision, author: editor.userId, text: said, createdAt: new Date() }
  await write.insert(database().tables.remark).values(row)
}

/** Adds a remark to what a version says now. */
export async function addRemark(editor: Editor, edition: number, text: string): Promise<void> {
  await database().write(async (write) => {
    await assertMayAt(editor, 'remark', write, edition)
    const present = await presentRevision(write, edition)
    if (present) await putRemark(editor, write, { edition, revision: present.id, text })
  })
}

/** Marks a remark on a version as dealt with. */
export async function resolveRemark(editor: Editor, edition: number, id: number): Promise<void> {
  const { remark } = database().tables
  await database().write(async (write) => {
    await assertMayAt(editor, 'remark', write, edition)
    await write
      .update(remark)
      .set({ resolvedBy: editor.userId, resolvedAt: new Date() })
      .where(and(eq(remark.id, id), eq(remark.edition, edition), isNull(remark.resolvedAt)))
  })
}

/** All remarks on a version, the oldest first, with who made and who resolved them. */
export async function listRemarks(editor: Editor, edition: number) {
  const { read, tables } = database()
  const { remark, revision, user } = tables
  await assertMayAt(editor, 'see', read, edition)
  const resolver = aliasedTable(user, 'resolver')
  return read
    .select({
      ...{ id: remark.id, text: remark.text, createdAt: remark.createdAt, resolvedAt: remark.resolvedAt },
      ...{ author: user.name, resolvedBy: resolver.name, number: revision.number },
    })
    .from(remark)
    .innerJoin(revision, eq(revision.id, remark.revision))
    .leftJoin(user, eq(user.id, remark.author))
    .leftJoin(resolver, eq(resolver.id, remark.resolvedBy))
    .where(eq(remark.edition, edition))
    .orderBy(asc(remark.id))
}

async function assertMayAt(editor: Editor, task: 'see' | 'remark', read: Queries, edition: number) {
  const about = await aboutEdition(read, edition)
  if (!about) throw new NotPossible('There is no such version.')
  assertMay(editor, task, about)
}
