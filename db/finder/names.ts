import { inArray } from 'drizzle-orm'
import { firstLanguage, type Language, languages } from '../content/organization'
import { database } from '../database'
import { type Edition, type EntityType, readEditions } from '../edition'
import { fold } from '../fold'
import { stemOf, wordsOf } from './analyser'
import { type ColumnName, termColumns } from './indexed-docs'
import type { LiveIndex } from './live-index'

/** Everything that has a name a visitor may look for, but for news. */
const namedTypes: readonly EntityType[] = [
  ...termColumns,
  ...(['country-group', 'chairpersonship', 'meeting', 'project', 'page'] as const),
]

/** Something with names: its present ones, its abbreviation, former ones and aliases, in every language. */
export type Named = {
  entity: number
  type: EntityType
  editions: Edition[]
  names: { lang: string; name: string }[]
  /** All names, folded. */
  folded: readonly string[]
}

/** All that is named, read once until something in it changes. */
export function everythingNamed(live: LiveIndex): Promise<readonly Named[]> {
  return live.remember('names', async () => {
    const { read, tables } = database()
    const { name, entity } = tables
    const found = new Map<number, Named>()
    for (const edition of await readEditions(inArray(entity.type, [...namedTypes]))) {
      const named = found.get(edition.entity) ?? {
        entity: edition.entity,
        type: edition.type,
        editions: [],
        names: [],
        folded: [],
      }
      named.editions.push(edition)
      for (const one of [edition.title, edition.shortTitle])
        if (one) named.names.push({ lang: edition.lang, name: one })
      found.set(edition.entity, named)
    }
    for (const row of await read.select({ entity: name.entity, lang: name.lang, name: name.name }).from(name))
      found.get(row.entity)?.names.push({ lang: row.lang, name: row.name })
    return [...found.values()].map((named) => ({ ...named, folded: named.names.map((one) => fold(one.name)) }))
  })
}

/** A term that was named in a text: what it is called in each language, as stems, and where the index has its items. */
export type NamedTerm = {
  column: ColumnName
  entity: number
  phrases: ReadonlyMap<Language, readonly (readonly string[])[]>
}

/** Terms by their names as a reader of `lang` may write them, stems with spaces between; and the most words in a name. */
export type TermNames = { byName: ReadonlyMap<string, readonly NamedTerm[]>; longest: number }

/** Names, abbreviations and former names of all terms, as texts in `lang` are compared with them. */
export function termNames(live: LiveIndex, lang: Language): Promise<TermNames> {
  return live.remember(`term names ${lang}`, async () => {
    const byName = new Map<string, NamedTerm[]>()
    let longest = 0
    for (const { entity, type, names } of await everythingNamed(live)) {
      const column = termColumns.find((one) => one === type)
      if (!column) continue
      const term: NamedTerm = { column, entity, phrases: phrasesOf(names) }
      // A name of any language may stand in the text: abbreviations and former names often are of the first one.
      for (const name of new Set(names.map((one) => one.name))) {
        const stems = wordsOf(name).map(({ word }) => stemOf(word, lang))
        if (stems.length === 0) continue
        longest = Math.max(longest, stems.length)
        const same = byName.get(stems.join(' ')) ?? []
        if (!same.some((other) => other.entity === entity)) byName.set(stems.join(' '), [...same, term])
      }
    }
    return { byName, longest }
  })
}

function phrasesOf(names: Named['names']): NamedTerm['phrases'] {
  return new Map(
    languages.map((lang) => {
      // Abbreviations and aliases are often given in the first language only, and used in all.
      const used = names.filter((one) => one.lang === lang || one.lang === firstLanguage)
      const phrases = new Map(
        used.map(({ name }) => {
          const stems = wordsOf(name).map(({ word }) => stemOf(word, lang))
          return [stems.join(' '), stems] as const
        }),
      )
      phrases.delete('')
      return [lang, [...phrases.values()]]
    }),
  )
}
