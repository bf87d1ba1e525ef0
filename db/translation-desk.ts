import { aliasedTable, and, asc, eq, exists, gt, gte, inArray, ne, or, type SQL } from 'drizzle-orm'
import { aboutEdition, assertMayWith } from './about-edition'
import { addAudit } from './audit'
import type { BodyBlock } from './body'
import { type BlockChange, compare, type Part } from './comparison'
import { isLanguage, type Language } from './content/organization'
import { database, type Queries } from './database'
import type { Editor } from './editor'
import { baseOf, presentRevision } from './news-draft'
import { saveDraft } from './publishing'
import { NotPossible, Stale } from './refusals'
import { mayDo } from './rights'
import { readShared } from './shared-news'
import { type Lag, lagBehind } from './translations'

/** What is translated of a version: its public text; before it has one, what it says now. */
async function sourceRevision(read: Queries, edition: number) {
  const { revision } = database().tables
  const [shown] = await read
    .select()
    .from(revision)
    .where(and(eq(revision.edition, edition), eq(revision.state, 'published')))
  return shown ?? presentRevision(read, edition)
}

/** The number of the revision that a translation of a version is to be made of, which stays as it is from then on. */
export async function followRevision(write: Queries, edition: number): Promise<number | undefined> {
  const { revision } = database().tables
  const source = await sourceRevision(write, edition)
  // Its author's next autosave begins another revision instead of going on with this one.
  if (source?.autosaved) await write.update(revision).set({ autosaved: false }).where(eq(revision.id, source.id))
  return source?.id
}

/** A version beside the one that it translates: what that says, and what is different in it since it was translated. */
export type Translation = {
  source: { edition: number; lang: Language; number: number; isPublic: boolean; at: Date }
  /** The revision that was translated: its number within the source, and when it was published or saved. */
  followed: { id: number; number: number; at: Date }
  /** The state of the source that somebody saw, which they name when they say that they have followed it. */
  seen: string
  isBehind: boolean
  title: Part[]
  lead: Part[]
  /** The source, block by block; what it no longer has stands where it stood, without a block. */
  blocks: { change: BlockChange; block: BodyBlock | undefined }[]
}

const seenAs = ({ id, saves }: { id: number; saves: number }) => `${id}.${saves}`

/** What a version translates, to be shown beside it; undefined where it translates none that the editor may see. */
export async function getTranslation(editor: Editor, id: number): Promise<Translation | undefined> {
  const { read } = database()
  const found = await readTranslation(read, id)
  if (!found) return undefined
  const { base, source, edition } = found
  const about = await aboutEdition(read, edition.id)
  if (!about || !mayDo(editor, 'see', about) || !isLanguage(edition.lang)) return undefined
  const { fields, blocks } = compare(
    { fields: { title: base.title, lead: base.lead }, body: base.body },
    { fields: { title: source.title, lead: source.lead }, body: source.body },
  )
  const parts = (name: 'title' | 'lead'): Part[] =>
    fields.find((field) => field.name === name)?.parts ?? [{ kind: 'same', text: source[name] }]
  let at = 0
  return {
    source: {
      ...{ edition: edition.id, lang: edition.lang, number: source.number },
      ...{ isPublic: source.state === 'published', at: momentOf(source) },
    },
    followed: { id: base.id, number: base.number, at: momentOf(base) },
    seen: seenAs(source),
    isBehind: fields.length > 0 || blocks.some(({ kind }) => kind !== 'same'),
    ...{ title: parts('title'), lead: parts('lead') },
    blocks: blocks.map((change) => ({
      change,
      block: change.kind === 'gone' ? undefined : source.body.content[at++],
    })),
  }
}

type Moments = { publishedAt: Date | null; savedAt: Date | null; createdAt: Date }
const momentOf = ({ publishedAt, savedAt, createdAt }: Moments) => publishedAt ?? savedAt ?? createdAt

/** The revision that a version was translated from, and the one that it would be translated from now. */
async function readTranslation(read: Queries, id: number) {
  const { revision, edition } = database().tables
  const present = await presentRevision(read, id)
  if (!present?.translationOf) return undefined
  const [base] = await read.select().from(revision).where(eq(revision.id, present.translationOf))
  const [known] = base ? await read.select().from(edition).where(eq(edition.id, base.edition)) : []
  const source = base && (await sourceRevision(read, base.edition))
  return base && source && known ? { present, base, source, edition: known } : undefined
}

