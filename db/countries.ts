import { asc, eq, inArray } from 'drizzle-orm'
import type { Language } from './content/organization'
import type { Day } from './content/shape'
import { database } from './database'
import { type Edition, editionsOf, editionsOfType, findEdition, sorted } from './edition'
import { formerNames } from './names'

export type Country = { id: number; iso2: string; edition: Edition }

export type Membership = { group: Edition; joinedOn: Day | null; leftOn: Day | null }

/** All countries, A–Z as people sort in that language. */
export async function allCountries(lang: Language): Promise<Country[]> {
  const { read, tables } = database()
  const { country } = tables
  const editions = await editionsOfType('country', lang)
  const codes = new Map((await read.select().from(country)).map((row) => [row.id, row.iso2]))
  return sorted(editions.values(), lang).map((edition) => ({
    ...{ id: edition.entity, iso2: codes.get(edition.entity) ?? '', edition },
  }))
}

/** The groups of countries in their order, each with its present members A–Z. */
export async function countryGroups(lang: Language): Promise<{ edition: Edition; members: Country[] }[]> {
  const { read, tables } = database()
  const { countryGroup, membership } = tables
  const rows = await read.select().from(countryGroup).orderBy(asc(countryGroup.position))
  const editions = await editionsOfType('country-group', lang)
  const memberships = await read.select().from(membership)
  const countries = await allCountries(lang)
  return rows.flatMap(({ id }) => {
    const edition = editions.get(id)
    const ids = memberships.filter(({ group, leftOn }) => group === id && !leftOn).map(({ country }) => country)
    return edition ? [{ edition, members: countries.filter((country) => ids.includes(country.id)) }] : []
  })
}

/** One group at its address, with the memberships of all who belong or once belonged to it. */
export async function getCountryGroup(lang: Language, slug: string) {
  const edition = await findEdition('countries', lang, slug)
  if (edition?.type !== 'country-group') return undefined
  const { read, tables } = database()
  const { membership } = tables
  const rows = await read.select().from(membership).where(eq(membership.group, edition.entity))
  const countries = await allCountries(lang)
  const members = countries.flatMap((country) => {
    const row = rows.find((one) => one.country === country.id)
    return row ? [{ ...country, joinedOn: row.joinedOn, leftOn: row.leftOn }] : []
  })
  return {
    edition,
    members: members.filter(({ leftOn }) => !leftOn),
    former: members.filter(({ leftOn }) => leftOn),
  }
}

/** One country at its address: its codes, former names and memberships, the present one first. */
export async function getCountry(lang: Language, slug: string) {
  const edition = await findEdition('countries', lang, slug)
  if (edition?.type !== 'country') return undefined
  const { read, tables } = database()
  const { country, membership } = tables
  const [codes] = await read.select().from(country).where(eq(country.id, edition.entity))
  if (!codes) return undefined
  const rows = await read.select().from(membership).where(eq(membership.country, edition.entity))
  const groups = await editionsOf(
    rows.map((row) => row.group),
    lang,
  )
  return {
    edition,
    iso2: codes.iso2,
    former: (await formerNames([edition])).get(edition.entity) ?? [],
    memberships: rows
      .flatMap(({ group, joinedOn, leftOn }) => {
        const found = groups.get(group)
        return found ? [{ group: found, joinedOn, leftOn }] : []
      })
      .sort((a, b) => Number(Boolean(a.leftOn)) - Number(Boolean(b.leftOn))),
  }
}

/** Two-letter codes of countries by id; areas, which have none, are left out. */
export async function countryCodes(ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const { read, tables } = database()
  const { country } = tables
  const rows = await read
    .select()
    .from(country)
    .where(inArray(country.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row.iso2]))
}
