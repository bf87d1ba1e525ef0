import { desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { isToCome, today } from './clock'
import { type Language, languages } from './content/organization'
import type { Day } from './content/shape'
import { database } from './database'
import { type Edition, editionsOf, entitiesOf, findEdition } from './edition'
import { projectsFinder } from './finder/finders'
import { liveIndex } from './finder/live-index'
import type { Query } from './finder/query'
import { type Found, type Stretch, search, type Unanswerable } from './finder/search'
import { tagsOf } from './tags'

export type Project = {
  id: number
  budget: 'unified' | 'extra-budgetary'
  startsOn: Day | null
  endsOn: Day | null
  edition: Edition
}

/** Public projects under a condition, the latest to begin first. */
async function readProjects(lang: Language, condition: SQL): Promise<Project[]> {
  const { read, tables } = database()
  const { project } = tables
  const rows = await read
    .select()
    .from(project)
    .where(condition)
    .orderBy(desc(sql`coalesce(${project.startsOn}, '')`), desc(project.id))
  const editions = await editionsOf(
    rows.map((row) => row.id),
    lang,
  )
  return rows.flatMap((row) => {
    const edition = editions.get(row.id)
    return edition ? [{ ...row, edition }] : []
  })
}

/** True while a project has not ended. */
export function isRunning({ endsOn }: Pick<Project, 'endsOn'>): boolean {
  return !endsOn || isToCome(endsOn)
}

/** One project at its address, with what it is tagged with. */
export async function getProject(lang: Language, slug: string) {
  const edition = await findEdition('projects', lang, slug)
  if (!edition) return undefined
  const { read, tables } = database()
  const { project } = tables
  const [facts] = await read.select().from(project).where(eq(project.id, edition.entity))
  return facts && { edition, facts, ...(await tagsOf(edition.entity, lang, facts.startsOn ?? today())) }
}

/** The projects that a query asks for, with every facet counted; or what in the query cannot be answered. */
export async function searchProjects(
  lang: Language,
  query: Query,
  stretch?: Stretch,
): Promise<(Omit<Found, 'editions'> & { items: Project[] }) | Unanswerable> {
  const found = await search(projectsFinder, lang, query, stretch)
  if ('parameter' in found) return found
  const { editions, ...list } = found
  const { project } = database().tables
  const shown = await readProjects(lang, inArray(project.id, entitiesOf(editions)))
  const projects = new Map(shown.map((one) => [one.edition.id, one]))
  return { ...list, items: editions.flatMap((id) => projects.get(id) ?? []) }
}

/** Projects about a country, on a field of work or its sub-fields, or of a structure or its parts. */
export async function projectsOf(term: number, lang: Language): Promise<Project[]> {
  const live = await liveIndex()
  const { ids } = live.index.ask({
    ...{ types: projectsFinder.types, langs: languages, allLangs: [], count: [] },
    narrowings: [{ column: live.columnOf(term), values: [term] }],
    ...{ order: 'newest', offset: 0, limit: 1000 },
  })
  return readProjects(lang, inArray(database().tables.project.id, entitiesOf(ids)))
}
