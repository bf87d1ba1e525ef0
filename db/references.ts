import { and, asc, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { aboutEdition } from './about-edition'
import { type Body, idsIn } from './body'
import { database, type Queries } from './database'
import type { Editor } from './editor'
import { relatedTo } from './public-facts'
import { anywhere, assertMay, mayDo, NotAllowed } from './rights'
import { openStates, type referenceTypes } from './schema/schema'

type ReferenceType = (typeof referenceTypes)[number]

/** Notes what a revision refers to: the pictures, files and entities of its body, and the picture it opens with. */
export async function keepReferences(write: Queries, revision: number, body: Body, opensWith: number | null) {
  const { reference } = database().tables
  await write.delete(reference).where(eq(reference.revision, revision))
  const { entities, images, files } = idsIn(body)
  const rows = (type: ReferenceType, targets: readonly number[]) =>
    [...new Set(targets)].map((target) => ({ revision, type, target }))
  const all = [
    ...rows('entity', entities),
    ...rows('image', opensWith ? [...images, opensWith] : images),
    ...rows('file', files),
  ]
  if (all.length > 0) await write.insert(reference).values(all)
}

/**
 * Notes anew what all present revisions of an entity's versions refer to, since the picture that they open with has
 * become another one.
 */
export async function keepCommonReferences(write: Queries, entity: number, opensWith: number | null): Promise<void> {
  const { edition, revision } = database().tables
  const rows = await write
    .select({ id: revision.id, body: revision.body, shared: revision.shared, state: revision.state })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.edition))
    .where(and(eq(edition.entity, entity), inArray(revision.state, [...openStates, 'published'])))
  for (const { id, body, shared, state } of rows) {
    const proposed = state === 'published' ? undefined : shared?.image
    await keepReferences(write, id, body, proposed === undefined ? opensWith : proposed)
  }
}

/** Whether a picture or a file is part of something that the public may read, and so may be given to anybody. */
export async function isPublic(type: 'image' | 'file', target: number): Promise<boolean> {
  const [row] = await referring(database().read, type, target, isPublished()).limit(1)
  return row !== undefined
}

/** Whether a picture or a file is part of something public, or of any draft. */
export async function isUsed(read: Queries, type: 'image' | 'file', target: number): Promise<boolean> {
  const [row] = await referring(read, type, target, or(isPublished(), isOpen())).limit(1)
  return row !== undefined
}

/** A language version that refers to a picture or a file: in what is public, in what is being written, or in both. */
export type Use = { edition: number; lang: string; title: string; isPublic: boolean; isDraft: boolean }

/**
 * Where a picture or a file is used now, as far as the editor may see it; what only former revisions say is not counted.
 */
export async function usesOf(editor: Editor, type: 'image' | 'file', target: number): Promise<Use[]> {
  assertMay(editor, 'see', anywhere)
  const { read } = database()
  const { edition, revision } = database().tables
  const rows = await referring(read, type, target, or(isPublished(), isOpen())).orderBy(
    asc(edition.id),
    asc(revision.number),
  )
  const uses = new Map<number, Use>()
  for (const { state, entity: _, ...row } of rows) {
    const about = await aboutEdition(read, row.edition)
    if (state !== 'published' && !(about && mayDo(editor, 'see', about))) continue
    const before = uses.get(row.edition)
    uses.set(row.edition, {
      ...row,
      isPublic: before?.isPublic || state === 'published',
      isDraft: before?.isDraft || state !== 'published',
    })
  }
  return [...uses.values()]
}

/**
 * Throws `NotAllowed` where something public shows this and the editor may not publish that: readers would see another
 * thing than what somebody approved.
 */
export async function assertMayChange(editor: Editor, read: Queries, type: 'image' | 'file', target: number) {
  for (const { edition } of await referring(read, type, target, isPublished())) {
    const about = await aboutEdition(read, edition)
    if (!about || !mayDo(editor, 'review', about))
      throw new NotAllowed('Readers see this already: somebody who may publish where it is used has to change it.')
  }
}

/**
 * Where something public names an entity, in its text or as related to it, programs are given that with the number of
 * the entity while the public may read it, and without while it may not. Who keeps a copy is told of the change.
 */
export async function noteNamed(write: Queries, entity: number, at: Date): Promise<void> {
  const { changeLog } = database().tables
  const linking = await referring(write, 'entity', entity, isPublished())
  const naming = new Set([...linking.map((use) => use.entity), ...(await relatedTo(write, entity))])
  naming.delete(entity)
  const rows = [...naming].map((one) => ({ at, action: 'edit' as const, entity: one, major: false }))
  for (let from = 0; from < rows.length; from += 1000)
    await write.insert(changeLog).values(rows.slice(from, from + 1000))
}

/** Where the public sees a picture or is offered a file it sees the change too; nobody is told of it. */
export async function noteChange(write: Queries, type: 'image' | 'file', target: number): Promise<void> {
  const { changeLog } = database().tables
  const uses = await referring(write, type, target, isPublished())
  if (uses.length === 0) return
  await write
    .insert(changeLog)
    .values(
      uses.map(({ entity, edition }) => ({ at: new Date(), action: 'edit' as const, entity, edition, major: false })),
    )
}

function referring(read: Queries, type: ReferenceType, target: number, condition: SQL | undefined) {
  const { reference, revision, edition } = database().tables
  return read
    .select({
      ...{ edition: edition.id, entity: edition.entity, lang: edition.lang },
      ...{ title: revision.title, state: revision.state },
    })
    .from(reference)
    .innerJoin(revision, eq(revision.id, reference.revision))
    .innerJoin(edition, eq(edition.id, revision.edition))
    .where(and(eq(reference.type, type), eq(reference.target, target), condition))
    .$dynamic()
}

/** True of what the public may read: also of what is withdrawn, whose page stays, with a notice on it. */
function isPublished() {
  const { revision, edition } = database().tables
  return and(eq(revision.state, 'published'), inArray(edition.status, ['published', 'withdrawn']))
}

function isOpen() {
  return inArray(database().tables.revision.state, [...openStates])
}

/**
 * Notes what every revision refers to that was stored before this was noted at all. Gives how many there were: 0 in
 * every portal but one that comes from an older version.
 */
export async function renewReferences(): Promise<number> {
  const { reference, revision, edition, news } = database().tables
  return database().write(async (write) => {
    const [known] = await write.select({ revision: reference.revision }).from(reference).limit(1)
    if (known) return 0
    const rows = await write
      .select({ id: revision.id, body: revision.body, image: news.image })
      .from(revision)
      .innerJoin(edition, eq(edition.id, revision.edition))
      .leftJoin(news, eq(news.id, edition.entity))
      .where(or(sql`cast(${revision.body} as text) like '%"id"%'`, isNotNull(news.image)))
    for (const { id, body, image } of rows) await keepReferences(write, id, body, image)
    return rows.length
  })
}
