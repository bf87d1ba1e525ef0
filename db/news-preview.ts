import { and, eq } from 'drizzle-orm'
import { aboutEdition } from './about-edition'
import { today } from './clock'
import { isLanguage } from './content/organization'
import { database, type Queries } from './database'
import { type Edition, pathOf, textFor } from './edition'
import type { Editor } from './editor'
import { changesOf, lookedUp, type News } from './news'
import { presentRevision } from './news-draft'
import { mayDo } from './rights'
import { openStates, type revisionStates, type Schema } from './schema/schema'
import { readShared } from './shared-news'
import { tagsFrom } from './tags'
import { publicLagOf } from './translations'

/** A news item as its page would show it, and the revision of it that this is. */
export type NewsPreview = News & { revision: { number: number; state: (typeof revisionStates)[number]; savedAt: Date } }

/**
 * A language version of a news item as its page will be once its draft is published; where it has none, as the page is.
 * `number` asks for another of its revisions. Undefined where there is none, or none that the editor may see.
 */
export async function previewNews(editor: Editor, id: number, number?: number): Promise<NewsPreview | undefined> {
  const { read, tables } = database()
  const about = await aboutEdition(read, id)
  if (!about || !mayDo(editor, 'see', about)) return undefined
  const [known] = await read.select().from(tables.edition).where(eq(tables.edition.id, id))
  const revision = number === undefined ? await presentRevision(read, id) : await numbered(read, id, number)
  const [row] = await read
    .select()
    .from(tables.news)
    .where(eq(tables.news.id, known?.entity ?? 0))
  const stored = known && (await readShared(read, known.entity))
  if (!known || !revision || !row || !stored) return undefined
  // What is public says nothing else than what is stored, and may have been stored by another language since.
  const shared = revision.state === 'published' ? stored : { ...stored, ...revision.shared }
  const { kind, issuedOn, image, project, meeting } = shared
  const edition = editionAfter(known, revision)
  if (!edition) return undefined
  const tags = {
    ...{ fields: shared.fields, countries: shared.countries },
    structures: shared.issuers.map((structure) => ({ structure, role: 'issuer' as const })),
  }
  return {
    edition: { ...edition, text: await textFor(edition, revision.body) },
    facts: { ...row, kind, issuedOn, image, project, meeting },
    ...(await tagsFrom(tags, edition.lang, issuedOn || today())),
    ...(await lookedUp(edition, shared)),
    changes: [...changeBy(known, revision), ...(await changesOf(known))],
    lag: await publicLagOf(revision),
    revision: { number: revision.number, state: revision.state, savedAt: revision.savedAt ?? revision.createdAt },
  }
}

type EditionRow = Schema['edition']['$inferSelect']
type RevisionRow = Schema['revision']['$inferSelect']

async function numbered(read: Queries, edition: number, number: number): Promise<RevisionRow | undefined> {
  const { revision } = database().tables
  const [row] = await read
    .select()
    .from(revision)
    .where(and(eq(revision.edition, edition), eq(revision.number, number)))
  return row
}

/** When the public is to see it. */
const momentOf = ({ publishAt }: RevisionRow) => publishAt ?? new Date()
const isToCome = ({ state }: RevisionRow) => openStates.some((open) => open === state)

/** What the edition is after the revision was published; as it is now where the revision is no draft. */
function editionAfter(known: EditionRow, revision: RevisionRow): Edition | undefined {
  const { lang, section } = known
  if (!isLanguage(lang)) return undefined
  const slug = revision.slug ?? known.slug
  const now = isToCome(revision) ? momentOf(revision) : null
  const { title, shortTitle, lead, city } = revision
  const { publishedAt, changedAt, withdrawnAt, notice, status } = known
  return {
    ...{ id: known.id, entity: known.entity, type: 'news', lang, section, slug, path: pathOf({ lang, section, slug }) },
    ...{ title, sortTitle: revision.sortTitle ?? title, shortTitle, lead, city },
    publishedAt: publishedAt ?? now,
    changedAt: now && (revision.major || !publishedAt) ? now : changedAt,
    // To publish something that was withdrawn puts it back.
    ...(now || status !== 'withdrawn'
      ? { status: 'published' as const, withdrawnAt: null, notice: null }
      : { status, withdrawnAt, notice }),
  }
}

/** What the public will be told of a draft of something that it knows. */
function changeBy({ publishedAt }: EditionRow, revision: RevisionRow): News['changes'] {
  const { major, changeNote } = revision
  if (!publishedAt || !isToCome(revision) || !major || !changeNote) return []
  return [{ at: momentOf(revision), note: changeNote }]
}
