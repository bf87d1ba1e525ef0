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
  'news-item': 'Actualité',
  'press-release': 'Communiqué de presse',
  statement: 'Déclaration',
  'media-advisory': 'Avis aux médias',
  'spot-report': 'Rapport ponctuel',
  'daily-report': 'Rapport quotidien',
  speech: 'Discours',
  story: 'Reportage',
}

export const newsKindsMany: NewsKinds = {
  'news-item': 'Actualités',
  'press-release': 'Communiqués de presse',
  statement: 'Déclarations',
  'media-advisory': 'Avis aux médias',
  'spot-report': 'Rapports ponctuels',
  'daily-report': 'Rapports quotidiens',
  speech: 'Discours',
  story: 'Reportages',
}

const newsItems: NewsKinds<Forms> = {
  'news-item': { one: 'actualité', other: 'actualités' },
  'press-release': { one: 'communiqué de presse', other: 'communiqués de presse' },
  statement: { one: 'déclaration', other: 'déclarations' },
  'media-advisory': { other: 'avis aux médias' },
  'spot-report': { one: 'rapport ponctuel', other: 'rapports ponctuels' },
  'daily-report': { one: 'rapport quotidien', other: 'rapports quotidiens' },
  speech: { other: 'discours' },
  story: { one: 'reportage', other: 'reportages' },
}

export const partsOfPortal: PartsOfPortal = {
  news: 'Actualités',
  countries: 'Pays',
  'fields-of-work': 'Domaines d’activité',
  structures: 'Structures et institutions',
  chairpersonships: 'Présidences',
  meetings: 'Réunions et conférences',
  projects: 'Projets',
  pages: 'Pages',
}

export const budgets: Budgets = { unified: 'Budget unifié', 'extra-budgetary': 'Ressources extrabudgétaires' }

const everywhere = { field: 'Domaine d’activité', country: 'Pays', lang: 'Langue' }
const containing = (text: string) => `contenant « ${text} »`

export const finders: Finders = {
  news: wordsByKind('fr', {
    facets: { ...everywhere, kind: 'Type', structure: 'Publié par' },
    kinds: newsKinds,
    title: 'Actualités',
    items: { one: 'actualité', other: 'actualités' },
    itemsOf: newsItems,
    titlesOf: newsKindsMany,
    text: containing,
    structure: (names) => `publié par : ${names}`,
  }),
  meetings: wordsBesideKind('fr', {
    facets: { ...everywhere, kind: 'Série', structure: 'Organisé par' },
    kinds: {},
    title: 'Réunions et conférences',
    items: { one: 'réunion', other: 'réunions' },
    plain: 'Réunions',
    kind: (names) => ` de la série « ${names} »`,
    text: containing,
    structure: (names) => `organisé par : ${names}`,
  }),
  projects: wordsBesideKind('fr', {
    facets: { ...everywhere, kind: 'Budget', structure: 'Mis en œuvre par' },
    kinds: budgets,
    title: 'Projets',
    items: { one: 'projet', other: 'projets' },
    plain: 'Projets',
    kind: (names) => ` (${names.toLowerCase()})`,
    text: containing,
    structure: (names) => `mis en œuvre par : ${names}`,
  }),
  search: wordsBesideKind('fr', {
    facets: { ...everywhere, kind: 'Partie du portail', structure: 'Structure' },
    kinds: partsOfPortal,
    title: 'Résultats',
    items: { one: 'résultat', other: 'résultats' },
    plain: 'Résultats',
    kind: (names) => ` (${names})`,
    text: (text) => `pour « ${text} »`,
    structure: (names) => `structure : ${names}`,
  }),
}
