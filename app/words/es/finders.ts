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
  'news-item': 'Noticia',
  'press-release': 'Comunicado de prensa',
  statement: 'Declaración',
  'media-advisory': 'Aviso a los medios',
  'spot-report': 'Informe puntual',
  'daily-report': 'Informe diario',
  speech: 'Discurso',
  story: 'Reportaje',
}

export const newsKindsMany: NewsKinds = {
  'news-item': 'Noticias',
  'press-release': 'Comunicados de prensa',
  statement: 'Declaraciones',
  'media-advisory': 'Avisos a los medios',
  'spot-report': 'Informes puntuales',
  'daily-report': 'Informes diarios',
  speech: 'Discursos',
  story: 'Reportajes',
}

const newsItems: NewsKinds<Forms> = {
  'news-item': { one: 'noticia', other: 'noticias' },
  'press-release': { one: 'comunicado de prensa', other: 'comunicados de prensa' },
  statement: { one: 'declaración', other: 'declaraciones' },
  'media-advisory': { one: 'aviso a los medios', other: 'avisos a los medios' },
  'spot-report': { one: 'informe puntual', other: 'informes puntuales' },
  'daily-report': { one: 'informe diario', other: 'informes diarios' },
  speech: { one: 'discurso', other: 'discursos' },
  story: { one: 'reportaje', other: 'reportajes' },
}

export const partsOfPortal: PartsOfPortal = {
  news: 'Noticias',
  countries: 'Países',
  'fields-of-work': 'Ámbitos de trabajo',
  structures: 'Estructuras e instituciones',
  chairpersonships: 'Presidencias',
  meetings: 'Reuniones y conferencias',
  projects: 'Proyectos',
  pages: 'Páginas',
}

export const budgets: Budgets = { unified: 'Presupuesto unificado', 'extra-budgetary': 'Fondos extrapresupuestarios' }

const everywhere = { field: 'Ámbito de trabajo', country: 'País', lang: 'Idioma' }
const containing = (text: string) => `con «${text}»`

export const finders: Finders = {
  news: wordsByKind('es', {
    facets: { ...everywhere, kind: 'Tipo', structure: 'Publicado por' },
    kinds: newsKinds,
    title: 'Noticias',
    items: { one: 'noticia', other: 'noticias' },
    itemsOf: newsItems,
    titlesOf: newsKindsMany,
    text: containing,
    structure: (names) => `publicado por: ${names}`,
  }),
  meetings: wordsBesideKind('es', {
    facets: { ...everywhere, kind: 'Serie', structure: 'Organizado por' },
    kinds: {},
    title: 'Reuniones y conferencias',
    items: { one: 'reunión', other: 'reuniones' },
    plain: 'Reuniones',
    kind: (names) => ` de la serie «${names}»`,
    text: containing,
    structure: (names) => `organizado por: ${names}`,
  }),
  projects: wordsBesideKind('es', {
    facets: { ...everywhere, kind: 'Presupuesto', structure: 'Ejecutado por' },
    kinds: budgets,
    title: 'Proyectos',
    items: { one: 'proyecto', other: 'proyectos' },
    plain: 'Proyectos',
    kind: (names) => ` (${names.toLowerCase()})`,
    text: containing,
    structure: (names) => `ejecutado por: ${names}`,
  }),
  search: wordsBesideKind('es', {
    facets: { ...everywhere, kind: 'Sección del portal', structure: 'Estructura' },
    kinds: partsOfPortal,
    title: 'Resultados',
    items: { one: 'resultado', other: 'resultados' },
    plain: 'Resultados',
    kind: (names) => ` (${names})`,
    text: (text) => `para «${text}»`,
    structure: (names) => `estructura: ${names}`,
  }),
}
