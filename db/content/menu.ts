import type { MenuContent } from './shape'

const fields = [
  'arms-control',
  'border-management',
  'combating-trafficking-in-human-beings',
  'conflict-prevention-and-resolution',
  'countering-terrorism',
  'cyber-ict-security',
  'democratization',
  'economic-activities',
  'education',
  'elections',
  'environmental-activities',
  'gender-equality',
  'good-governance',
  'human-rights',
  'media-freedom-and-development',
  'migration',
  'national-minority-issues',
  'policing',
  'reform-and-co-operation-in-the-security-sector',
  'roma-and-sinti',
  'rule-of-law',
  'tolerance-and-non-discrimination',
  'youth',
]

const series = [
  'summit-meetings',
  'review-conferences',
  'ministerial-council-meetings',
  'plenary-meetings-of-the-permanent-council',
  'plenary-meetings-of-the-forum-for-security-co-operation',
  'security-review-conferences',
  'annual-implementation-assessment-meetings',
  'economic-and-environmental-forum',
  'economic-and-environmental-dimension-implementation-meetings',
  'human-rights-meetings',
  'media-conferences',
  'cyber-ict-security-conferences',
  'conference-of-the-alliance-against-trafficking-in-persons',
  'gender-equality-review-conferences',
  'annual-osce-mediterranean-conferences',
  'annual-osce-asian-conferences',
]

/** By English name, «The» left aside. */
const states =
  'AL AD AM AT AZ BY BE BA BG CA HR CY CZ DK EE FI FR GE DE GR VA HU IS IE IT KZ KG LV LI LT LU MT MD MC MN ME NL MK NO PL ' +
  'PT RO RU SM RS SK SI ES SE CH TJ TR TM UA GB US UZ'

const secretariatUnits = [
  'secretary-general',
  'office-of-the-secretary-general',
  'conflict-prevention-centre',
  'transnational-threats-department',
  'combating-trafficking-in-human-beings-office',
  'economic-and-environmental-activities-office',
  'gender-issues-programme',
  'opportunities-for-youth',
  'department-of-human-resources',
  'department-of-management-and-finance',
  'office-of-internal-oversight',
  'documentation-centre-in-prague',
]

const openFieldOperations = [
  'presence-in-albania',
  'centre-in-ashgabat',
  'programme-office-in-astana',
  'programme-office-in-bishkek',
  'mission-to-bosnia-and-herzegovina',
  'programme-office-in-dushanbe',
  'mission-in-kosovo',
  'mission-to-moldova',
  'mission-to-montenegro',
  'mission-to-serbia',
  'mission-to-skopje',
  'project-co-ordinator-in-uzbekistan',
]

const linesOf = (type: string, keys: readonly string[]): MenuContent[] =>
  keys.map((key) => ({ entity: `${type}:${key}` }))

const fieldsOfWork = {
  en: 'Fields of work',
  fr: 'Domaines d’activité',
  de: 'Arbeitsgebiete',
  it: 'Settori di attività',
  ru: 'Направления деятельности',
  es: 'Ámbitos de trabajo',
}
const fieldOperations = {
  en: 'Field operations',
  fr: 'Opérations de terrain',
  de: 'Feldoperationen',
  it: 'Operazioni sul terreno',
  ru: 'Операции на местах',
  es: 'Operaciones sobre el terreno',
}

/** A line without a label bears the name of its entity. */
export const menu: readonly MenuContent[] = [
  {
    entity: 'page:our-work',
    children: [
      { labels: fieldsOfWork, path: '/fields-of-work', children: linesOf('field', fields) },
      { labels: fieldOperations, path: '/field-operations' },
      {
        labels: { en: 'Projects', fr: 'Projets', de: 'Projekte', it: 'Progetti', ru: 'Проекты', es: 'Proyectos' },
        path: '/projects',
      },
      {
        labels: {
          en: 'Meetings and conferences',
          fr: 'Réunions et conférences',
          de: 'Treffen und Konferenzen',
          it: 'Riunioni e conferenze',
          ru: 'Встречи и конференции',
          es: 'Reuniones y conferencias',
        },
        path: '/meetings',
        children: linesOf('series', series),
      },
      { entity: 'page:partnerships' },
    ],
  },
  { labels: fieldsOfWork, path: '/fields-of-work' },
  {
    labels: { en: 'Countries', fr: 'Pays', de: 'Länder', it: 'Paesi', ru: 'Страны', es: 'Países' },
    path: '/countries',
    children: [
      { labels: { en: 'All', fr: 'Tous', de: 'Alle', it: 'Tutti', ru: 'Все', es: 'Todos' }, path: '/countries' },
      { entity: 'group:participating-states', children: linesOf('country', states.split(' ')) },
      { entity: 'group:asian-partners-for-co-operation' },
      { entity: 'group:mediterranean-partners-for-co-operation' },
    ],
  },
  {
    labels: {
      en: 'Structures and institutions',
      fr: 'Structures et institutions',
      de: 'Strukturen und Institutionen',
      it: 'Strutture e istituzioni',
      ru: 'Структуры и институты',
      es: 'Estructuras e instituciones',
    },
    path: '/structures',
    children: [
      { entity: 'structure:chairpersonship' },
      { entity: 'structure:secretariat', children: linesOf('structure', secretariatUnits) },
      { entity: 'structure:institutions' },
      {
        labels: fieldOperations,
        path: '/field-operations',
        children: [
          ...linesOf('structure', openFieldOperations),
          {
            labels: {
              en: 'Closed field activities',
              fr: 'Activités de terrain closes',
              de: 'Beendete Feldaktivitäten',
              it: 'Attività sul terreno concluse',
              ru: 'Завершенная деятельность на местах',
              es: 'Actividades sobre el terreno concluidas',
            },
            path: '/field-operations/closed',
          },
        ],
      },
      { entity: 'structure:parliamentary-assembly' },
      { entity: 'structure:court-of-conciliation-and-arbitration' },
      {
        labels: {
          en: 'Organizational structure',
          fr: 'Structure de l’organisation',
          de: 'Organisationsstruktur',
          it: 'Struttura organizzativa',
          ru: 'Организационная структура',
          es: 'Estructura organizativa',
        },
        path: '/structures/organizational-structure',
      },
    ],
  },
  {
    labels: {
      en: 'About us',
      fr: 'À propos de nous',
      de: 'Über uns',
      it: 'Chi siamo',
      ru: 'О нас',
      es: 'Quiénes somos',
    },
    entity: 'page:about',
  },
]
