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
  'news-item': 'Meldung',
  'press-release': 'Pressemitteilung',
  statement: 'Erklärung',
  'media-advisory': 'Medienhinweis',
  'spot-report': 'Sonderbericht',
  'daily-report': 'Tagesbericht',
  speech: 'Rede',
  story: 'Reportage',
}

export const newsKindsMany: NewsKinds = {
  'news-item': 'Meldungen',
  'press-release': 'Pressemitteilungen',
  statement: 'Erklärungen',
  'media-advisory': 'Medienhinweise',
  'spot-report': 'Sonderberichte',
  'daily-report': 'Tagesberichte',
  speech: 'Reden',
  story: 'Reportagen',
}

const newsItems: NewsKinds<Forms> = {
  'news-item': { one: 'Meldung', other: 'Meldungen' },
  'press-release': { one: 'Pressemitteilung', other: 'Pressemitteilungen' },
  statement: { one: 'Erklärung', other: 'Erklärungen' },
  'media-advisory': { one: 'Medienhinweis', other: 'Medienhinweise' },
  'spot-report': { one: 'Sonderbericht', other: 'Sonderberichte' },
  'daily-report': { one: 'Tagesbericht', other: 'Tagesberichte' },
  speech: { one: 'Rede', other: 'Reden' },
  story: { one: 'Reportage', other: 'Reportagen' },
}

export const partsOfPortal: PartsOfPortal = {
  news: 'Aktuelles',
  countries: 'Länder',
  'fields-of-work': 'Arbeitsgebiete',
  structures: 'Strukturen und Institutionen',
  chairpersonships: 'Vorsitze',
  meetings: 'Treffen und Konferenzen',
  projects: 'Projekte',
  pages: 'Seiten',
}

export const budgets: Budgets = { unified: 'Gesamthaushaltsplan', 'extra-budgetary': 'Außerbudgetäre Mittel' }

const everywhere = { field: 'Arbeitsgebiet', country: 'Land', lang: 'Sprache' }
const containing = (text: string) => `mit „${text}“`

export const finders: Finders = {
  news: wordsByKind('de', {
    facets: { ...everywhere, kind: 'Art', structure: 'Herausgeber' },
    kinds: newsKinds,
    title: 'Aktuelles',
    items: { one: 'Beitrag', other: 'Beiträge' },
    itemsOf: newsItems,
    titlesOf: newsKindsMany,
    text: containing,
    structure: (names) => `Herausgeber: ${names}`,
  }),
  meetings: wordsBesideKind('de', {
    facets: { ...everywhere, kind: 'Reihe', structure: 'Veranstalter' },
    kinds: {},
    title: 'Treffen und Konferenzen',
    items: { other: 'Treffen' },
    plain: 'Treffen',
    kind: (names) => ` der Reihe „${names}“`,
    text: containing,
    structure: (names) => `Veranstalter: ${names}`,
  }),
  projects: wordsBesideKind('de', {
    facets: { ...everywhere, kind: 'Haushalt', structure: 'Durchgeführt von' },
    kinds: budgets,
    title: 'Projekte',
    items: { one: 'Projekt', other: 'Projekte' },
    plain: 'Projekte',
    kind: (names) => ` (${names})`,
    text: containing,
    structure: (names) => `durchgeführt von: ${names}`,
  }),
  search: wordsBesideKind('de', {
    facets: { ...everywhere, kind: 'Teil des Portals', structure: 'Struktur' },
    kinds: partsOfPortal,
    title: 'Ergebnisse',
    items: { one: 'Ergebnis', other: 'Ergebnisse' },
    plain: 'Ergebnisse',
    kind: (names) => ` (${names})`,
    text: (text) => `für „${text}“`,
    structure: (names) => `Struktur: ${names}`,
  }),
}
