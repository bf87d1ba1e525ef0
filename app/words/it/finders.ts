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
  'news-item': 'Notizia',
  'press-release': 'Comunicato stampa',
  statement: 'Dichiarazione',
  'media-advisory': 'Avviso ai media',
  'spot-report': 'Rapporto straordinario',
  'daily-report': 'Rapporto quotidiano',
  speech: 'Discorso',
  story: 'Reportage',
}

export const newsKindsMany: NewsKinds = {
  'news-item': 'Notizie',
  'press-release': 'Comunicati stampa',
  statement: 'Dichiarazioni',
  'media-advisory': 'Avvisi ai media',
  'spot-report': 'Rapporti straordinari',
  'daily-report': 'Rapporti quotidiani',
  speech: 'Discorsi',
  story: 'Reportage',
}

const newsItems: NewsKinds<Forms> = {
  'news-item': { one: 'notizia', other: 'notizie' },
  'press-release': { one: 'comunicato stampa', other: 'comunicati stampa' },
  statement: { one: 'dichiarazione', other: 'dichiarazioni' },
  'media-advisory': { one: 'avviso ai media', other: 'avvisi ai media' },
  'spot-report': { one: 'rapporto straordinario', other: 'rapporti straordinari' },
  'daily-report': { one: 'rapporto quotidiano', other: 'rapporti quotidiani' },
  speech: { one: 'discorso', other: 'discorsi' },
  story: { other: 'reportage' },
}

export const partsOfPortal: PartsOfPortal = {
  news: 'Notizie',
  countries: 'Paesi',
  'fields-of-work': 'Settori di attività',
  structures: 'Strutture e istituzioni',
  chairpersonships: 'Presidenze',
  meetings: 'Riunioni e conferenze',
  projects: 'Progetti',
  pages: 'Pagine',
}

export const budgets: Budgets = { unified: 'Bilancio unificato', 'extra-budgetary': 'Fondi fuori bilancio' }

const everywhere = { field: 'Settore di attività', country: 'Paese', lang: 'Lingua' }
const containing = (text: string) => `con «${text}»`

export const finders: Finders = {
  news: wordsByKind('it', {
    facets: { ...everywhere, kind: 'Tipo', structure: 'Fonte' },
    kinds: newsKinds,
    title: 'Notizie',
    items: { one: 'notizia', other: 'notizie' },
    itemsOf: newsItems,
    titlesOf: newsKindsMany,
    text: containing,
    structure: (names) => `fonte: ${names}`,
  }),
  meetings: wordsBesideKind('it', {
    facets: { ...everywhere, kind: 'Serie', structure: 'Organizzatore' },
    kinds: {},
    title: 'Riunioni e conferenze',
    items: { one: 'riunione', other: 'riunioni' },
    plain: 'Riunioni',
    kind: (names) => ` della serie «${names}»`,
    text: containing,
    structure: (names) => `organizzatore: ${names}`,
  }),
  projects: wordsBesideKind('it', {
    facets: { ...everywhere, kind: 'Bilancio', structure: 'Realizzato da' },
    kinds: budgets,
    title: 'Progetti',
    items: { one: 'progetto', other: 'progetti' },
    plain: 'Progetti',
    kind: (names) => ` (${names.toLowerCase()})`,
    text: containing,
    structure: (names) => `realizzato da: ${names}`,
  }),
  search: wordsBesideKind('it', {
    facets: { ...everywhere, kind: 'Sezione del portale', structure: 'Struttura' },
    kinds: partsOfPortal,
    title: 'Risultati',
    items: { one: 'risultato', other: 'risultati' },
    plain: 'Risultati',
    kind: (names) => ` (${names})`,
    text: (text) => `per «${text}»`,
    structure: (names) => `struttura: ${names}`,
  }),
}
