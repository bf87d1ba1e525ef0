import { eq } from 'drizzle-orm'
import { database, type Queries } from '../database'
import type { EntityType } from '../edition'

/** The parts a country can play that make an item one of that country's; partners, donors and mentions do not. */
export const countryTermRoles = ['about', 'place'] as const

/**
 * What lists can be narrowed by for an entity: the ids of its countries, fields of work and structures, of their
 * ancestors too, and its kind and date, both empty where its type has none.
 */
export async function termsOf(read: Queries, id: number, type: EntityType) {
  const { field, structure, entityCountry, entityField, entityStructure } = database().tables
  const { news, meeting, project } = database().tables
  const countries = await read.select().from(entityCountry).where(eq(entityCountry.entity, id))
  const fields = await read.select().from(entityField).where(eq(entityField.entity, id))
  const structures = await read.select().from(entityStructure).where(eq(entityStructure.entity, id))
  const terms = new Set<number>()
  for (const { country, role } of countries)
    if (countryTermRoles.some((counted) => counted === role)) terms.add(country)
  await addWithAncestors(
    read,
    field,
    fields.map((row) => row.field),
    terms,
  )
  await addWithAncestors(
    read,
    structure,
    structures.map((row) => row.structure),
    terms,
  )
  let kind = ''
  let date = ''
  if (type === 'news') {
    const [row] = await read.select().from(news).where(eq(news.id, id))
    kind = row?.kind ?? ''
    date = row?.issuedOn ?? ''
  } else if (type === 'meeting') {
    const [row] = await read.select().from(meeting).where(eq(meeting.id, id))
    date = row?.startsOn ?? ''
  } else if (type === 'project') {
    const [row] = await read.select().from(project).where(eq(project.id, id))
    date = row?.startsOn ?? ''
  }
  return { terms: [...terms], kind, date }
}

async function addWithAncestors(
  read: Queries,
  tree: ReturnType<typeof database>['tables']['field' | 'structure'],
  ids: readonly number[],
  terms: Set<number>,
) {
  for (const id of ids) {
    let next: number | null | undefined = id
    while (next && !terms.has(next)) {
      terms.add(next)
      const [row]: { parent: number | null }[] = await read
        .select({ parent: tree.parent })
        .from(tree)
        .where(eq(tree.id, next))
      next = row?.parent
    }
  }
}
