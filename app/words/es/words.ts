import type { Precision } from '../../dates'
import type { Words } from '../en/words'
import { plural } from '../plural'
import { api } from './api'
import { cite } from './cite'
import { dossier } from './dossier'
import { budgets, finders, newsKinds, newsKindsMany } from './finders'
import { openData } from './open-data'
import { translation } from './translation'

const since = (day: string, precision: Precision) => (precision === 'day' ? `desde el ${day}` : `desde ${day}`)
const until = (day: string, precision: Precision) => (precision === 'day' ? `hasta el ${day}` : `hasta ${day}`)
const meetings = { one: 'reunión', other: 'reuniones' }

/** Everything the interface says, in Spanish. */
export const es: Words = {
  lang: 'es',
  skip: 'Ir al contenido',
  description: (title, organization) => `${title}, en el portal ${organization}.`,
  frontDescription: (organization) => `${organization}: noticias, países, estructuras, reuniones y proyectos.`,
  languages: 'Idiomas',
  menu: 'Menú principal',
  news: 'Noticias',
  search: 'Buscar',
  searchLabel: 'Buscar en el portal',
  home: 'Inicio',
  breadcrumbs: 'Usted está aquí',
  withdrawn: (day) => `Retirado el ${day}.`,
  footer: 'Acerca de este sitio',

  kinds: newsKinds,
  kindsMany: newsKindsMany,
  entityTypes: {
    news: 'Noticia',
    country: 'País',
    'country-group': 'Grupo de países',
    area: 'Territorio',
    field: 'Ámbito de trabajo',
    structure: 'Estructura',
    chairpersonship: 'Presidencia',
    series: 'Serie de reuniones',
    meeting: 'Reunión',
    project: 'Proyecto',
    page: 'Página',
  },

  finders,
  filter: {
    filter: 'Filtros',
    text: 'Palabras del texto',
    days: 'Fechas',
    from: 'Desde',
    to: 'Hasta',
    dateHint: '2024, 11/2024 o 25 de noviembre de 2024',
    unreadable: (typed) => `«${typed}» no es una fecha. Indique un año, un mes o un día.`,
    reversed: 'El final es anterior al comienzo.',
    fault: (field, fault) => `${field}: ${fault}`,
    faults: 'Compruebe las fechas',
    faultsLead: 'La lista se muestra sin tener en cuenta las fechas erróneas.',
    apply: 'Mostrar',
    sort: 'Orden',
    none: '–',
    newest: 'Primero los más recientes',
    oldest: 'Primero los más antiguos',
    relevance: 'Primero los más pertinentes',
    clear: 'Quitar todos',
    remove: (facet, value) => `Quitar el filtro «${facet}: ${value}»`,
    years: 'Contenidos por año',
    year: 'Año',
    count: 'Contenidos',
    inYear: (year, total, count) =>
      `${year}: ${count} ${plural('es', total, { one: 'contenido', other: 'contenidos' })}`,
    asTable: 'En forma de tabla',
    skipYears: 'Saltar los años',
    quoted: (text) => `«${text}»`,
    sentence: (listed, text, parts) => [text ? `${listed} ${text}` : listed, ...parts].join('; '),
    in: (field) => `ámbito de trabajo: ${field}`,
    of: (country) => `país: ${country}`,
    inLanguage: (language) => `idioma: ${language}`,
    during: (days, precision) => (precision === 'day' ? `el ${days}` : `en ${days}`),
    since,
    until,
    page: (page, pages) => `Página ${page} de ${pages}`,
    skip: 'Saltar los filtros',
    mended: (q) => `¿Quiso decir «${q}»?`,
    instead: 'Estas búsquedas darían resultados',
    without: (facet, value) => `Sin el filtro «${facet}: ${value}»`,
    withoutText: (q) => `Sin las palabras «${q}»`,
    allLanguages: 'Todos los idiomas',
    inAllLanguages: 'en todos los idiomas',
    nothingFor: (q) => `No se ha encontrado nada para «${q}». Pruebe con menos palabras o con otras.`,
    nothing: 'Ningún contenido se ajusta a todos estos filtros a la vez.',
    nothingOne: 'Ningún contenido se ajusta a este filtro.',
    takeOff: 'Quite algunos de ellos o quítelos todos.',
    nothingYet: 'Aquí no hay nada todavía.',
    feed: 'Canal de esta lista',
    suggestions: (total, count) =>
      total === 0
        ? 'Ninguna sugerencia'
        : `${count} ${plural('es', total, { one: 'sugerencia', other: 'sugerencias' })}`,
  },
  pager: {
    label: 'Páginas de esta lista',
    previous: 'Anterior',
    next: 'Siguiente',
    page: (page) => `Página ${page}`,
  },

  homepage: {
    latest: 'Lo más reciente',
    all: 'Todas las noticias',
    meetings: 'Próximas reuniones',
    noMeetings: 'Por el momento no hay ninguna reunión anunciada.',
    allMeetings: 'Todas las reuniones',
    countries: 'Países',
    allCountries: 'Todos los países',
    fields: 'Ámbitos de trabajo',
    allFields: 'Todos los ámbitos de trabajo',
    byKind: 'Lo más reciente por tipo',
  },

  article: {
    issuedOn: 'Fecha de publicación',
    inferred: 'La fuente no indica la fecha de publicación; este es el último día del acto.',
    updated: 'Última modificación',
    changes: 'Modificaciones',
    issuedBy: 'Publicado por',
    fields: 'Ámbitos de trabajo',
    countries: {
      about: 'Tema',
      place: 'Lugar',
      partner: 'Socios',
      donor: 'Donantes',
      mentioned: 'Mencionados',
    },
    project: 'Proyecto',
    meeting: 'Reunión',
    languages: 'Idiomas',
    related: 'Sobre el mismo tema',
    share: 'Compartir o guardar',
    mail: 'Enviar por correo electrónico',
    permalink: 'Dirección permanente:',
    print: 'Impresa desde el navegador, esta página tiene un diseño propio.',
  },

  translation,

  cite,

  newsAbout: {
    all: (_, count) => `Todas las noticias (${count})`,
    elsewhere: 'Nada en español; en otros idiomas:',
    none: 'El portal no contiene noticias sobre este tema.',
    byYear: 'Noticias por año',
  },

  countries: {
    title: 'Países',
    all: 'Todos los países, de la A a la Z',
    mapKey: (groups) =>
      `En color: ${groups}. Cada uno de estos países figura también en la lista de países; algunos quedan fuera de los límites del mapa.`,
    group: 'Grupo',
    size: (group, count) => `${group}: ${count}`,
    since,
    fromTo: (from, to) => `${from} – ${to}`,
    untilDay: until,
    chaired: 'Presidencias ejercidas',
    unconfirmed: 'por confirmar',
    formerly: 'Nombres anteriores',
    operations: 'Operaciones sobre el terreno',
    news: (country) => `Últimas noticias: ${country}`,
    meetings: 'Reuniones acogidas',
    projects: 'Proyectos',
    formerMembers: 'Antiguos miembros',
  },

  dossier,

  fields: {
    title: 'Ámbitos de trabajo',
    lead: 'En qué trabaja la organización, desde el control de armamentos hasta la juventud.',
    within: 'Forma parte de',
    sub: 'En detalle',
    news: 'Últimas noticias',
    projects: 'Proyectos',
  },

  structures: {
    title: 'Estructuras e instituciones',
    lead: 'Quién decide, quién ejecuta y dónde.',
    diagram: 'Estructura organizativa',
    diagramLead:
      'Toda la organización en forma de árbol: cada unidad con las que están por encima y por debajo de ella.',
    kinds: {
      group: 'Estructuras',
      'decision-body': 'Órgano decisorio',
      chairpersonship: 'Presidencia',
      secretariat: 'Secretaría',
      unit: 'Unidad de la Secretaría',
      institution: 'Institución',
      'field-operation': 'Operación sobre el terreno',
      'parliamentary-assembly': 'Asamblea parlamentaria',
      court: 'Corte',
      special: 'Estructura especial',
    },
    shortName: 'Sigla',
    city: 'Ciudad',
    address: 'Dirección',
    host: 'Lugar de actividad',
    opened: 'Establecimiento',
    closed: 'Cierre',
    years: 'Años',
    about: (year) => `hacia ${year}`,
    formerly: 'Nombres anteriores',
    within: 'Forma parte de',
    units: 'Unidades',
    operations: 'Operaciones sobre el terreno',
    closedOperations: 'Actividades sobre el terreno concluidas',
    closedLead:
      'Actividades sobre el terreno ya concluidas, con los años en que se desarrollaron. Sus noticias permanecen en el archivo.',
    operationsLead: 'Dónde trabaja la organización sobre el terreno, por invitación del anfitrión.',
    closedNotice: 'Esta actividad sobre el terreno ha concluido. Su página se conserva como documentación.',
    news: 'Últimas noticias',
    projects: 'Proyectos',
    chairs: 'Todas las Presidencias',
  },

  chairs: {
    title: 'Presidencias',
    chair: 'En la Presidencia',
    troika: 'Troika',
    current: 'Este año',
    unconfirmed: 'Anunciada, pendiente de confirmación.',
    news: (year) => `Noticias de la Presidencia de ${year}`,
    meetings: (year) => `Reuniones de ${year}`,
  },

  meetings: {
    title: 'Reuniones y conferencias',
    lead: 'Las reuniones ordinarias de los órganos decisorios y las conferencias de cada año.',
    series: 'Series',
    ahead: 'Próximas reuniones',
    all: 'Todas las reuniones',
    body: 'Órgano',
    periodicity: 'Periodicidad',
    periodicities: { yearly: 'Cada año', weekly: 'Cada semana', occasional: 'Según se decida' },
    formerly: 'Nombres anteriores',
    when: 'Fecha',
    where: 'Lugar',
    online: 'En línea',
    organizers: 'Organizado por',
    states: { planned: '', cancelled: 'Cancelada', postponed: 'Aplazada' },
    invented: 'Ideada para esta demostración; no es una reunión real.',
    inventedMark: 'Demostración',
    next: (days) => `Próxima: ${days}`,
    latest: (days) => `Última: ${days}`,
    more: (total, count) => `${count} ${plural('es', total, { one: 'reunión más', other: 'reuniones más' })}`,
    count: (total, count) => `${count} ${plural('es', total, meetings)}`,
    none: 'El portal no contiene todavía ninguna reunión de esta serie.',
    news: 'Noticias sobre esta reunión',
  },

  projects: {
    title: 'Proyectos',
    lead: 'Trabajos con un comienzo, un final y un presupuesto propio, financiados en gran parte por donantes.',
    running: 'En curso',
    ended: 'Finalizado',
    budget: 'Presupuesto',
    budgets,
    time: 'Duración',
    donors: 'Donantes',
    countries: 'Países',
    structures: 'Ejecutado por',
    news: 'Noticias sobre este proyecto',
  },

  api,

  openData,

  searchPage: {
    title: 'Búsqueda',
    lead: 'Busca en noticias, países, ámbitos de trabajo, estructuras, reuniones, proyectos y páginas.',
  },

  status: {
    400: {
      title: 'Es más de lo que podemos buscar de una vez',
      lead: 'Una dirección puede contener hasta seis valores de filtro y 200 caracteres de texto. Quite algunos e inténtelo de nuevo.',
    },
    404: {
      title: 'Esta página no está aquí',
      lead: 'Puede que la dirección contenga una errata o que la página ya no exista. Desde aquí puede continuar:',
    },
    429: {
      title: 'Son demasiadas consultas a la vez',
      lead: 'Tantas búsquedas en tan poco tiempo harían esperar a los demás. Continúe dentro de un minuto, por favor.',
    },
    500: {
      title: 'Se ha producido un error por nuestra parte',
      lead: 'El error ha quedado registrado. Inténtelo de nuevo dentro de unos minutos.',
    },
    request: 'Número de esta consulta:',
    unknownValue: (facet, value) => `No existe «${value}» en el filtro «${facet}».`,
    pastEnd: (last) => `La lista termina en la página ${last}.`,
    lastPage: 'Ir a la última página',
    withoutIt: 'Mostrar la lista sin este valor',
    otherLanguages: 'Esta página puede leerse en:',
  },
}
