import { asc, eq } from 'drizzle-orm'
import { remembered } from './changes'
import type { Language } from './content/organization'
import type { Day } from './content/shape'
import { database } from './database'
import { type Edition, editionsOf, editionsOfType, findEdition } from './edition'
import { formerNames } from './names'
import type { structureKinds } from './schema/schema'
import { pathTo, type Tree, treeOf } from './tree'

export type Structure = {
  id: number
  parent: number | null
  kind: (typeof structureKinds)[number]
  host: number | null
  openedOn: Day | null
  closedOn: Day | null
  /** The days are the commonly given ones, not confirmed. */
  circa: boolean
  edition: Edition
}

/** All structures, the open and the closed, in the organization's order: each under what is above it. */
export async function structureTree(lang: Language): Promise<Tree<Structure>[]> {
  return treeOf(await allStructures(lang))
}

/** All structures, the open and the closed, in the organization's order. */
export const allStructures = remembered(async (lang: Language): Promise<readonly Structure[]> => {
  const { read, tables } = database()
  const { structure } = tables
  const editions = await editionsOfType('structure', lang)
  const rows = await read.select().from(structure).orderBy(asc(structure.position))
  return rows.flatMap((row) => {
    const edition = editions.get(row.id)
    return edition ? [{ ...row, edition }] : []
  })
})

/** A structure as pages list it: its own facts, and where it works. */
export type FieldOperation = Structure & { hostEdition: Edition | undefined }

/** Field operations, open ones in the organization's order, closed ones by the year in which they ended. */
export async function fieldOperations(lang: Language): Promise<{ open: FieldOperation[]; closed: FieldOperation[] }> {
  const all = (await allStructures(lang)).filter(({ kind }) => kind === 'field-operation')
  const hosts = await editionsOf(
    all.flatMap(({ host }) => host ?? []),
    lang,
  )
  const operations = all.map((one) => ({ ...one, hostEdition: hosts.get(one.host ?? 0) }))
  return {
    open: operations.filter(({ closedOn }) => !closedOn),
    closed: operations
      .filter(({ closedOn }) => closedOn)
      .sort((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? 1 : -1)),
  }
}

/** Field operations that work, or worked, in a country. */
export async function fieldOperationsIn(country: number, lang: Language): Promise<Structure[]> {
  return (await allStructures(lang)).filter(({ host, kind }) => host === country && kind === 'field-operation')
}

/** One structure at its address, with its former names, its host, what stands above it and below it. */
export async function getStructure(section: 'structures' | 'field-operations', lang: Language, slug: string) {
  const { read, tables } = database()
  const { structure } = tables
  const edition = await findEdition(section, lang, slug)
  if (!edition) return undefined
  const [facts] = await read.select().from(structure).where(eq(structure.id, edition.entity))
  const path = pathTo(await structureTree(lang), edition.entity)
  if (!facts) return undefined
  return {
    edition,
    facts,
    host: facts.host ? (await editionsOf([facts.host], lang)).get(facts.host) : undefined,
    former: (await formerNames([edition])).get(edition.entity) ?? [],
    above: path.slice(0, -1),
    children: path.at(-1)?.children ?? [],
  }
}

/** The structure that stands for the chair, whoever holds it. */
export async function chairStructure(lang: Language): Promise<Structure | undefined> {
  return (await allStructures(lang)).find(({ kind }) => kind === 'chairpersonship')
}
