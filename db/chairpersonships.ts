import { desc } from 'drizzle-orm'
import { remembered } from './changes'
import type { Language } from './content/organization'
import { database } from './database'
import { type Edition, editionsOf, editionsOfType, findEdition } from './edition'

/** Who chairs the organization in a year: a country, or an area for a State that is no more. */
export type Chair = { year: number; confirmed: boolean; chair: Edition; edition: Edition }

/** Every chairpersonship, the latest first. */
export const allChairs = remembered(async (lang: Language): Promise<readonly Chair[]> => {
  const { read, tables } = database()
  const { chairpersonship } = tables
  const rows = await read.select().from(chairpersonship).orderBy(desc(chairpersonship.year))
  const editions = await editionsOfType('chairpersonship', lang)
  const chairs = await editionsOf(
    rows.map((row) => row.chair),
    lang,
  )
  return rows.flatMap(({ id, year, confirmed, chair }) => {
    const edition = editions.get(id)
    const country = chairs.get(chair)
    return edition && country ? [{ year, confirmed, chair: country, edition }] : []
  })
})

/** The chair of one year, or undefined where none is known. */
export async function chairOf(year: number, lang: Language): Promise<Chair | undefined> {
  return (await allChairs(lang)).find((chair) => chair.year === year)
}

/** One chairpersonship at its address, with the years before and after, which make up the troika. */
export async function getChairpersonship(lang: Language, slug: string) {
  const edition = await findEdition('chairpersonships', lang, slug)
  if (!edition) return undefined
  const chairs = await allChairs(lang)
  const chair = chairs.find((one) => one.edition.entity === edition.entity)
  if (!chair) return undefined
  const inYear = (year: number) => chairs.find((one) => one.year === year)
  return { ...chair, edition, before: inYear(chair.year - 1), after: inYear(chair.year + 1) }
}

/** The chairpersonships that a country holds or held, the latest first. */
export async function chairsOf(country: number, lang: Language): Promise<Chair[]> {
  return (await allChairs(lang)).filter(({ chair }) => chair.entity === country)
}
