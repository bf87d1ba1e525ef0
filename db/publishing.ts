import { and, eq, inArray, max } from 'drizzle-orm'
import { addAudit } from './audit'
import { type Body, bodySchema } from './body'
import { database, type Queries } from './database'
import { type EntityType, pathOf } from './edition'
import type { Editor } from './editor'
import { indexEdition } from './finder/docs'
import { openStates } from './schema/schema'
import { faultOfSlug } from './slugs'

/** What one language version says. */
export type Draft = {
  lang: string
  section: string
  slug: string
  title: string
  sortTitle?: string | undefined
  shortTitle?: string | undefined
  lead?: string | undefined
  body?: Body | undefined
  city?: string | undefined
  /** The public is told of the change: «last changed» moves, and feeds show the item again. */
  major?: boolean | undefined
  changeNote?: string | undefined
}

/** Makes an entity and gives its permanent number. The row of its own type is the caller's to insert. */
export async function makeEntity(_editor: Editor, write: Queries, type: EntityType): Promise<number> {
  const { entity } = database().tables
  const [made] = await write.insert(entity).values({ type, createdAt: new Date() }).returning({ id: entity.id })
  if (!made) throw new Error(`No entity of type ${type} could be made.`)
  return made.id
}

/**
 * Stores `draft` as the open revision of the entity's edition in that language, in place of an open one before it,
 * which is kept as discarded. The public page stays as it is. Gives the id of the edition. Throws where the slug cannot
 * be one, and where the edition is in another section.
 */
export async function saveDraft(editor: Editor, write: Queries, entity: number, draft: Draft): Promise<number> {
  const { edition, entity: entities, revision } = database().tables
  const body = bodySchema.parse(draft.body ?? { type: 'doc', content: [] })
  const { lang, section, slug } = draft
  const [of] = await write.select({ type: entities.type }).from(entities).where(eq(entities.id, entity))
  if (!of) throw new Error(`There is no entity ${entity}.`)
  const fault = faultOfSlug(of.type, section, slug)
  if (fault) throw new Error(fault)
  const [known] = await write
    .select({ id: edition.id, section: edition.section, slug: edition.slug })
    .from(edition)
    .where(and(eq(edition.entity, entity), eq(edition.lang, lang)))
  if (known && known.section !== section)
    throw new Error(`Edition ${known.id} is in section «${known.section}» and cannot move to «${section}».`)
  const [made] = known ? [known] : await write.insert(edition).values({ entity, lang, section, slug }).returning()
  if (!made) throw new Error(`No edition of entity ${entity} could be made.`)
  const [last] = await write
    .select({ number: max(revision.number) })
    .from(revision)
    .where(eq(revision.edition, made.id))
  await write.update(revision).set({ state: 'discarded' }).where(isOpen(made.id))
  await write.insert(revision).values({
    edition: made.id,
    number: (last?.number ?? 0) + 1,
    state: 'draft',
    title: draft.title,
    sortTitle: draft.sortTitle ?? null,
    shortTitle: draft.shortTitle ?? null,
    lead: draft.lead ?? '',
    body,
    city: draft.city ?? null,
    slug: slug === made.slug ? null : slug,
    major: draft.major ?? false,
    changeNote: draft.changeNote ?? null,
    author: editor.userId,
    createdAt: new Date(),
  })
  return made.id
}

/**
 * Puts the open revision of an edition before the public, in one step with everything that shows it: lists, search and
 * the change log. Where its address changes, the one before leads to it. Throws when there is nothing to publish.
 */
export async function publishEdition(editor: Editor, write: Queries, id: number, at = new Date()): Promise<void> {
  const { edition, revision, redirect, changeLog } = database().tables
  const [draft] = await write.select().from(revision).where(isOpen(id))
  const [known] = await write.select().from(edition).where(eq(edition.id, id))
  if (!draft || !known) throw new Error(`Edition ${id} has no draft to publish.`)
  const first = known.publishedAt === null
  const major = first || draft.major
  const slug = draft.slug ?? known.slug
  const renamed = !first && slug !== known.slug
  await write
    .update(revision)
    .set({ state: 'superseded' })
    .where(and(eq(revision.edition, id), eq(revision.state, 'published')))
  await write
    .update(revision)
    .set({ state: 'published', approvedBy: editor.userId, approvedAt: at })
    .where(eq(revision.id, draft.id))
  await write
    .update(edition)
    .set({
      status: 'published',
      slug,
      publishedAt: known.publishedAt ?? at,
      changedAt: major ? at : known.changedAt,
      withdrawnAt: null,
      notice: null,
    })
    .where(eq(edition.id, id))
  const [before, after] = [pathOf(known), pathOf({ ...known, slug })]
  await write.delete(redirect).where(inArray(redirect.path, renamed ? [before, after] : [after]))
  if (renamed) await write.insert(redirect).values({ path: before, entity: known.entity, createdAt: at })
  await indexEdition(write, id)
  const change = { at, entity: known.entity, edition: id, major }
  if (renamed) await write.insert(changeLog).values({ ...change, action: 'rename' })
  await write.insert(changeLog).values({ ...change, action: first ? 'publish' : 'update' })
  const details = { edition: id, revision: draft.number, ...(renamed && { before, after }) }
  await addAudit(editor, write, 'publish', known.entity, details)
}

/** Takes an edition out of lists and search; its page stays, with the public reason on top. */
export async function withdrawEdition(editor: Editor, write: Queries, id: number, notice: string, at = new Date()) {
  const { edition, changeLog } = database().tables
  const [known] = await write
    .update(edition)
    .set({ status: 'withdrawn', withdrawnAt: at, notice })
    .where(and(eq(edition.id, id), eq(edition.status, 'published')))
    .returning({ entity: edition.entity })
  if (!known) throw new Error(`Edition ${id} is not published.`)
  await indexEdition(write, id)
  await write.insert(changeLog).values({ at, action: 'withdraw', entity: known.entity, edition: id })
  await addAudit(editor, write, 'withdraw', known.entity, { edition: id, notice })
}

/** True of the one revision of an edition that is not yet public and not given up. */
function isOpen(edition: number) {
  const { revision } = database().tables
  return and(eq(revision.edition, edition), inArray(revision.state, [...openStates]))
}
