import {
  aliasedTable,
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { isLanguage, type Language } from './content/organization'
import { database } from './database'
import { pathOf } from './edition'
import type { Editor } from './editor'
import { rights, type Task } from './rights'
import { openStates, type Schema } from './schema/schema'
import { allStructures } from './structures'
import { getLag, isBehindSource } from './translation-desk'

export const newsStates = [
  ...openStates,
  'published',
  'withdrawn',
  'removed',
  'discarded',
  /** Published without a second pair of eyes, and nobody else has approved it yet. */
  'flagged',
  /** Its withdrawal is planned. */
  'leaving',
  /** Public, and translates what its source no longer says. */
  'behind',
  /** Somebody has said something about it that has not been dealt with. */
  'remarked',
] as const

/** What the desk's list of news is narrowed by. */
export type NewsFilter = {
  q?: string | undefined
  state?: (typeof newsStates)[number] | undefined
  lang?: Language | undefined
  /** A structure: items of it, or of one below it, as leading issuer. */
  structure?: number | undefined
  /** Written or handed in by the editor. */
  mine?: boolean | undefined
  /** Written and handed in by others. */
  others?: boolean | undefined
  /** What the editor may do something with; what they may see where it is not said. */
  task?: Task | undefined
}

export type DeskNews = Awaited<ReturnType<typeof listNews>>['items'][number]

/**
 * Versions of news items that the editor may see, those saved last first (what is scheduled: the soonest first), one
 * page of `limit`, with how many there are in all. `at` is when it was saved last; `path` is there while the public sees
 * a page, and `lag` where translations that are behind their source are asked for: null where only links and the like
 * are others.
 */
export async function listNews(editor: Editor, filter: NewsFilter, { page = 1, limit = 50 } = {}) {
  const { read, tables } = database()
  const { edition, entity, revision, news, entityStructure, user } = tables
  const leading = aliasedTable(entityStructure, 'leading')
  const condition = and(
    eq(entity.type, 'news'),
    await within(editor, filter),
    narrowed(editor, filter),
    filter.structure ? await ledByOneOf(filter.structure) : undefined,
  )
  const rows = await read
    .select({
      ...{ id: edition.id, entity: edition.entity, lang: edition.lang, section: edition.section, slug: edition.slug },
      ...{ status: edition.status, withdrawAt: edition.withdrawAt, state: revision.state, title: revision.title },
      ...{ publishAt: revision.publishAt, savedAt: revision.savedAt, createdAt: revision.createdAt },
      ...{ kind: news.kind, issuer: leading.structure, author: user.name },
      ...{ forcedBecause: revision.forcedBecause, approvedBy: revision.approvedBy },
    })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.edition))
    .innerJoin(entity, eq(entity.id, edition.entity))
    .innerJoin(news, eq(news.id, edition.entity))
    .leftJoin(leading, leads(leading, edition.entity))
    .leftJoin(user, eq(user.id, revision.author))
    .where(condition)
    .orderBy(...(filter.state === 'scheduled' ? [asc(revision.publishAt)] : []), desc(revision.id))
    .limit(limit)
    .offset((page - 1) * limit)
  const [all] = await read
    .select({ count: count() })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.edition))
    .innerJoin(entity, eq(entity.id, edition.entity))
    .innerJoin(news, eq(news.id, edition.entity))
    .leftJoin(leading, leads(leading, edition.entity))
    .where(condition)
  const names = new Map((await allStructures('en')).map(({ id, edition: { title } }) => [id, title]))
  const items = rows.flatMap(({ lang, section, slug, issuer, savedAt, createdAt, state, ...row }) => {
    if (!isLanguage(lang)) return []
    const path = row.status === 'published' || row.status === 'withdrawn' ? pathOf({ lang, section, slug }) : undefined
    const open = openStates.find((one) => one === state)
    return [
      { ...row, lang, open, path, at: savedAt ?? createdAt, issuer: issuer === null ? undefined : names.get(issuer) },
    ]
  })
  const isBehind = filter.state === 'behind'
  const lags = isBehind ? await Promise.all(items.map(async ({ id }) => (await getLag(editor, id)) ?? null)) : []
  return { items: items.map((item, index) => ({ ...item, lag: lags[index] })), total: all?.count ?? 0 }
}

type Leading = Schema['entityStructure']

