import { and, eq, inArray, isNotNull, max, ne, or } from 'drizzle-orm'
import { assertMayWith } from './about-edition'
import { addAudit } from './audit'
import { emptyBody } from './body'
import { isLanguage } from './content/organization'
import { database, type Queries } from './database'
import type { Editor } from './editor'
import { type Base, baseOf, isSame, type NewsDraft, presentRevision } from './news-draft'
import { getNewsVersion, getRevision } from './news-version'
import { proposalOf } from './proposals'
import { isOpen, makeEntity, saveDraft } from './publishing'
import { keepCommonReferences, keepReferences } from './references'
import { Faulty, NotPossible, Stale } from './refusals'
import { assertMay, structuresAbove } from './rights'
import { applyShared, assertKnown, assertMayClassify, readShared, type SharedNews, tidyShared } from './shared-news'
import { faultOfSlug, freeSlug, slugFor } from './slugs'
import { followRevision } from './translation-desk'

const section = 'news'

/** For how long, in ms, one person's autosaves go on with one draft; then the next is a draft of its own in history. */
const sitting = 30 * 60_000

/**
 * Makes a news item with one version in `lang`, as a draft, and gives the number of that version. Throws `NotAllowed`
 * where the editor may not make items of its leading issuer in that language.
 */
export async function createNews(
  editor: Editor,
  { lang, title, shared }: { lang: string; title: string; shared: SharedNews },
): Promise<number> {
  if (!isLanguage(lang)) throw new Faulty({ lang: 'Choose one of the languages.' })
  const { read, write } = database()
  assertMay(editor, 'create', { structures: await structuresAbove(read, shared.issuers[0] ?? null), lang })
  return write(async (queries) => {
    await assertKnown(queries, shared)
    const entity = await makeEntity(editor, queries, 'news')
    const { kind, issuedOn } = shared
    await queries.insert(database().tables.news).values({ id: entity, kind, issuedOn })
    await applyShared(queries, entity, tidyShared(shared))
    const slug = await freeSlug(queries, section, lang, slugFor(title) || `news-${entity}`)
    const draft = { lang, section, slug, title: title.trim(), body: emptyBody }
    const edition = await saveDraft(editor, queries, entity, draft)
    await addAudit(editor, queries, 'create', entity, { edition, lang })
    return edition
  })
}

/**
 * Adds a version in another language to an item that has the version `of`, as an empty draft, and gives its number; the
 * one that is there already where there is one.
 */
export async function addLanguage(editor: Editor, of: number, lang: string): Promise<number> {
  if (!isLanguage(lang)) throw new Faulty({ lang: 'Choose one of the languages.' })
  const { edition } = database().tables
  return database().write(async (write) => {
    const [source] = await write.select().from(edition).where(eq(edition.id, of))
    const present = await presentRevision(write, of)
    if (source?.section !== section || !present) throw new NotPossible('There is no such news item.')
    await assertMayWith(editor, 'see', write, source.entity, source.lang)
    await assertMayWith(editor, 'write', write, source.entity, lang)
    const [known] = await write
      .select({ id: edition.id })
      .from(edition)
      .where(and(eq(edition.entity, source.entity), eq(edition.lang, lang)))
    if (known) return known.id
    const slug = await freeSlug(write, section, lang, present.slug ?? source.slug)
    const translationOf = await followRevision(write, of)
    const made = await saveDraft(editor, write, source.entity, { lang, section, slug, title: '', translationOf })
    await addAudit(editor, write, 'create', source.entity, { edition: made, lang })
    return made
  })
}

/**
 * Stores what somebody wrote into a version that they saw in the state `base`, as its open draft; the public page stays
 * as it is. `auto` where nobody pressed a button. Gives the state that is present now. Throws `Stale` where somebody
 * else has saved since, `NotPossible` while it is in review or scheduled, `NotAllowed`, and `Faulty` by field. What it
 * translates stays what it was, or is `translationOf`.
 */
