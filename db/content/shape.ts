/**
 * The shape of the content folder. An organization that uses this portal replaces the other files of this folder and
 * keeps to these types; `db/fill.ts` turns them into rows of an empty database.
 */

/** A calendar day, as exactly as it is known: `1992`, `1992-09` or `1992-09-18`. */
export type Day = string

/** One text by language code; the organization's first language is always there. */
export type ByLanguage = Readonly<Record<string, string>>

/** Names that were valid before the present one. `until` is the first day on which the name no longer held. */
export type FormerName = { name: ByLanguage; from?: Day; until?: Day }

/**
 * A text as people write it. A string is a paragraph; inside it `[words](news:slug)` links to an entity of the portal:
 * `news`, `country` (by ISO code), `field`, `structure`, `series`, `meeting`, `project`, `page`.
 */
export type Block =
  | string
  | { heading: string; level?: 2 | 3 | 4 }
  | { list: readonly string[]; ordered?: boolean }
  | { quote: string; speaker: string; role?: string }
  | { image: string }
  | { table: { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] } }

export type CountryContent = {
  iso2: string
  iso3: string
  slug: string
  /** The organization's own short names, where they differ from `Intl.DisplayNames`. */
  names?: ByLanguage
  /** What the name is sorted by, where it is not the name itself («Netherlands» for «The Netherlands»). */
  sortNames?: ByLanguage
  former?: readonly FormerName[]
  aliases?: readonly string[]
  groups: readonly { group: string; from?: Day; until?: Day }[]
}

export type GroupContent = { slug: string; names: ByLanguage; leads?: ByLanguage }

/** A place that is not one of the organization's countries: a former State, or a territory without an ISO code. */
export type AreaContent = { slug: string; names: ByLanguage; footnotes?: ByLanguage }

export type FieldContent = {
  slug: string
  names: ByLanguage
  leads?: ByLanguage
  body?: readonly Block[]
  aliases?: readonly string[]
  children?: readonly FieldContent[]
}

export type StructureKind =
  | 'group'
  | 'decision-body'
  | 'chairpersonship'
  | 'secretariat'
  | 'unit'
  | 'institution'
  | 'field-operation'
  | 'parliamentary-assembly'
  | 'court'
  | 'special'

export type StructureContent = {
  slug: string
  kind: StructureKind
  names: ByLanguage
  /** Abbreviations: ODIHR, БДИПЧ. */
  shortNames?: ByLanguage
  leads?: ByLanguage
  body?: readonly Block[]
  cities?: ByLanguage
  address?: string
  /** The ISO code of a country or the slug of an area. */
  host?: string
  opened?: Day
  closed?: Day
  /** The years are the commonly given ones, not confirmed: shown with «about». */
  circa?: true
  former?: readonly FormerName[]
  aliases?: readonly string[]
  children?: readonly StructureContent[]
}

export type ChairContent = {
  year: number
  /** The ISO code of a country or the slug of an area. */
  chair: string
  /** Announced or expected, not confirmed. */
  unconfirmed?: true
}

export type SeriesContent = {
  slug: string
  names: ByLanguage
  leads?: ByLanguage
  former?: readonly FormerName[]
  aliases?: readonly string[]
  /** Slug of the structure that holds the meetings. */
  body?: string
  periodicity: 'yearly' | 'weekly' | 'occasional'
}

export type MeetingContent = {
  slug: string
  series?: string
  names: ByLanguage
  leads?: ByLanguage
  body?: readonly Block[]
  from: Day
  until?: Day
  cities?: ByLanguage
  /** ISO code of the country where it took place. */
  country?: string
  online?: true
  state?: 'planned' | 'cancelled' | 'postponed'
  organizers?: readonly string[]
  fields?: readonly string[]
  /** Drawn up for the demonstration: the meeting is not a fact. */
  invented?: true
}

export type ProjectContent = {
  slug: string
  names: ByLanguage
  leads?: ByLanguage
  body?: readonly Block[]
  budget: 'unified' | 'extra-budgetary'
  from?: Day
  until?: Day
  structures: readonly string[]
  fields: readonly string[]
  countries: readonly string[]
  donors: readonly string[]
}

export type PageContent = { slug: string; names: ByLanguage; leads?: ByLanguage; body: readonly Block[] }

export type ImageContent = {
  /** File name in `images/`, without its ending. */
  name: string
  alts: ByLanguage
  captions?: ByLanguage
  credit: string
}

export type NewsEditionContent = {
  slug: string
  title: string
  lead: string
  /** The city of the dateline as this language writes it. */
  dateline?: string
  body: readonly Block[]
}

export type NewsContent = {
  kind: string
  /** The day it was issued, in the organization's time zone. */
  issuedOn: Day
  /** The source names no day of issue; the one given is the last day of the event it reports. */
  issuedOnInferred?: true
  /** Slugs of structures, the leading one first. */
  issuers: readonly string[]
  /** Slugs of fields of work. */
  fields: readonly string[]
  /** ISO codes by the part the country plays. */
  countries: Partial<Record<'about' | 'place' | 'partner' | 'donor' | 'mentioned', readonly string[]>>
  project?: string
  meeting?: string
  image?: string
  featured?: true
  editions: Readonly<Record<string, NewsEditionContent>>
}

/**
 * A line of the menu. `entity` is `type:slug`, `path` an address below the language; a line without a label bears the
 * name of its entity.
 */
export type MenuContent = {
  labels?: ByLanguage
  entity?: string
  path?: string
  children?: readonly MenuContent[]
}

/** Addresses of the site that the organization had before this portal; each leads on to what it was about. */
export type FormerAddresses = {
  /** What an address led to that ended in a number, whatever stood before that: `type:slug` by the number. */
  numbers: Readonly<Record<number, string>>
  /** Addresses without a number, and the `type:slug` that they were about. */
  paths: Readonly<Record<string, string>>
  /** Lists, and what follows the language in the address of the list here that has the same: `/news?kind=story`. */
  lists: Readonly<Record<string, string>>
  /** Filters of those lists, as `name=value`, and the parameter that does the same here. */
  filters: Readonly<Record<string, string>>
  /** Languages that addresses could begin with besides those of the portal. An address without was in the first. */
  languages: readonly string[]
}

/** Everything that an empty database is filled with. */
export type Content = {
  countryGroups: readonly GroupContent[]
  countries: readonly CountryContent[]
  areas: readonly AreaContent[]
  fieldsOfWork: readonly FieldContent[]
  structures: readonly StructureContent[]
  chairs: readonly ChairContent[]
  series: readonly SeriesContent[]
  meetings: readonly MeetingContent[]
  projects: readonly ProjectContent[]
  pages: readonly PageContent[]
  images: readonly ImageContent[]
  news: readonly NewsContent[]
  menu: readonly MenuContent[]
  formerAddresses: FormerAddresses
}