const leads = (leading: Leading, entity: Schema['edition']['entity']) =>
  and(eq(leading.entity, entity), eq(leading.role, 'issuer'), eq(leading.position, 0))

/** The versions within which one of the editor's roles lets them do the task. */
async function within(editor: Editor, { task = 'see' }: NewsFilter): Promise<SQL | undefined> {
  const { edition } = database().tables
  const roles: readonly string[] = rights[task]
  const reaching = editor.permissions.filter(({ role }) => roles.includes(role))
  if (reaching.some(({ structure, lang }) => structure === null && (lang === null || task === 'see'))) return undefined
  const parts = await Promise.all(
    reaching.map(async ({ structure, lang }) =>
      and(
        lang === null || task === 'see' ? undefined : eq(edition.lang, lang),
        structure === null ? undefined : await ledByOneOf(structure),
      ),
    ),
  )
  return parts.length > 0 ? or(...parts) : sql`1 = 0`
}

/** Items whose leading issuer is this structure or one below it. */
async function ledByOneOf(structure: number): Promise<SQL> {
  const leading = aliasedTable(database().tables.entityStructure, 'leading')
  const all = await database().read.select().from(database().tables.structure)
  const below = new Set([structure])
  for (let before = 0; before !== below.size; ) {
    before = below.size
    for (const { id, parent } of all) if (parent !== null && below.has(parent)) below.add(id)
  }
  return inArray(leading.structure, [...below])
}

function narrowed(editor: Editor, { q, state, lang, mine, others }: NewsFilter): SQL | undefined {
  const { edition, revision } = database().tables
  const me = editor.userId ?? 0
  return and(
    present(state),
    stateIs(state),
    lang && eq(edition.lang, lang),
    q ? or(...spellings(q).map((one) => sql`${revision.title} like ${`%${one}%`}`)) : undefined,
    mine ? or(eq(revision.author, me), eq(revision.submittedBy, me)) : undefined,
    others
      ? and(
          or(ne(revision.author, me), isNull(revision.author)),
          or(ne(revision.submittedBy, me), isNull(revision.submittedBy)),
        )
      : undefined,
  )
}

/** Neither engine compares letters of every alphabet without regard to case. */
function spellings(q: string): string[] {
  const plain = q.replace(/[%_\\]/g, ' ')
  const lower = plain.toLowerCase()
  return [...new Set([plain, lower, lower.charAt(0).toUpperCase() + lower.slice(1), plain.toUpperCase()])]
}

/** Of each version the one revision that says what it is: the open one, else the public one, else the last discarded. */
function present(state: NewsFilter['state']): SQL | undefined {
  const { read, tables } = database()
  const { revision } = tables
  const other = aliasedTable(revision, 'other')
  const another = (states: readonly string[], more?: SQL) =>
    sql`not ${exists(
      read
        .select({ id: other.id })
        .from(other)
        .where(and(eq(other.edition, revision.edition), inArray(other.state, states as 'draft'[]), more)),
    )}`
  if (state === 'flagged') return eq(revision.state, 'published')
  if (state === 'discarded')
    return and(
      eq(revision.state, 'discarded'),
      another([...openStates, 'published']),
      another(['discarded'], sql`${other.number} > ${revision.number}`),
    )
  return or(inArray(revision.state, [...openStates]), and(eq(revision.state, 'published'), another(openStates)))
}

function stateIs(state: NewsFilter['state']): SQL | undefined {
  const { edition, revision } = database().tables
  switch (state) {
    case undefined:
    case 'discarded':
      return undefined
    case 'flagged':
      return and(eq(edition.status, 'published'), isNotNull(revision.forcedBecause), isNull(revision.approvedBy))
    case 'leaving':
      return and(eq(edition.status, 'published'), isNotNull(edition.withdrawAt))
    case 'behind':
      return isBehindSource()
    case 'remarked':
      return hasOpenRemark()
    case 'published':
    case 'withdrawn':
    case 'removed':
      return eq(edition.status, state)
    default:
      return eq(revision.state, state)
  }
}

function hasOpenRemark(): SQL {
  const { read, tables } = database()
  const { edition, remark } = tables
  const open = and(eq(remark.edition, edition.id), isNull(remark.resolvedAt))
  return exists(read.select({ id: remark.id }).from(remark).where(open))
}
