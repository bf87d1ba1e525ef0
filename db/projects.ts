import { and, desc, eq, sql } from 'drizzle-orm'
import { isToCome, today } from './clock'
import type { Language } from './content/organization'
import type { Day } from './content/shape'
import { database } from './database'
import { type Edition, editionsOfType, findEdition } from './edition'
import { tagsOf } from './tags'

export type Project = {
  id: number
  budget: 'unified' | 'extra-budgetary'
  startsOn: Day | null
  endsOn: Day | null
  edition: Edition
}

/** All projects, the latest to begin first. */
export async function allProjects(lang: Language): Promise<Project[]> {
  const { read, tables } = database()
  const { project } = tables
  const editions = await editionsOfType('project', lang)
  const rows = await read
    .select()
    .from(project)
    .orderBy(desc(sql`coalesce(${project.startsOn}, '')`), desc(project.id))
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

/** Projects about a country, on a field of work or its sub-fields, or of a structure or its parts. */
export async function projectsOf(term: number, lang: Language): Promise<Project[]> {
  const { read, tables } = database()
  const { doc, docTerm } = tables
  const rows = await read
    .select({ id: doc.entity })
    .from(doc)
    .innerJoin(docTerm, eq(docTerm.doc, doc.id))
    .where(and(eq(doc.type, 'project'), eq(docTerm.term, term)))
  const ids = rows.map((row) => row.id)
  return (await allProjects(lang)).filter((project) => ids.includes(project.id))
}
