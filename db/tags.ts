import { asc, eq } from 'drizzle-orm'
import type { Language } from './content/organization'
import type { Day } from './content/shape'
import { database } from './database'
import { type Edition, editionsOf } from './edition'
import { formerNames, nameOn } from './names'
import type { countryRoles, structureRoles } from './schema/schema'
import { allStructures } from './structures'

export type Tags = {
  fields: Edition[]
  countries: { role: (typeof countryRoles)[number]; edition: Edition }[]
  /** In their order, the leading one first; with the structure that each belongs to. */
  structures: { role: (typeof structureRoles)[number]; edition: Edition; parent: Edition | undefined }[]
}

/** The same as numbers of entities, each list in its order. */
export type TagNumbers = {
  fields: readonly number[]
  countries: readonly { role: (typeof countryRoles)[number]; country: number }[]
  structures: readonly { role: (typeof structureRoles)[number]; structure: number }[]
}

/**
 * What an entity is tagged with: its fields of work, its countries by role, and its structures, all under the names
 * that they bore on `day`.
 */
export async function tagsOf(entity: number, lang: Language, day: Day): Promise<Tags> {
  const { read, tables } = database()
  const { entityField, entityCountry, entityStructure } = tables
  const fields = await read
    .select()
    .from(entityField)
    .where(eq(entityField.entity, entity))
    .orderBy(asc(entityField.position))
  const countries = await read
    .select()
    .from(entityCountry)
    .where(eq(entityCountry.entity, entity))
    .orderBy(asc(entityCountry.position))
  const structures = await read
    .select()
    .from(entityStructure)
    .where(eq(entityStructure.entity, entity))
    .orderBy(asc(entityStructure.position))
  return tagsFrom({ fields: fields.map((row) => row.field), countries, structures }, lang, day)
}

/** What these numbers stand for, under the names that they bore on `day`. */
export async function tagsFrom(tags: TagNumbers, lang: Language, day: Day): Promise<Tags> {
  const known = new Map((await allStructures(lang)).map((structure) => [structure.id, structure]))
  const structures = tags.structures.map(({ structure, role }) => ({
    ...{ id: structure, role, parent: known.get(structure)?.parent ?? null },
  }))
  // A group is a heading in the tree, not a body that issues anything.
  const isBody = (id: number) => known.get(id)?.kind !== 'group'
  const present = await editionsOf(
    [
      ...tags.fields,
      ...tags.countries.map((row) => row.country),
      ...structures.flatMap((row) => [row.id, row.parent ?? row.id]),
    ],
    lang,
  )
  const former = await formerNames(present.values())
  const editions = new Map(
    [...present].map(([id, edition]) => [id, { ...edition, title: nameOn(edition, former.get(id), day) }]),
  )
  return {
    fields: tags.fields.flatMap((field) => editions.get(field) ?? []),
    countries: tags.countries.flatMap(({ role, country }) => {
      const edition = editions.get(country)
      return edition ? [{ role, edition }] : []
    }),
    structures: structures.flatMap(({ id, parent, role }) => {
      const edition = editions.get(id)
      return edition ? [{ role, edition, parent: parent && isBody(parent) ? editions.get(parent) : undefined }] : []
    }),
  }
}
