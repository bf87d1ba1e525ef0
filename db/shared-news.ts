import { asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { assertMayWith } from './about-edition'
import { organization } from './content/organization'
import { database, type Queries } from './database'
import type { Editor } from './editor'
import { Faulty } from './refusals'
import { assertMay, structuresAbove } from './rights'
import { countryRoles } from './schema/schema'

const number = z.int32().positive()

/**
 * What all language versions of a news item have in common. Countries, fields of work and structures are the numbers of
 * their entities, the leading issuer first; `issuedOn` is a day in the organization's time zone, empty while nobody has
 * said one.
 */
export const sharedNewsSchema = z.object({
  kind: z.enum(Object.keys(organization.newsKinds)),
  issuedOn: z.union([z.literal(''), z.iso.date()]),
  image: number.nullable(),
  project: number.nullable(),
  meeting: number.nullable(),
  issuers: z.array(number),
  fields: z.array(number),
  countries: z.array(z.object({ country: number, role: z.enum(countryRoles) })),
})

export type SharedNews = z.infer<typeof sharedNewsSchema>

/** What a news item's versions have in common now. Undefined where the entity is no news item. */
export async function readShared(read: Queries, entity: number): Promise<SharedNews | undefined> {
  const { news, entityCountry, entityField, entityStructure } = database().tables
  const [row] = await read.select().from(news).where(eq(news.id, entity))
  if (!row) return undefined
  const issuers = await read
    .select({ id: entityStructure.structure })
    .from(entityStructure)
    .where(eq(entityStructure.entity, entity))
    .orderBy(asc(entityStructure.position))
  const fields = await read
    .select({ id: entityField.field })
    .from(entityField)
    .where(eq(entityField.entity, entity))
    .orderBy(asc(entityField.position))
  const countries = await read
    .select({ country: entityCountry.country, role: entityCountry.role })
    .from(entityCountry)
    .where(eq(entityCountry.entity, entity))
    .orderBy(asc(entityCountry.role), asc(entityCountry.position))
  const { kind, issuedOn, image, project, meeting } = row
  const ids = (rows: { id: number }[]) => rows.map(({ id }) => id)
  return { kind, issuedOn, image, project, meeting, issuers: ids(issuers), fields: ids(fields), countries }
}

/** Makes `shared` what all versions of a news item have in common. */
export async function applyShared(write: Queries, entity: number, shared: SharedNews): Promise<void> {
  const { news, entityCountry, entityField, entityStructure } = database().tables
  const { kind, issuedOn, image, project, meeting } = shared
  await write.update(news).set({ kind, issuedOn, image, project, meeting }).where(eq(news.id, entity))
  await write.delete(entityStructure).where(eq(entityStructure.entity, entity))
  await write.delete(entityField).where(eq(entityField.entity, entity))
  await write.delete(entityCountry).where(eq(entityCountry.entity, entity))
  const structures = shared.issuers.map((structure, position) => ({
    ...{ entity, structure, position },
    role: 'issuer' as const,
  }))
  if (structures.length > 0) await write.insert(entityStructure).values(structures)
  const fields = shared.fields.map((field, position) => ({ entity, field, position }))
  if (fields.length > 0) await write.insert(entityField).values(fields)
  const countries = countryRoles.flatMap((role) =>
    shared.countries
      .filter((one) => one.role === role)
      .map(({ country }, position) => ({ entity, country, role, position })),
  )
  if (countries.length > 0) await write.insert(entityCountry).values(countries)
}

/** The same without what is said twice, and with everything in the order in which it is stored. */
export function tidyShared(shared: SharedNews): SharedNews {
  const countries = [...countryRoles].toSorted().flatMap((role) => {
    const of = shared.countries.filter((one) => one.role === role)
    return [...new Set(of.map(({ country }) => country))].map((country) => ({ country, role }))
  })
  const { kind, issuedOn, image, project, meeting } = shared
  const [issuers, fields] = [[...new Set(shared.issuers)], [...new Set(shared.fields)]]
  return { kind, issuedOn, image, project, meeting, issuers, fields, countries }
}

/**
 * Throws where the editor may not change what an item's versions have in common from `was` to `is`, as they may not
 * where it is not the same, and where `is` refers to something that is not there.
 */
export async function assertMayClassify(
  editor: Editor,
  write: Queries,
  { entity, lang }: { entity: number; lang: string },
  was: SharedNews,
  is: SharedNews,
): Promise<void> {
  if (JSON.stringify(tidyShared(was)) === JSON.stringify(is)) return
  await assertMayWith(editor, 'classify', write, entity, lang)
  // Nobody gives an item away to those whose items they may not write.
  const leading = is.issuers[0] ?? null
  if (leading !== (was.issuers[0] ?? null))
    assertMay(editor, 'classify', { structures: await structuresAbove(write, leading), lang })
  await assertKnown(write, is)
}

/** Throws `Faulty` unless everything that is referred to by number is there, and is what it is said to be. */
export async function assertKnown(read: Queries, shared: SharedNews) {
  const { entity, image } = database().tables
  const wanted: Record<string, readonly number[]> = {
    issuers: shared.issuers,
    fields: shared.fields,
    countries: shared.countries.map(({ country }) => country),
    project: shared.project ? [shared.project] : [],
    meeting: shared.meeting ? [shared.meeting] : [],
  }
  const types: Record<string, string> = { issuers: 'structure', fields: 'field', countries: 'country' }
  const all = Object.values(wanted).flat()
  const found = all.length
    ? await read.select({ id: entity.id, type: entity.type }).from(entity).where(inArray(entity.id, all))
    : []
  const typeOf = new Map(found.map(({ id, type }) => [id, type as string]))
  for (const [field, ids] of Object.entries(wanted))
    if (ids.some((id) => typeOf.get(id) !== (types[field] ?? field)))
      throw new Faulty({ [field]: 'Choose from the list: what was sent is not in it.' })
  if (!shared.image) return
  const [picture] = await read.select({ id: image.id }).from(image).where(eq(image.id, shared.image))
  if (!picture) throw new Faulty({ image: 'There is no such picture.' })
}
