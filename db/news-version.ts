import { asc, desc, eq, inArray } from 'drizzle-orm'
import { isLanguage, type Language } from './content/organization'
import { database } from './database'
import { pathOf } from './edition'
import type { Editor } from './editor'
import { baseOf } from './news-draft'
import { NotPossible } from './refusals'
import { assertMay, mayDo } from './rights'
import type { openStates, revisionStates } from './schema/schema'
import { readShared } from './shared-news'
import { versionChecks } from './version-checks'
import { readVersion, stepsFrom } from './workflow'

export type NewsVersion = NonNullable<Awaited<ReturnType<typeof getNewsVersion>>>

/**
 * A language version of a news item as its page on the desk shows it: what it says now, what is public, what stands in
 * the way, and what the editor may do with it. Undefined where there is none that they may see.
 */
export async function getNewsVersion(editor: Editor, id: number) {
  const { read, tables } = database()
  const version = await readVersion(read, id)
  if (version?.edition.section !== 'news' || !mayDo(editor, 'see', version.about)) return undefined
  const { edition, present, open, published, about } = version
  const { lang } = edition
  const stored = await readShared(read, edition.entity)
  if (!stored || !isLanguage(lang)) return undefined
  const versions = await read
    .select({ id: tables.edition.id, lang: tables.edition.lang, status: tables.edition.status })
    .from(tables.edition)
    .where(eq(tables.edition.entity, edition.entity))
    .orderBy(asc(tables.edition.id))
  const people = [present.author, present.submittedBy, present.approvedBy, published?.publishedBy]
  const names = await namesOf(people.flatMap((one) => one ?? []))
  const nameOf = (user: number | null | undefined) => (user ? names.get(user) : undefined)
  const shown = edition.status === 'published' || edition.status === 'withdrawn'
  return {
    ...{ id, entity: edition.entity, lang: lang as Language, status: edition.status, base: baseOf(present, stored) },
    ...{ withdrawAt: edition.withdrawAt, withdrawnAt: edition.withdrawnAt, notice: edition.notice },
    path: shown ? pathOf(edition) : undefined,
    /** The number of the revision that is public. */
    shown: published?.id ?? 0,
    /** It was public once, so that a change of it can be told of. */
    everPublished: edition.publishedAt !== null,
    state: open ? (open.state as (typeof openStates)[number]) : undefined,
    draft: {
      ...{ title: present.title, lead: present.lead, body: present.body, city: present.city ?? '' },
      slug: present.slug ?? edition.slug,
      shared: present.state === 'published' ? stored : { ...stored, ...present.shared },
      changeNote: open?.changeNote ?? '',
      major: open?.major ?? false,
    },
    publishAt: present.publishAt,
    savedAt: present.savedAt ?? present.createdAt,
    submittedAt: present.submittedAt,
    author: nameOf(present.author),
    submittedBy: nameOf(present.submittedBy),
    approvedBy: nameOf(present.approvedBy),
    flagged:
      published?.forcedBecause && published.approvedBy === null
        ? { because: published.forcedBecause, by: nameOf(published.publishedBy) }
        : undefined,
    versions: versions.flatMap((one) => (isLanguage(one.lang) ? [{ ...one, lang: one.lang }] : [])),
    steps: stepsFrom(editor, version),
    checks: await versionChecks(read, edition, present),
    mayWrite: mayDo(editor, 'write', about),
    mayRemark: mayDo(editor, 'remark', about),
    mayClassify: mayDo(editor, 'classify', about),
  }
}

/** Everything that a version ever said, the latest first, with who wrote, handed in, approved and published it. */
export async function listRevisions(editor: Editor, id: number) {
  const { read, tables } = database()
  const { revision } = tables
  const version = await readVersion(read, id)
  if (!version) throw new NotPossible('There is no such version.')
  assertMay(editor, 'see', version.about)
  const rows = await read.select().from(revision).where(eq(revision.edition, id)).orderBy(desc(revision.number))
  const names = await namesOf(
    rows.flatMap((row) => [row.author, row.submittedBy, row.approvedBy, row.publishedBy]).flatMap((one) => one ?? []),
  )
  const nameOf = (user: number | null) => (user ? names.get(user) : undefined)
  return rows.map((row) => ({
    ...{ id: row.id, number: row.number, state: row.state, title: row.title },
    /** It is what the version says now: its draft, or what is public where there is none. */
    isPresent: row.id === version.present.id,
    ...{ createdAt: row.createdAt, savedAt: row.savedAt ?? row.createdAt, author: nameOf(row.author) },
    ...{ submittedBy: nameOf(row.submittedBy), submittedAt: row.submittedAt },
    ...{ approvedBy: nameOf(row.approvedBy), approvedAt: row.approvedAt, forcedBecause: row.forcedBecause },
    ...{ publishedBy: nameOf(row.publishedBy), publishedAt: row.publishedAt },
    ...{ major: row.major, changeNote: row.changeNote },
  }))
}

/** What a version said in its revision of this number; undefined where it has none of it. */
export async function getRevision(editor: Editor, id: number, number: number) {
  const { read, tables } = database()
  const { revision, edition } = tables
  const version = await readVersion(read, id)
  if (!version || !mayDo(editor, 'see', version.about)) return undefined
  const [row] = (await read.select().from(revision).where(eq(revision.edition, id))).filter(
    (one) => one.number === number,
  )
  const [known] = await read.select().from(edition).where(eq(edition.id, id))
  const stored = known && (await readShared(read, known.entity))
  if (!row || !stored) return undefined
  const { title, lead, body, city, state, translationOf } = row
  return {
    ...{ number, state, title, lead, body, city: city ?? '', translationOf: translationOf ?? undefined },
    slug: row.slug ?? known.slug,
    shared: row.state === 'published' ? stored : { ...stored, ...row.shared },
  }
}

export type RevisionState = (typeof revisionStates)[number]

async function namesOf(ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const { read, tables } = database()
  const { user } = tables
  const rows = await read
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
