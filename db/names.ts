import { inArray } from 'drizzle-orm'
import { remembered } from './changes'
import type { Language } from './content/organization'
import type { Day } from './content/shape'
import { database } from './database'
import type { Edition } from './edition'

/** What something is called, and in which language that is. */
export type Name = { title: string; lang: Language }

export type FormerName = { name: string; lang: string; validFrom: Day | null; validUntil: Day | null }

const allFormerNames = remembered(async () => {
  const { read, tables } = database()
  const { name } = tables
  const names = new Map<string, FormerName[]>()
  for (const row of await read
    .select()
    .from(name)
    .where(inArray(name.kind, ['former']))) {
    const key = `${row.entity} ${row.lang}`
    names.set(key, [...(names.get(key) ?? []), row])
  }
  for (const list of names.values()) list.sort((a, b) => ((a.validUntil ?? '') < (b.validUntil ?? '') ? 1 : -1))
  return names
})

/** Former names by entity, the latest first, in the language of the edition that shows them. */
export async function formerNames(editions: Iterable<Edition>): Promise<Map<number, readonly FormerName[]>> {
  const names = await allFormerNames()
  return new Map(
    [...editions].flatMap(({ entity, lang }) => {
      const former = names.get(`${entity} ${lang}`)
      return former ? [[entity, former] as const] : []
    }),
  )
}

/** The name that was valid on `day`: a former one, else the present. A name is no longer valid on its last day. */
export function nameOn(edition: Edition, former: readonly FormerName[] | undefined, day: Day): string {
  const then = former?.find(({ validFrom, validUntil }) => (validFrom ?? '') <= day && validUntil && day < validUntil)
  return then?.name ?? edition.title
}
