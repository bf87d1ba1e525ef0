import { asc, eq } from 'drizzle-orm'
import { remembered } from './changes'
import type { Language } from './content/organization'
import type { Day } from './content/shape'
import { database } from './database'
import { type Edition, editionsOf, editionsOfType, findEdition, sorted } from './edition'
import { formerNames } from './names'

export type Country = { id: number; iso2: string; edition: Edition }

export type Membership = { group: Edition; joinedOn: Day | null; leftOn: Day | null }

/** All countries, A–Z as people sort in that language. */
export const allCountries = remembered(async (lang: Language): Promise<readonly Country[]> => {
  const editions = await editionsOfType('country', lang)
  const codes = await allCodes()
  return sorted(editions.values(), lang).map((edition) => ({
    ...{ id: edition.entity, iso2: codes.get(edition.entity) ?? '', edition },
  }))
})

export type CountryGroup = { edition: Edition; members: readonly Country[] }

/** The groups of countries in their order, each with its present members A–Z. */
export const countryGroups = remembered(async (lang: Language): Promise<readonly CountryGroup[]> => {
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
})

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
  const { membership } = tables
  const iso2 = (await allCodes()).get(edition.entity)
  if (!iso2) return undefined
  const rows = await read.select().from(membership).where(eq(membership.country, edition.entity))
  const groups = await editionsOf(
    rows.map((row) => row.group),
    lang,
  )
  return {
    edition,
    iso2,
    former: (await formerNames([edition])).get(edition.entity) ?? [],
    memberships: rows
      .flatMap(({ group, joinedOn, leftOn }) => {
        const found = groups.get(group)
        return found ? [{ group: found, joinedOn, leftOn }] : []
      })
      .sort((a, b) => Number(Boolean(a.leftOn)) - Number(Boolean(b.leftOn))),
  }
}

/** Two-letter codes of all countries by id; areas have none. */
export const allCodes = remembered(async (): Promise<ReadonlyMap<number, string>> => {
  const { read, tables } = database()
  const { country } = tables
  return new Map((await read.select().from(country)).map((row) => [row.id, row.iso2]))
})
