import { type Language, languages, organization } from '../content/organization'
import { type Answer, allLanguages, type Question } from './facet-index'
import { type FacetName, type FacetSource, type Finder, facetNames } from './finders'
import type { ColumnName } from './indexed-docs'
import type { LiveIndex } from './live-index'
import type { Query } from './query'
import type { Facet, Option, Year } from './search'
import { termsOfType } from './terms'

/** What the index has to know of a facet: in which column its values are, and how addresses name them. */
export type Choices = {
  column: ColumnName | 'lang'
  values: { value: string; keys: readonly (string | number)[]; option: Partial<Option> }[]
}

/** The facets of a finder in their order, with everything that can be chosen. */
export function facetsOf(live: LiveIndex, finder: Finder, lang: Language): Promise<Map<FacetName, Choices>> {
  return live.remember(`facets ${finder.list} ${lang}`, async () => {
    const facets = new Map<FacetName, Choices>()
    for (const name of facetNames) {
      const source = finder.facets[name]
      if (source) facets.set(name, await choicesOf(source, lang))
    }
    return facets
  })
}

async function choicesOf(source: FacetSource, lang: Language): Promise<Choices> {
  if ('terms' in source) {
    return {
      column: source.terms,
      values: (await termsOfType(source.terms, lang)).map(({ edition, depth }) => ({
        ...{ value: edition.slug, keys: [edition.entity] },
        option: { title: edition.title, lang: edition.lang, depth },
      })),
    }
  }
  if ('kinds' in source)
    return { column: 'kind', values: source.kinds.map((kind) => ({ value: kind, keys: [kind], option: {} })) }
  if ('types' in source)
    return {
      column: 'type',
      values: Object.entries(source.types).map(([value, types]) => ({ value, keys: types, option: {} })),
    }
  return {
    column: 'lang',
    values: [
      ...languages.map((code) => ({
        ...{ value: code, keys: [code] },
        option: { title: organization.languages[code], lang: code },
      })),
      { value: allLanguages, keys: [allLanguages], option: {} },
    ],
  }
}

/** A facet as it is shown: every choice with its count. */
export function facetOf(
  name: FacetName,
  { column, values }: Choices,
  counts: Answer['counts'],
  query: Query,
  lang: Language,
): Facet {
  const counted = counts.get(column)
  const asked = query[name]
  const options: Option[] = []
  for (const { value, keys, option } of values) {
    let count = 0
    for (const key of keys) count += counted?.get(key) ?? 0
    const chosen = name === 'lang' && asked.length === 0 ? value === lang : asked.includes(value)
    options.push({ value, title: option.title, lang: option.lang, count, chosen, depth: option.depth ?? 0 })
  }
  return { name, options }
}

/** All years from the first to the last that is counted. */
export function yearsOf(counts: ReadonlyMap<string | number, number> | undefined, days?: Question['days']): Year[] {
  const known = [...(counts?.keys() ?? [])].map(Number)
  if (known.length === 0) return []
  const [first, last] = [Math.min(...known), Math.max(...known)]
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at)).map((year) => ({
    ...{ year, count: counts?.get(year) ?? 0 },
    chosen:
      Boolean(days?.first || days?.last) &&
      (days?.first ?? '').slice(0, 4) <= year &&
      year <= (days?.last ?? '9999').slice(0, 4),
  }))
}