/**
 * Somebody says that what a translation says now follows its source as that is now: it becomes a draft that does, for
 * somebody else to publish. `base` and `seen` are the states of both that they saw. Throws `Stale` where one of them is
 * another by now, `NotPossible` while the translation is in review or scheduled, and `NotAllowed`.
 */
export async function confirmTranslation(
  editor: Editor,
  id: number,
  { base, seen }: { base: string; seen: string },
): Promise<void> {
  const { edition } = database().tables
  await database().write(async (write) => {
    const [known] = await write.select().from(edition).where(eq(edition.id, id))
    const found = await readTranslation(write, id)
    if (!known || !found) throw new NotPossible('This version is no translation.')
    await assertMayWith(editor, 'write', write, known.entity, known.lang)
    const { present, source } = found
    if (present.state === 'in-review' || present.state === 'scheduled')
      throw new NotPossible('It has been handed in: take it back before you change it.')
    if (baseOf(present, await readShared(write, known.entity)) !== base || seenAs(source) !== seen) throw new Stale()
    const { title, lead, body, city, changeNote, major, slug } = present
    // What is public proposes nothing: its `shared` is what all languages had in common at that time.
    const told = present.state === 'published' ? {} : { major, shared: present.shared }
    const translationOf = await followRevision(write, source.edition)
    await saveDraft(editor, write, known.entity, {
      ...{ lang: known.lang, section: known.section, slug: slug ?? known.slug, title, lead, body, ...told },
      ...{ city: city ?? undefined, translationOf },
      changeNote: present.state === 'published' ? undefined : (changeNote ?? undefined),
    })
    await addAudit(editor, write, 'follow-source', known.entity, { edition: id, source: source.number })
  })
}

/** True of an edition whose public text translates one of which the public reads a later one, in whatever it differs. */
export function isBehindSource(): SQL {
  const { read, tables } = database()
  const { edition, revision } = tables
  const translation = aliasedTable(revision, 'translation')
  const followed = aliasedTable(revision, 'followed')
  const source = aliasedTable(revision, 'source')
  const sourceEdition = aliasedTable(edition, 'source_edition')
  const later = read
    .select({ id: source.id })
    .from(translation)
    .innerJoin(followed, eq(followed.id, translation.translationOf))
    .innerJoin(sourceEdition, and(eq(sourceEdition.id, followed.edition), eq(sourceEdition.status, 'published')))
    .innerJoin(
      source,
      and(eq(source.edition, followed.edition), eq(source.state, 'published'), gt(source.number, followed.number)),
    )
    .where(
      and(
        ...[eq(translation.edition, edition.id), eq(translation.state, 'published'), eq(edition.status, 'published')],
        or(ne(source.title, followed.title), ne(source.lead, followed.lead), ne(source.body, followed.body)),
      ),
    )
  return exists(later)
}

/**
 * How far the public text of a version is behind that of its source, from the very revision that was translated, public
 * or not. Undefined where it is in no word.
 */
export async function getLag(editor: Editor, id: number): Promise<Lag | undefined> {
  const { read, tables } = database()
  const { revision } = tables
  const about = await aboutEdition(read, id)
  if (!about || !mayDo(editor, 'see', about)) return undefined
  const [shown] = await read
    .select()
    .from(revision)
    .where(and(eq(revision.edition, id), eq(revision.state, 'published')))
  if (!shown?.translationOf) return undefined
  const [base] = await read.select().from(revision).where(eq(revision.id, shown.translationOf))
  if (!base) return undefined
  const texts = await read
    .select()
    .from(revision)
    .where(
      and(
        ...[eq(revision.edition, base.edition), gte(revision.number, base.number)],
        or(eq(revision.id, base.id), inArray(revision.state, ['published', 'superseded'])),
      ),
    )
    .orderBy(asc(revision.number))
  return lagBehind(
    texts.map((text) => ({ ...text, at: momentOf(text) })),
    shown,
  )
}
