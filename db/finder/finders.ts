import { organization } from '../content/organization'
import type { EntityType } from '../edition'

/** What a list can be narrowed by, in the order in which addresses name them. */
export const facetNames = ['kind', 'field', 'country', 'structure', 'lang'] as const
export type FacetName = (typeof facetNames)[number]

/**
 * Where the values of a facet come from: the entities of a type, by their slugs; words of the organization's own; parts
 * of the portal, each of some types; or its languages.
 */
export type FacetSource =
  | { terms: 'field' | 'country' | 'structure' | 'series' }
  | { kinds: readonly string[] }
  | { types: Readonly<Record<string, readonly EntityType[]>> }
  | { languages: true }

/**
 * A content type that can be listed. This one declaration narrows the list, counts its choices, judges its address,
 * makes its form, its sentence and its feeds.
 */
export type Finder = {
  /** The word of its address, and of its texts in `app/words`. */
  list: string
  types: readonly EntityType[]
  facets: Readonly<Partial<Record<FacetName, FacetSource>>>
  /** A dated list can be narrowed to days and begins with the newest; any other with what fits a text best. */
  dated: boolean
  /** Shows each thing once, in another language where it is not in the reader's; else only what is in theirs. */
  fallback: boolean
}

const byTerms = { field: { terms: 'field' }, country: { terms: 'country' }, structure: { terms: 'structure' } } as const

export const newsFinder: Finder = {
  list: 'news',
  types: ['news'],
  facets: { kind: { kinds: Object.keys(organization.newsKinds) }, ...byTerms, lang: { languages: true } },
  dated: true,
  fallback: false,
}

export const meetingsFinder: Finder = {
  list: 'meetings',
  types: ['meeting'],
  facets: { kind: { terms: 'series' }, ...byTerms },
  dated: true,
  fallback: true,
}

export const projectsFinder: Finder = {
  list: 'projects',
  types: ['project'],
  facets: { kind: { kinds: ['unified', 'extra-budgetary'] }, ...byTerms },
  dated: true,
  fallback: true,
}

const partsOfPortal = {
  news: ['news'],
  countries: ['country', 'country-group'],
  'fields-of-work': ['field'],
  structures: ['structure'],
  chairpersonships: ['chairpersonship'],
  meetings: ['series', 'meeting'],
  projects: ['project'],
  pages: ['page'],
} as const

/** The search of the whole site. */
export const siteFinder: Finder = {
  list: 'search',
  types: Object.values(partsOfPortal).flat(),
  facets: { kind: { types: partsOfPortal } },
  dated: false,
  fallback: false,
}

/** Lists that take parameters, by what follows the language in their address. No other page takes any. */
export const finders: ReadonlyMap<string, Finder> = new Map(
  [newsFinder, meetingsFinder, projectsFinder, siteFinder].map((finder) => [`/${finder.list}`, finder]),
)