export async function saveNews(
  editor: Editor,
  id: number,
  order: { base: string; draft: NewsDraft; auto: boolean; translationOf?: number | undefined },
): Promise<Base> {
  const { base, draft, auto, translationOf } = order
  const { edition, revision } = database().tables
  return database().write(async (write) => {
    const [known] = await write.select().from(edition).where(eq(edition.id, id))
    const present = await presentRevision(write, id)
    const stored = known && (await readShared(write, known.entity))
    if (!known || !present || !stored) throw new NotPossible('There is no such news item.')
    await assertMayWith(editor, 'write', write, known.entity, known.lang)
    if (present.state === 'in-review' || present.state === 'scheduled')
      throw new NotPossible('It has been handed in: take it back before you change it.')
    const open = present.state === 'draft' || present.state === 'returned'
    const before = open ? { ...stored, ...present.shared } : stored
    const shared = tidyShared(draft.shared)
    // Whoever changes nothing that languages share need not have seen what another language has made of it.
    const sawText = base.startsWith(`${present.id}.${present.saves}.`)
    const keepsCommon = proposalOf(before, shared) === null
    if (!sawText || (base !== baseOf(present, stored) && !keepsCommon)) throw new Stale()
    await assertMayClassify(editor, write, known, before, shared)
    const never = known.publishedAt === null
    const was = present.slug ?? known.slug
    const follows = never && draft.slug === was && present.title !== draft.title && isMadeOf(was, present.title)
    const wanted = follows ? slugFor(draft.title) || was : draft.slug || was
    const slug = follows ? await freeSlug(write, section, known.lang, wanted, id) : wanted
    if (slug !== was) await assertSlug(write, known, slug)
    const { title, lead, city, body, changeNote, major } = draft
    const text = { title, lead, city: city || null, body, changeNote: changeNote || null, major }
    const told = open ? { changeNote: present.changeNote, major: present.major } : { changeNote: null, major: false }
    const holds = open || present.state === 'published'
    if (holds && slug === was && isSame({ ...present, ...told, shared: before }, { ...text, shared })) {
      if (!auto && open && present.autosaved)
        await write.update(revision).set({ autosaved: false }).where(eq(revision.id, present.id))
      return base as Base
    }
    if (never && slug !== known.slug) await write.update(edition).set({ slug }).where(eq(edition.id, id))
    const common = (await applyIfNew(write, known, shared)) ? shared : stored
    const proposal = proposalOf(common, shared)
    const now = new Date()
    const goesOn =
      auto &&
      present.state === 'draft' &&
      present.autosaved &&
      present.author === editor.userId &&
      now.getTime() - present.createdAt.getTime() < sitting
    if (goesOn) {
      const address = never || slug === known.slug ? null : slug
      const saves = present.saves + 1
      const row = { ...text, shared: proposal, slug: address, saves, savedAt: now }
      await write.update(revision).set(row).where(eq(revision.id, present.id))
      await keepReferences(write, present.id, body, shared.image)
      return baseOf({ id: present.id, saves }, common)
    }
    const address = { lang: known.lang, section, slug }
    const next = { ...draft, ...address, shared: proposal, autosaved: auto, translationOf }
    await saveDraft(editor, write, known.entity, next)
    const [made] = await write.select({ id: revision.id }).from(revision).where(isOpen(id))
    if (!made) throw new Error(`The draft of edition ${id} was not stored.`)
    return baseOf({ id: made.id, saves: 1 }, common)
  })
}

/**
 * Keeps what somebody wrote in a version's history, beside what somebody else has saved meanwhile, which stays the
 * present draft. It can be made the draft from there.
 */
export async function setAside(editor: Editor, id: number, draft: NewsDraft): Promise<void> {
  const { edition, revision } = database().tables
  await database().write(async (write) => {
    const [known] = await write.select().from(edition).where(eq(edition.id, id))
    if (!known) throw new NotPossible('There is no such news item.')
    await assertMayWith(editor, 'write', write, known.entity, known.lang)
    const present = await presentRevision(write, id)
    const [last] = await write
      .select({ number: max(revision.number) })
      .from(revision)
      .where(eq(revision.edition, id))
    const { title, lead, body, city, changeNote, major } = draft
    const slug = draft.slug && draft.slug !== known.slug ? draft.slug : null
    const stored = await readShared(write, known.entity)
    const shared = stored ? proposalOf(stored, draft.shared) : null
    await write.insert(revision).values({
      ...{ edition: id, number: (last?.number ?? 0) + 1, state: 'discarded', title, lead, body, city },
      ...{ shared, slug, changeNote: changeNote || null, major, translationOf: present?.translationOf ?? null },
      ...{ author: editor.userId, createdAt: new Date() },
    })
  })
}

type Known = { id: number; entity: number; lang: string; publishedAt: Date | null }

/**
 * What the versions of an item have in common is stored at once while nobody relies on it: none is public, and no other
 * one has been handed in. Rights and the desk's lists go by it. Says whether it was.
 */
async function applyIfNew(write: Queries, { id, entity }: Known, shared: SharedNews): Promise<boolean> {
  const { edition, revision } = database().tables
  const [reliedOn] = await write
    .select({ id: edition.id })
    .from(edition)
    .leftJoin(revision, and(eq(revision.edition, edition.id), inArray(revision.state, ['in-review', 'scheduled'])))
    .where(
      and(
        eq(edition.entity, entity),
        or(ne(edition.status, 'unpublished'), and(isNotNull(revision.id), ne(edition.id, id))),
      ),
    )
    .limit(1)
  if (reliedOn) return false
  await applyShared(write, entity, shared)
  await keepCommonReferences(write, entity, shared.image)
  return true
}

async function assertSlug(write: Queries, { id, lang }: Known, slug: string) {
  const fault = faultOfSlug('news', section, slug)
  if (fault) throw new Faulty({ slug: fault })
  if ((await freeSlug(write, section, lang, slug, id)) !== slug)
    throw new Faulty({ slug: `«${slug}» is the address of another item.` })
}

/** Whether an address was made of a title, by itself or with a number after it. */
function isMadeOf(slug: string, title: string): boolean {
  const made = slugFor(title)
  return made === '' || slug === made || (slug.startsWith(made) && /^-\d+$/.test(slug.slice(made.length)))
}

/** Makes what a version said in an earlier revision its open draft again. Throws as `saveNews` does. */
export async function restoreRevision(editor: Editor, id: number, { base, number }: { base: string; number: number }) {
  const earlier = await getRevision(editor, id, number)
  if (!earlier) throw new NotPossible('There is no such revision.')
  // Its words only: what languages share, and the address, may have been changed for good reasons since.
  const present = await getNewsVersion(editor, id)
  if (!present) throw new NotPossible('There is no such version.')
  const { title, lead, body, city, translationOf } = earlier
  const { slug, shared } = present.draft
  const draft = { title, lead, body, city, slug, shared, changeNote: '', major: false }
  return saveNews(editor, id, { base, draft, auto: false, translationOf })
}
