import type { Language } from '@/db/content/organization'
import type { EntityType } from '@/db/edition'
import type { structureKinds } from '@/db/schema/schema'
import type { Precision } from '../../dates'
import type { Keyed } from '../keyed'
import { plural } from '../plural'
import { api } from './api'
import { cite } from './cite'
import { dossier } from './dossier'
import { budgets, finders, newsKinds, newsKindsMany } from './finders'
import { openData } from './open-data'
import { translation } from './translation'

const entityTypes: Keyed<EntityType> = {
  news: 'News',
  country: 'Country',
  'country-group': 'Group of countries',
  area: 'Area',
  field: 'Field of work',
  structure: 'Structure',
  chairpersonship: 'Chairpersonship',
  series: 'Series of meetings',
  meeting: 'Meeting',
  project: 'Project',
  page: 'Page',
}

const structureKindNames: Keyed<(typeof structureKinds)[number]> = {
  group: 'Structures',
  'decision-body': 'Decision-making body',
  chairpersonship: 'Chairpersonship',
  secretariat: 'Secretariat',
  unit: 'Part of the Secretariat',
  institution: 'Institution',
  'field-operation': 'Field operation',
  'parliamentary-assembly': 'Parliamentary assembly',
  court: 'Court',
  special: 'Special structure',
}

const periodicities: Keyed<'yearly' | 'weekly' | 'occasional'> = {
  yearly: 'Every year',
  weekly: 'Weekly',
  occasional: 'As decided',
}

const meetingStates: Keyed<'planned' | 'cancelled' | 'postponed'> = {
  planned: '',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
}

