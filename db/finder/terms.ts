import { asc } from 'drizzle-orm'
import type { Language } from '../content/organization'
import { database } from '../database'
import { type Edition, editionsOfType, sorted } from '../edition'
import { fieldTree } from '../fields-of-work'
import { structureTree } from '../structures'
import type { FacetSource } from './finders'

type TermType = Extract<FacetSource, { terms: unknown }>['terms']

/** A term as a choice: `depth` is 0 for the top of a tree. */
export type Term = { edition: Edition; depth: number }

/** All terms of a type in the order in which a reader of `lang` is offered them, under their best editions for them. */
export function termsOfType(type: TermType, lang: Language): Promise<Term[]> {
  return readers[type](lang)
}

const readers: Record<TermType, (lang: Language) => Promise<Term[]>> = {
  country: async (lang) => sorted((await editionsOfType('country', lang)).values(), lang).map(atTop),
  field: async (lang) => flat(await fieldTree(lang)),
  structure: async (lang) => flat(await structureTree(lang)),
  series: async (lang) => {
    const { read, tables } = database()
    const rows = await read.select({ id: tables.series.id }).from(tables.series).orderBy(asc(tables.series.position))
    const editions = await editionsOfType('series', lang)
    return rows.flatMap(({ id }) => editions.get(id) ?? []).map(atTop)
  },
}

const atTop = (edition: Edition): Term => ({ edition, depth: 0 })

type Node = { edition: Edition; children: readonly Node[] }

function flat(nodes: readonly Node[], depth = 0): Term[] {
  return nodes.flatMap(({ edition, children }) => [{ edition, depth }, ...flat(children, depth + 1)])
}
