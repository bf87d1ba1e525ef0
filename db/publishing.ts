import { and, eq, inArray, max, ne } from 'drizzle-orm'
import { assertMayWith } from './about-edition'
import { addAudit } from './audit'
import { type Body, bodySchema } from './body'
import { database, type Queries } from './database'
import { type EntityType, pathOf } from './edition'
import type { Editor } from './editor'
import { indexEdition } from './finder/docs'
import { presentRevision } from './news-draft'
import { proposalOf, tellOthers } from './proposals'
import { readableOf } from './readable'
import { keepCommonReferences, keepReferences, noteNamed } from './references'
import { NotPossible } from './refusals'
import { assertMay, structuresAbove } from './rights'
import { openStates, type Schema } from './schema/schema'
import { applyShared, readShared, type SharedNews } from './shared-news'
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
  /** The revision of another language that it translates; the one that the version did before, where it says nothing. */
  translationOf?: number | undefined
  /** What it proposes for all languages of a news item; as stored where it says nothing. */
  shared?: Partial<SharedNews> | null | undefined
  /** Nobody asked for it to be kept: their next autosave goes on with it. */
  autosaved?: boolean | undefined
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
 * be one, where the edition is in another section, and `NotAllowed` where the editor may not write in this language here.
 */
export async function saveDraft(editor: Editor, write: Queries, entity: number, draft: Draft): Promise<number> {
  const { edition, entity: entities, revision } = database().tables
  await assertMayWith(editor, 'write', write, entity, draft.lang)
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
  const present = known && (await presentRevision(write, made.id))
  await write.update(revision).set({ state: 'discarded' }).where(isOpen(made.id))
  const [stored] = await write
    .insert(revision)
    .values({
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
      shared: draft.shared ?? null,
      translationOf: draft.translationOf ?? present?.translationOf ?? null,
      autosaved: draft.autosaved ?? false,
      author: editor.userId,
      createdAt: new Date(),
    })
    .returning({ id: revision.id })
  if (!stored) throw new Error(`No revision of edition ${made.id} could be stored.`)
  const common = of.type === 'news' ? await readShared(write, entity) : undefined
  await keepReferences(write, stored.id, body, { ...common, ...draft.shared }.image ?? null)
  return made.id
}

/**
 * Puts the open revision of an edition before the public, in one step with everything that shows it: lists, search and
 * the change log. What it proposes for all languages holds from then on. Where its address changes, the one before leads
 * to it. Throws `NotPossible` when there is nothing to publish, or nobody has approved it: `workflow.ts` says who may.
 */
export async function publishEdition(editor: Editor, write: Queries, id: number, at = new Date()): Promise<void> {
  const { edition, revision, redirect, changeLog } = database().tables
  const [draft] = await write.select().from(revision).where(isOpen(id))
  const [known] = await write.select().from(edition).where(eq(edition.id, id))
  if (!draft || !known) throw new NotPossible('There is no draft to publish.')
  await assertMayWith(editor, 'review', write, known.entity, known.lang)
  if (editor.userId !== null && draft.approvedBy === null && draft.forcedBecause === null)
    throw new NotPossible('Nobody has approved this draft.')
  const first = known.publishedAt === null
  const major = first || draft.major
  const slug = draft.slug ?? known.slug
  const renamed = !first && slug !== known.slug
  const [taken] = await write
    .select({ id: edition.id })
    .from(edition)
    .where(
      and(eq(edition.section, known.section), eq(edition.lang, known.lang), eq(edition.slug, slug), ne(edition.id, id)),
    )
  if (taken) throw new NotPossible(`Its address, «${slug}», is that of another item by now.`)
  const isNew = (await readableOf(write, [known.entity])).size === 0
  const common = await readShared(write, known.entity)
  const shared = common ? { ...common, ...draft.shared } : null
  if (common && shared && draft.shared) {
    const leading = draft.shared.issuers?.[0]
    if (leading) assertMay(editor, 'review', { structures: await structuresAbove(write, leading), lang: known.lang })
    await applyShared(write, known.entity, shared)
    await tellOthers(editor, write, known, proposalOf(common, shared) ?? {})
  }
  await write
    .update(revision)
    .set({ state: 'superseded' })
    .where(and(eq(revision.edition, id), eq(revision.state, 'published')))
  await write
    .update(revision)
    .set({ state: 'published', publishedBy: editor.userId, publishedAt: at, shared })
    .where(eq(revision.id, draft.id))
  await write
    .update(edition)
    .set({
      ...{ status: 'published', slug, withdrawnAt: null },
      publishedAt: known.publishedAt ?? at,
      changedAt: major ? at : known.changedAt,
      // A withdrawal that is still to come keeps its reason.
      notice: known.withdrawAt ? known.notice : null,
    })
    .where(eq(edition.id, id))
  const [before, after] = [pathOf(known), pathOf({ ...known, slug })]
  await write.delete(redirect).where(inArray(redirect.path, renamed ? [before, after] : [after]))
  if (renamed) await write.insert(redirect).values({ path: before, entity: known.entity, createdAt: at })
  if (shared) await keepCommonReferences(write, known.entity, shared.image)
  await indexEdition(write, id)
  const change = { at, entity: known.entity, edition: id, major }
  if (renamed) await write.insert(changeLog).values({ ...change, action: 'rename' })
  const action = first ? 'publish' : known.status === 'published' ? 'update' : 'reinstate'
  await write.insert(changeLog).values({ ...change, action })
  if (isNew) await noteNamed(write, known.entity, at)
  const { publishAt, forcedBecause } = draft
  const details = {
    ...{ edition: id, revision: draft.number },
    ...(renamed && { before, after }),
    ...(publishAt && { planned: publishAt.toISOString() }),
    ...(forcedBecause && { forcedBecause }),
  }
  await addAudit(editor, write, 'publish', known.entity, details)
}

