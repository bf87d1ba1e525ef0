import { formatAny } from '../dates'

/** What a list says of its filters, in English. `kinds` are the chosen ones, by their words in the address. */
export type FinderWords = {
  facets: Record<string, string>
  /** Names of values that are words of the organization's own; all others have a title. */
  kinds: Record<string, string>
  /** «12 stories», where the number is written out already. */
  counted: (total: number, count: string, kinds: readonly Kind[]) => string
  /** The same as a title, without the number: «Stories». */
  titled: (kinds: readonly Kind[]) => string
  text: (text: string) => string
  structure: (names: string) => string
}

type Kind = { value: string; label: string }

const either = (names: readonly string[]) => formatAny(names, 'en')
const labels = (kinds: readonly Kind[]) => either(kinds.map(({ label }) => label))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const newsKinds: Record<string, string> = {
  'news-item': 'News item',
  'press-release': 'Press release',
  statement: 'Statement',
  'media-advisory': 'Media advisory',
  'spot-report': 'Spot report',
  'daily-report': 'Daily report',
  speech: 'Speech',
  story: 'Story',
}

export const newsKindsMany: Record<string, string> = {
  'news-item': 'News items',
  'press-release': 'Press releases',
  statement: 'Statements',
  'media-advisory': 'Media advisories',
  'spot-report': 'Spot reports',
  'daily-report': 'Daily reports',
  speech: 'Speeches',
  story: 'Stories',
}

export const partsOfPortal: Record<string, string> = {
  news: 'News',
  countries: 'Countries',
  'fields-of-work': 'Fields of work',
  structures: 'Structures and institutions',
  chairpersonships: 'Chairpersonships',
  meetings: 'Meetings and conferences',
  projects: 'Projects',
  pages: 'Pages',
}

export const budgets: Record<string, string> = { unified: 'Unified budget', 'extra-budgetary': 'Extra-budgetary' }

const everywhere = { field: 'Field of work', country: 'Country', lang: 'Language' }
const containing = (text: string) => `containing ${text}`

const newsNamed = (kinds: readonly Kind[], one: boolean) =>
  either(kinds.map(({ value, label }) => (one ? label : (newsKindsMany[value] ?? label)).toLowerCase()))
const ofSeries = (kinds: readonly Kind[]) => (kinds.length > 0 ? ` of the series ${labels(kinds)}` : '')
const withBudget = (kinds: readonly Kind[]) => (kinds.length > 0 ? ` (${labels(kinds).toLowerCase()})` : '')
const within = (kinds: readonly Kind[]) => (kinds.length > 0 ? ` in ${labels(kinds)}` : '')

export const finders: Record<string, FinderWords> = {
  news: {
    facets: { ...everywhere, kind: 'Kind', structure: 'Issued by' },
    kinds: newsKinds,
    counted: (total, count, kinds) =>
      `${count} ${kinds.length > 0 ? newsNamed(kinds, total === 1) : total === 1 ? 'news item' : 'news items'}`,
    titled: (kinds) => (kinds.length > 0 ? capital(newsNamed(kinds, false)) : 'News'),
    text: containing,
    structure: (names) => `issued by ${names}`,
  },
  meetings: {
    facets: { ...everywhere, kind: 'Series', structure: 'Organized by' },
    kinds: {},
    counted: (total, count, kinds) => `${count} ${total === 1 ? 'meeting' : 'meetings'}${ofSeries(kinds)}`,
    titled: (kinds) => (kinds.length > 0 ? `Meetings${ofSeries(kinds)}` : 'Meetings and conferences'),
    text: containing,
    structure: (names) => `organized by ${names}`,
  },
  projects: {
    facets: { ...everywhere, kind: 'Budget', structure: 'Carried out by' },
    kinds: budgets,
    counted: (total, count, kinds) => `${count} ${total === 1 ? 'project' : 'projects'}${withBudget(kinds)}`,
    titled: (kinds) => `Projects${withBudget(kinds)}`,
    text: containing,
    structure: (names) => `carried out by ${names}`,
  },
  search: {
    facets: { ...everywhere, kind: 'Part of the portal', structure: 'Structure' },
    kinds: partsOfPortal,
    counted: (total, count, kinds) => `${count} ${total === 1 ? 'result' : 'results'}${within(kinds)}`,
    titled: (kinds) => `Results${within(kinds)}`,
    text: (text) => `for ${text}`,
    structure: (names) => `of ${names}`,
  },
}
