import { and, eq, inArray } from 'drizzle-orm'
import { idsIn } from './body'
import { type Check, checksOf } from './checks'
import { today } from './clock'
import { firstLanguage } from './content/organization'
import { database, type Queries } from './database'
import type { Schema } from './schema/schema'
import { readShared } from './shared-news'

type EditionRow = Schema['edition']['$inferSelect']
type RevisionRow = Schema['revision']['$inferSelect']

/** What the public has of something that a text leads to, the most first. */
const nearest = ['public', 'scheduled', 'draft', 'missing'] as const
type Reach = (typeof nearest)[number]

function reachOf(status: EditionRow['status'], planned: boolean): Reach {
  if (status === 'published' || status === 'withdrawn') return 'public'
  if (planned) return 'scheduled'
  return status === 'unpublished' ? 'draft' : 'missing'
}

/** What stands in the way of publishing a revision, and what whoever publishes it is asked, with all it refers to. */
export async function versionChecks(read: Queries, of: EditionRow, revision: RevisionRow): Promise<Check[]> {
  const { edition, revision: planned, image, imageText, file } = database().tables
  const stored = await readShared(read, of.entity)
  if (!stored) return []
  const shared = revision.state === 'published' ? stored : { ...stored, ...revision.shared }
  const ids = idsIn(revision.body)
  const pictures = [...ids.images, ...(shared.image ? [shared.image] : [])]
  const images = new Map<number, { alt: string; decorative: boolean; removed: boolean }>()
  if (pictures.length > 0) {
    const texts = await read.select().from(imageText).where(inArray(imageText.image, pictures))
    for (const row of await read.select().from(image).where(inArray(image.id, pictures))) {
      const altIn = (lang: string) => texts.find((one) => one.image === row.id && one.lang === lang)?.alt
      const alt = altIn(of.lang) || altIn(firstLanguage) || ''
      images.set(row.id, { alt, decorative: row.decorative, removed: row.removedAt !== null })
    }
  }
  const files = new Map<number, { removed: boolean }>()
  if (ids.files.length > 0)
    for (const row of await read.select().from(file).where(inArray(file.id, ids.files)))
      files.set(row.id, { removed: row.removedAt !== null })
  const entities: Map<number, Reach> = new Map(ids.entities.map((id) => [id, 'missing']))
  if (ids.entities.length > 0)
    for (const row of await read
      .select({ entity: edition.entity, status: edition.status, planned: planned.id })
      .from(edition)
      .leftJoin(planned, and(eq(planned.edition, edition.id), eq(planned.state, 'scheduled')))
      .where(inArray(edition.entity, ids.entities))) {
      const reach = reachOf(row.status, row.planned !== null)
      // Of its language versions the one that is nearest to the public counts.
      if (nearest.indexOf(reach) < nearest.indexOf(entities.get(row.entity) ?? 'missing'))
        entities.set(row.entity, reach)
    }
  const { title, lead, body } = revision
  return checksOf({
    ...{ title, lead, body, slug: revision.slug ?? of.slug, lang: of.lang },
    ...{ shared, images, files, entities, today: today() },
  })
}
