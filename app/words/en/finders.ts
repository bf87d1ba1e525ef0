import {
  type Budgets,
  type Finders,
  type NewsKinds,
  type PartsOfPortal,
  wordsBesideKind,
  wordsByKind,
} from '../finder-words'
import type { Forms } from '../plural'

export const newsKinds: NewsKinds = {
  'news-item': 'News item',
  'press-release': 'Press release',
  statement: 'Statement',
  'media-advisory': 'Media advisory',
  'spot-report': 'Spot report',
  'daily-report': 'Daily report',
  speech: 'Speech',
  story: 'Story',
}

export const newsKindsMany: NewsKinds = {
  'news-item': 'News items',
  'press-release': 'Press releases',
  statement: 'Statements',
  'media-advisory': 'Media advisories',
  'spot-report': 'Spot reports',
  'daily-report': 'Daily reports',
  speech: 'Speeches',
  story: 'Stories',
}

const newsItems: NewsKinds<Forms> = {
  'news-item': { one: 'news item', other: 'news items' },
  'press-release': { one: 'press release', other: 'press releases' },
  statement: { one: 'statement', other: 'statements' },
  'media-advisory': { one: 'media advisory', other: 'media advisories' },
  'spot-report': { one: 'spot report', other: 'spot reports' },
  'daily-report': { one: 'daily report', other: 'daily reports' },
  speech: { one: 'speech', other: 'speeches' },
  story: { one: 'story', other: 'stories' },
}

export const partsOfPortal: PartsOfPortal = {
  news: 'News',
  countries: 'Countries',
  'fields-of-work': 'Fields of work',
  structures: 'Structures and institutions',
  chairpersonships: 'Chairpersonships',
  meetings: 'Meetings and conferences',
  projects: 'Projects',
  pages: 'Pages',
}

export const budgets: Budgets = { unified: 'Unified budget', 'extra-budgetary': 'Extra-budgetary' }

const everywhere = { field: 'Field of work', country: 'Country', lang: 'Language' }
const containing = (text: string) => `containing “${text}”`

export const finders: Finders = {
  news: wordsByKind('en', {
    facets: { ...everywhere, kind: 'Kind', structure: 'Issued by' },
    kinds: newsKinds,
    title: 'News',
    items: { one: 'news item', other: 'news items' },
    itemsOf: newsItems,
    titlesOf: newsKindsMany,
    text: containing,
    structure: (names) => `issued by ${names}`,
  }),
  meetings: wordsBesideKind('en', {
    facets: { ...everywhere, kind: 'Series', structure: 'Organized by' },
    kinds: {},
    title: 'Meetings and conferences',
    items: { one: 'meeting', other: 'meetings' },
    plain: 'Meetings',
    kind: (names) => ` of the series ${names}`,
    text: containing,
    structure: (names) => `organized by ${names}`,
  }),
  projects: wordsBesideKind('en', {
    facets: { ...everywhere, kind: 'Budget', structure: 'Carried out by' },
    kinds: budgets,
    title: 'Projects',
    items: { one: 'project', other: 'projects' },
    plain: 'Projects',
    kind: (names) => ` (${names.toLowerCase()})`,
    text: containing,
    structure: (names) => `carried out by ${names}`,
  }),
  search: wordsBesideKind('en', {
    facets: { ...everywhere, kind: 'Part of the portal', structure: 'Structure' },
    kinds: partsOfPortal,
    title: 'Results',
    items: { one: 'result', other: 'results' },
    plain: 'Results',
    kind: (names) => ` in ${names}`,
    text: (text) => `for “${text}”`,
    structure: (names) => `of ${names}`,
  }),
}
