import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { isLanguage } from './content/organization'
import { database } from './database'
import { pathOf } from './edition'
import type { Editor } from './editor'
import { openStates } from './schema/schema'

export type ListedEdition = Awaited<ReturnType<typeof listEditions>>[number]

/**
 * The language versions that changed last, at most 50, with the title of the open draft where there is one. `at` is
 * when the draft was saved, or else when the public last saw a change; `path` is there while the public sees a page.
 */
export async function listEditions(_editor: Editor) {
  const { read, tables } = database()
  const { edition, entity, revision } = tables
  const open = alias(revision, 'open')
  const published = alias(revision, 'published')
  const at = sql`coalesce(${open.createdAt}, ${edition.withdrawnAt}, ${edition.changedAt}, ${entity.createdAt})`
  const rows = await read
    .select({
      ...{ id: edition.id, type: entity.type, lang: edition.lang, section: edition.section, slug: edition.slug },
      ...{ status: edition.status, open: open.state, openTitle: open.title, publishedTitle: published.title },
      at: at.mapWith((value) => entity.createdAt.mapFromDriverValue(value) as Date),
    })
    .from(edition)
    .innerJoin(entity, eq(entity.id, edition.entity))
    .leftJoin(open, and(eq(open.edition, edition.id), inArray(open.state, [...openStates])))
    .leftJoin(published, and(eq(published.edition, edition.id), eq(published.state, 'published')))
    .orderBy(desc(at), desc(edition.id))
    .limit(50)
  return rows.flatMap(({ openTitle, publishedTitle, lang, section, slug, ...row }) => {
    if (!isLanguage(lang)) return []
    const visible = row.type !== 'area' && (row.status === 'published' || row.status === 'withdrawn')
    const path = visible ? pathOf({ lang, section, slug }) : undefined
    return [{ ...row, lang, title: openTitle ?? publishedTitle ?? slug, path }]
  })
}
