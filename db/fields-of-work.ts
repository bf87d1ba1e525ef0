import { asc } from 'drizzle-orm'
import { remembered } from './changes'
import type { Language } from './content/organization'
import { database } from './database'
import { type Edition, editionsOfType, findEdition } from './edition'
import { pathTo, type Tree, treeOf } from './tree'

type Field = { id: number; parent: number | null; edition: Edition }

/** All fields of work with their sub-fields, in the organization's order. */
export const fieldTree = remembered(async (lang: Language): Promise<readonly Tree<Field>[]> => {
  const { read, tables } = database()
  const { field } = tables
  const editions = await editionsOfType('field', lang)
  const rows = await read.select({ id: field.id, parent: field.parent }).from(field).orderBy(asc(field.position))
  return treeOf(
    rows.flatMap((row) => {
      const edition = editions.get(row.id)
      return edition ? [{ ...row, edition }] : []
    }),
  )
})

/** One field of work at its address: what it says, the fields above it, and the sub-fields. */
export async function getField(lang: Language, slug: string) {
  const edition = await findEdition('fields-of-work', lang, slug)
  if (!edition) return undefined
  const path = pathTo(await fieldTree(lang), edition.entity)
  return { edition, above: path.slice(0, -1), children: path.at(-1)?.children ?? [] }
}