/** Takes an edition out of lists and search; its page stays, with the public reason on top. */
export async function withdrawEdition(editor: Editor, write: Queries, id: number, notice: string, at = new Date()) {
  const row = { status: 'withdrawn', withdrawnAt: at, withdrawAt: null, notice } as const
  await change(editor, write, id, { step: 'withdraw', from: ['published'], row, at, details: { notice } })
}

/** Takes a withdrawal back: the page is in lists and search again, without the notice. */
export async function reinstateEdition(editor: Editor, write: Queries, id: number, at = new Date()) {
  const row = { status: 'published', withdrawnAt: null, notice: null } as const
  await change(editor, write, id, { step: 'reinstate', from: ['withdrawn'], row, at, details: {} })
}

/**
 * Takes an edition away. Its address is gone for good, or leads to the page of the entity `to` from then on; so do the
 * addresses that it had before.
 */
export async function removeEdition(
  editor: Editor,
  write: Queries,
  id: number,
  { to, because }: { to: number | null; because: string },
  at = new Date(),
) {
  const { redirect } = database().tables
  const row = { status: 'removed', withdrawAt: null, notice: null } as const
  const details = { to, because }
  const known = await change(editor, write, id, { step: 'remove', from: ['published', 'withdrawn'], row, at, details })
  const path = pathOf(known)
  await write.delete(redirect).where(eq(redirect.path, path))
  await write.insert(redirect).values({ path, entity: to, createdAt: at })
  if ((await readableOf(write, [known.entity])).size === 0) await noteNamed(write, known.entity, at)
}

const changes = {
  withdraw: { task: 'withdraw', action: 'withdraw' },
  reinstate: { task: 'withdraw', action: 'reinstate' },
  remove: { task: 'remove', action: 'remove' },
} as const

/** Changes the status of an edition that has one of the statuses `from`, with everything that shows it. */
async function change(
  editor: Editor,
  write: Queries,
  id: number,
  order: {
    step: keyof typeof changes
    from: readonly ('published' | 'withdrawn')[]
    row: Partial<Schema['edition']['$inferInsert']>
    at: Date
    details: Readonly<Record<string, unknown>>
  },
) {
  const { edition, changeLog } = database().tables
  const { step, from, row, at, details } = order
  const { task, action } = changes[step]
  const [known] = await write.select().from(edition).where(eq(edition.id, id))
  if (!known || !from.some((status) => status === known.status))
    throw new NotPossible(`This version is not ${from.join(' or ')}.`)
  await assertMayWith(editor, task, write, known.entity, known.lang)
  await write.update(edition).set(row).where(eq(edition.id, id))
  await indexEdition(write, id)
  await write.insert(changeLog).values({ at, action, entity: known.entity, edition: id })
  await addAudit(editor, write, step, known.entity, { edition: id, ...details })
  return known
}

/** True of the one revision of an edition that is not yet public and not given up. */
export function isOpen(edition: number) {
  const { revision } = database().tables
  return and(eq(revision.edition, edition), inArray(revision.state, [...openStates]))
}