/** Everything the interface says, in English. The other languages' files have the same shape: `Words`. */
export const en = {
  lang: 'en' as Language,
  skip: 'Skip to the content',
  /** What search engines show under a title, where a page has no lead of its own, and for the front page. */
  description: (title: string, organization: string) => `${title}, on the portal of the ${organization}.`,
  frontDescription: (organization: string) =>
    `News, countries, structures, meetings and projects of the ${organization}.`,
  languages: 'Languages',
  menu: 'Main menu',
  news: 'News',
  search: 'Search',
  searchLabel: 'Search the portal',
  home: 'Home',
  breadcrumbs: 'You are here',
  withdrawn: (day: string) => `Withdrawn on ${day}.`,
  footer: 'About this site',

  kinds: newsKinds,
  kindsMany: newsKindsMany,
  entityTypes,

  finders,
  filter: {
    filter: 'Filter',
    text: 'Words in the text',
    days: 'Days',
    from: 'From',
    to: 'Until',
    dateHint: '2024, 11/2024 or 25 Nov 2024',
    unreadable: (typed: string) => `“${typed}” is not a date. Write a year, a month or a day.`,
    reversed: 'The end comes before the beginning.',
    fault: (field: string, fault: string) => `${field}: ${fault}`,
    faults: 'Please check the days',
    faultsLead: 'The list is shown without what is wrong.',
    apply: 'Show',
    sort: 'Order',
    none: '–',
    newest: 'Newest first',
    oldest: 'Oldest first',
    relevance: 'Best match first',
    clear: 'Clear all',
    remove: (facet: string, value: string) => `Remove the filter ${facet}: ${value}`,
    years: 'Items by year',
    year: 'Year',
    count: 'Items',
    inYear: (year: string, total: number, count: string) =>
      `${year}: ${count} ${plural('en', total, { one: 'item', other: 'items' })}`,
    asTable: 'As a table',
    skipYears: 'Skip the years',
    /** A text that somebody typed, in quotation marks. */
    quoted: (text: string) => `“${text}”`,
    /** What is listed, the text that was looked for, and what else it is narrowed to; `text` may be empty. */
    sentence: (listed: string, text: string, parts: readonly string[]) =>
      [listed, [text, ...parts].filter((part) => part !== '').join(', ')].join(' ').trimEnd(),
    in: (field: string) => `on ${field}`,
    of: (country: string) => `in ${country}`,
    inLanguage: (language: string) => `in ${language}`,
    during: (days: string, precision: Precision) => (precision === 'day' ? `on ${days}` : `in ${days}`),
    since: (day: string, _: Precision) => `from ${day}`,
    until: (day: string, _: Precision) => `until ${day}`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    skip: 'Skip the filters',
    mended: (q: string) => `Did you mean “${q}”?`,
    instead: 'These would find something',
    without: (facet: string, value: string) => `Without ${facet}: ${value}`,
    withoutText: (q: string) => `Without the words “${q}”`,
    allLanguages: 'All languages',
    inAllLanguages: 'in all languages',
    nothingFor: (q: string) => `Nothing was found for “${q}”. Try fewer or other words.`,
    nothing: 'Nothing fits all of these filters together.',
    nothingOne: 'Nothing fits this filter.',
    takeOff: 'Take some of them off, or clear them all.',
    nothingYet: 'There is nothing here yet.',
    feed: 'Feed of this list',
    suggestions: (total: number, count: string) =>
      total === 0 ? 'No suggestions' : `${count} ${plural('en', total, { one: 'suggestion', other: 'suggestions' })}`,
  },
  pager: {
    label: 'Pages of this list',
    previous: 'Previous',
    next: 'Next',
    page: (page: number) => `Page ${page}`,
  },

  homepage: {
    latest: 'Latest',
    all: 'All news',
    meetings: 'Meetings ahead',
    noMeetings: 'No meeting is announced at present.',
    allMeetings: 'All meetings',
    countries: 'Countries',
    allCountries: 'All countries',
    fields: 'Fields of work',
    allFields: 'All fields of work',
    byKind: 'Latest by kind',
  },

  article: {
    issuedOn: 'Issued on',
    inferred: 'The source gives no date of issue; this is the last day of the event.',
    updated: 'Last changed on',
    changes: 'Changes',
    issuedBy: 'Issued by',
    fields: 'Fields of work',
    countries: {
      about: 'About',
      place: 'Where',
      partner: 'Partners',
      donor: 'Donors',
      mentioned: 'Mentioned',
    },
    project: 'Project',
    meeting: 'Meeting',
    languages: 'Languages',
    related: 'Related',
    share: 'Share or keep',
    mail: 'Send by e-mail',
    permalink: 'Permanent address:',
    print: 'Printed from the browser, this page has a layout of its own.',
  },

  translation,

  newsAbout: {
    all: (total: number, count: string) => plural('en', total, { one: `${count} item`, other: `All ${count} items` }),
    elsewhere: 'There is none in English; in other languages there is:',
    none: 'The portal holds no news of this.',
    byYear: 'News items by year',
  },

  countries: {
    title: 'Countries',
    all: 'All countries A–Z',
    mapKey: (groups: string) =>
      `In colour: ${groups}. Each of them is also in the list of countries; some lie beyond the edge of the map.`,
    group: 'Group',
    /** How many countries are in a group. */
    size: (group: string, count: string) => `${count} ${group}`,
    since: (day: string, _: Precision) => `since ${day}`,
    fromTo: (from: string, to: string) => `${from} – ${to}`,
    untilDay: (day: string, _: Precision) => `until ${day}`,
    chaired: 'In the chair',
    unconfirmed: 'to be confirmed',
    formerly: 'Former names',
    operations: 'Field operations',
    news: (country: string) => `Latest news: ${country}`,
    meetings: 'Meetings hosted',
    projects: 'Projects',
    formerMembers: 'Earlier members',
  },

  cite,
  dossier,

  fields: {
    title: 'Fields of work',
    lead: 'What the organization works on, from arms control to youth.',
    within: 'Part of',
    sub: 'More closely',
    news: 'Latest news',
    projects: 'Projects',
  },

  structures: {
    title: 'Structures and institutions',
    lead: 'Who decides, who carries it out, and where.',
    diagram: 'Organizational structure',
    diagramLead: 'The whole organization as a tree: every unit with those above and below it.',
    kinds: structureKindNames,
    shortName: 'Abbreviation',
    city: 'City',
    address: 'Address',
    host: 'Works in',
    opened: 'Set up',
    closed: 'Closed',
    years: 'Years',
    about: (year: string) => `about ${year}`,
    formerly: 'Former names',
    within: 'Part of',
    units: 'Units',
    operations: 'Field operations',
    closedOperations: 'Closed field activities',
    closedLead:
      'Field activities that have ended, with the years in which they worked. Their news stays in the archive.',
    operationsLead: 'Where the organization works on the ground, at the invitation of the host.',
    closedNotice: 'This field activity is closed. Its page is kept for the record.',
    news: 'Latest news',
    projects: 'Projects',
    chairs: 'All chairpersonships',
  },

  chairs: {
    title: 'Chairpersonships',
    chair: 'In the chair',
    troika: 'Troika',
    current: 'This year',
    unconfirmed: 'Announced; not yet confirmed.',
    news: (year: number) => `News of ${year} from the Chairpersonship`,
    meetings: (year: number) => `Meetings in ${year}`,
  },

  meetings: {
    title: 'Meetings and conferences',
    lead: 'The regular meetings of the decision-making bodies and the conferences of each year.',
    series: 'Series',
    ahead: 'Meetings ahead',
    all: 'All meetings',
    body: 'Held by',
    periodicity: 'How often',
    periodicities,
    formerly: 'Former names',
    when: 'When',
    where: 'Where',
    online: 'Online',
    organizers: 'Organized by',
    states: meetingStates,
    invented: 'Drawn up for this demonstration; not a real meeting.',
    inventedMark: 'Demonstration',
    next: (days: string) => `Next: ${days}`,
    latest: (days: string) => `Latest: ${days}`,
    more: (total: number, count: string) =>
      `${count} more ${plural('en', total, { one: 'meeting', other: 'meetings' })}`,
    count: (total: number, count: string) => `${count} ${plural('en', total, { one: 'meeting', other: 'meetings' })}`,
    none: 'No meeting of this series is in the portal yet.',
    news: 'News about this meeting',
  },

  projects: {
    title: 'Projects',
    lead: 'Work with a beginning, an end and a budget of its own, much of it paid for by donors.',
    running: 'Running',
    ended: 'Ended',
    budget: 'Budget',
    budgets,
    time: 'Time',
    donors: 'Donors',
    countries: 'Countries',
    structures: 'Carried out by',
    news: 'News about this project',
  },

  api,
  openData,

  searchPage: {
    title: 'Search',
    lead: 'Looks through news, countries, fields of work, structures, meetings, projects and pages.',
  },

  status: {
    400: {
      title: 'That is more than we can search for at once',
      lead: 'An address can carry up to six filter values and 200 characters of text. Take some away and try again.',
    },
    404: {
      title: 'This page is not here',
      lead: 'The address may be mistyped, or the page may have gone. These may help:',
    },
    429: {
      title: 'That was a lot at once',
      lead: 'So many searches in so short a time would make others wait. Please go on in a minute.',
    },
    500: {
      title: 'Something went wrong on our side',
      lead: 'The fault has been noted. Please try again in a few minutes.',
    },
    /** By which somebody at the portal finds in its log what happened. */
    request: 'Number of this request:',
    unknownValue: (facet: string, value: string) => `There is no “${value}” under ${facet}.`,
    pastEnd: (last: number) => `The list ends at page ${last}.`,
    lastPage: 'Go to its last page',
    withoutIt: 'Show the list without it',
    otherLanguages: 'This page can be read in:',
  },
}

export type Words = typeof en
