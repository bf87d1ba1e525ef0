import type { Precision } from '../../dates'
import type { Words } from '../en/words'
import { plural } from '../plural'
import { api } from './api'
import { cite } from './cite'
import { dossier } from './dossier'
import { budgets, finders, newsKinds, newsKindsMany } from './finders'
import { openData } from './open-data'
import { translation } from './translation'

/** «il 3 marzo», «l’8 marzo», «dall’11 marzo»: eight and eleven begin with a vowel. */
const article = (time: string, plain: string, elided: string) =>
  /^(8|11) /.test(time) ? elided + time : `${plain} ${time}`

const since = (day: string, precision: Precision) =>
  precision === 'month' ? `da ${day}` : article(day, 'dal', 'dall’')
const until = (day: string, precision: Precision) =>
  precision === 'month' ? `fino a ${day}` : article(day, 'fino al', 'fino all’')
const meetings = { one: 'riunione', other: 'riunioni' }

/** Everything the interface says, in Italian. */
export const it: Words = {
  lang: 'it',
  skip: 'Vai al contenuto',
  description: (title, organization) => `${title}, sul portale ${organization}.`,
  frontDescription: (organization) => `${organization}: notizie, Paesi, strutture, riunioni e progetti.`,
  languages: 'Lingue',
  menu: 'Menu principale',
  news: 'Notizie',
  search: 'Cerca',
  searchLabel: 'Cerca nel portale',
  home: 'Pagina iniziale',
  breadcrumbs: 'Posizione nel portale',
  withdrawn: (day) => `Ritirato ${article(day, 'il', 'l’')}.`,
  footer: 'Informazioni sul sito',

  kinds: newsKinds,
  kindsMany: newsKindsMany,
  entityTypes: {
    news: 'Notizia',
    country: 'Paese',
    'country-group': 'Gruppo di Paesi',
    area: 'Territorio',
    field: 'Settore di attività',
    structure: 'Struttura',
    chairpersonship: 'Presidenza',
    series: 'Serie di riunioni',
    meeting: 'Riunione',
    project: 'Progetto',
    page: 'Pagina',
  },

  finders,
  filter: {
    filter: 'Filtri',
    text: 'Parole nel testo',
    days: 'Periodo',
    from: 'Dal',
    to: 'Al',
    dateHint: '2024, 11/2024 o 25 novembre 2024',
    unreadable: (typed) => `«${typed}» non è una data. Indicare un anno, un mese o un giorno.`,
    reversed: 'La fine precede l’inizio.',
    fault: (field, fault) => `${field}: ${fault}`,
    faults: 'Verificare le date',
    faultsLead: 'L’elenco è mostrato senza tenere conto delle date errate.',
    apply: 'Mostra',
    sort: 'Ordine',
    none: '–',
    newest: 'Prima i più recenti',
    oldest: 'Prima i meno recenti',
    relevance: 'Prima i più pertinenti',
    clear: 'Rimuovi tutti',
    remove: (facet, value) => `Rimuovi il filtro «${facet}: ${value}»`,
    years: 'Contenuti per anno',
    year: 'Anno',
    count: 'Contenuti',
    inYear: (year, total, count) =>
      `${year}: ${count} ${plural('it', total, { one: 'contenuto', other: 'contenuti' })}`,
    asTable: 'In forma di tabella',
    skipYears: 'Salta gli anni',
    quoted: (text) => `«${text}»`,
    sentence: (listed, text, parts) => [text ? `${listed} ${text}` : listed, ...parts].join('; '),
    in: (field) => `settore di attività: ${field}`,
    of: (country) => `Paese: ${country}`,
    inLanguage: (language) => `lingua: ${language}`,
    during: (days, precision) =>
      precision === 'day' ? article(days, 'il', 'l’') : precision === 'month' ? `a ${days}` : `nel ${days}`,
    since,
    until,
    page: (page, pages) => `Pagina ${page} di ${pages}`,
    skip: 'Salta i filtri',
    mended: (q) => `Si intendeva «${q}»?`,
    instead: 'Queste ricerche darebbero risultati',
    without: (facet, value) => `Senza il filtro «${facet}: ${value}»`,
    withoutText: (q) => `Senza le parole «${q}»`,
    allLanguages: 'Tutte le lingue',
    inAllLanguages: 'in tutte le lingue',
    nothingFor: (q) => `Nessun risultato per «${q}». Provare con meno parole o con parole diverse.`,
    nothing: 'Nessun contenuto corrisponde a tutti questi filtri insieme.',
    nothingOne: 'Nessun contenuto corrisponde a questo filtro.',
    takeOff: 'Rimuoverne alcuni oppure tutti.',
    nothingYet: 'Qui non c’è ancora nulla.',
    feed: 'Feed di questo elenco',
    suggestions: (total, count) =>
      total === 0
        ? 'Nessun suggerimento'
        : `${count} ${plural('it', total, { one: 'suggerimento', other: 'suggerimenti' })}`,
  },
  pager: {
    label: 'Pagine di questo elenco',
    previous: 'Precedente',
    next: 'Successiva',
    page: (page) => `Pagina ${page}`,
  },

  homepage: {
    latest: 'Ultime notizie',
    all: 'Tutte le notizie',
    meetings: 'Prossime riunioni',
    noMeetings: 'Al momento non sono annunciate riunioni.',
    allMeetings: 'Tutte le riunioni',
    countries: 'Paesi',
    allCountries: 'Tutti i Paesi',
    fields: 'Settori di attività',
    allFields: 'Tutti i settori di attività',
    byKind: 'Le ultime pubblicazioni per tipo',
  },

  article: {
    issuedOn: 'Data di pubblicazione',
    inferred: 'La fonte non indica la data di pubblicazione; questo è l’ultimo giorno dell’evento.',
    updated: 'Ultima modifica',
    changes: 'Modifiche',
    issuedBy: 'Fonte',
    fields: 'Settori di attività',
    countries: {
      about: 'Argomento',
      place: 'Luogo',
      partner: 'Partner',
      donor: 'Donatori',
      mentioned: 'Menzionati',
    },
    project: 'Progetto',
    meeting: 'Riunione',
    languages: 'Lingue',
    related: 'Sullo stesso argomento',
    share: 'Condividere o conservare',
    mail: 'Invia per e-mail',
    permalink: 'Indirizzo permanente:',
    print: 'Se stampata dal browser, questa pagina ha un’impaginazione propria.',
  },

  translation,

  cite,

  newsAbout: {
    all: (_, count) => `Tutte le notizie (${count})`,
    elsewhere: 'Nulla in italiano; in altre lingue:',
    none: 'Il portale non contiene notizie su questo argomento.',
    byYear: 'Notizie per anno',
  },

  countries: {
    title: 'Paesi',
    all: 'Tutti i Paesi dalla A alla Z',
    mapKey: (groups) =>
      `A colori: ${groups}. Ciascuno di questi Paesi figura anche nell’elenco dei Paesi; alcuni si trovano oltre il margine della carta.`,
    group: 'Gruppo',
    size: (group, count) => `${group}: ${count}`,
    since,
    fromTo: (from, to) => `${from} – ${to}`,
    untilDay: until,
    chaired: 'Presidenze esercitate',
    unconfirmed: 'da confermare',
    formerly: 'Nomi precedenti',
    operations: 'Operazioni sul terreno',
    news: (country) => `Ultime notizie: ${country}`,
    meetings: 'Riunioni ospitate',
    projects: 'Progetti',
    formerMembers: 'Ex membri',
  },

  dossier,

  fields: {
    title: 'Settori di attività',
    lead: 'Di che cosa si occupa l’organizzazione, dal controllo degli armamenti ai giovani.',
    within: 'Fa parte di',
    sub: 'In dettaglio',
    news: 'Ultime notizie',
    projects: 'Progetti',
  },

  structures: {
    title: 'Strutture e istituzioni',
    lead: 'Chi decide, chi attua e dove.',
    diagram: 'Struttura organizzativa',
    diagramLead: 'L’intera organizzazione in forma di albero: ogni unità con quelle sovraordinate e subordinate.',
    kinds: {
      group: 'Strutture',
      'decision-body': 'Organo decisionale',
      chairpersonship: 'Presidenza',
      secretariat: 'Segretariato',
      unit: 'Unità del Segretariato',
      institution: 'Istituzione',
      'field-operation': 'Operazione sul terreno',
      'parliamentary-assembly': 'Assemblea parlamentare',
      court: 'Corte',
      special: 'Struttura speciale',
    },
    shortName: 'Sigla',
    city: 'Città',
    address: 'Indirizzo',
    host: 'Luogo di attività',
    opened: 'Istituzione',
    closed: 'Chiusura',
    years: 'Anni',
    about: (year) => `circa ${year}`,
    formerly: 'Nomi precedenti',
    within: 'Fa parte di',
    units: 'Unità',
    operations: 'Operazioni sul terreno',
    closedOperations: 'Attività sul terreno concluse',
    closedLead:
      'Attività sul terreno concluse, con gli anni in cui si sono svolte. Le loro notizie restano in archivio.',
    operationsLead: 'Dove l’organizzazione opera sul terreno, su invito del Paese ospitante.',
    closedNotice: 'Questa attività sul terreno è conclusa. La sua pagina è conservata a titolo di documentazione.',
    news: 'Ultime notizie',
    projects: 'Progetti',
    chairs: 'Tutte le Presidenze',
  },

  chairs: {
    title: 'Presidenze',
    chair: 'Alla Presidenza',
    troika: 'Troika',
    current: 'Quest’anno',
    unconfirmed: 'Annunciata, da confermare.',
    news: (year) => `Notizie della Presidenza del ${year}`,
    meetings: (year) => `Riunioni del ${year}`,
  },

  meetings: {
    title: 'Riunioni e conferenze',
    lead: 'Le riunioni regolari degli organi decisionali e le conferenze di ogni anno.',
    series: 'Serie',
    ahead: 'Prossime riunioni',
    all: 'Tutte le riunioni',
    body: 'Organo',
    periodicity: 'Periodicità',
    periodicities: { yearly: 'Ogni anno', weekly: 'Ogni settimana', occasional: 'Secondo decisione' },
    formerly: 'Nomi precedenti',
    when: 'Data',
    where: 'Luogo',
    online: 'Online',
    organizers: 'Organizzatore',
    states: { planned: '', cancelled: 'Annullata', postponed: 'Rinviata' },
    invented: 'Ideata per questa dimostrazione; non è una riunione reale.',
    inventedMark: 'Dimostrazione',
    next: (days) => `Prossima: ${days}`,
    latest: (days) => `Ultima: ${days}`,
    more: (total, count) => (total === 1 ? 'Un’altra riunione' : `Altre ${count} riunioni`),
    count: (total, count) => `${count} ${plural('it', total, meetings)}`,
    none: 'Il portale non contiene ancora riunioni di questa serie.',
    news: 'Notizie su questa riunione',
  },

  projects: {
    title: 'Progetti',
    lead: 'Attività con un inizio, una fine e un bilancio proprio, in gran parte finanziate da donatori.',
    running: 'In corso',
    ended: 'Concluso',
    budget: 'Bilancio',
    budgets,
    time: 'Durata',
    donors: 'Donatori',
    countries: 'Paesi',
    structures: 'Realizzato da',
    news: 'Notizie su questo progetto',
  },

  api,

  openData,

  searchPage: {
    title: 'Ricerca',
    lead: 'Cerca tra notizie, Paesi, settori di attività, strutture, riunioni, progetti e pagine.',
  },

  status: {
    400: {
      title: 'È più di quanto si possa cercare in una volta',
      lead: 'Un indirizzo può contenere fino a sei valori di filtro e 200 caratteri di testo. Toglierne alcuni e riprovare.',
    },
    404: {
      title: 'Questa pagina non c’è',
      lead: 'Forse l’indirizzo contiene un errore di battitura, o la pagina non esiste più. Si può proseguire da qui:',
    },
    429: {
      title: 'Troppe richieste in una volta',
      lead: 'Tante ricerche in così poco tempo farebbero attendere gli altri. Si prega di riprendere tra un minuto.',
    },
    500: {
      title: 'Si è verificato un errore da parte nostra',
      lead: 'L’errore è stato registrato. Si prega di riprovare tra qualche minuto.',
    },
    request: 'Numero di questa richiesta:',
    unknownValue: (facet, value) => `Il filtro «${facet}» non ha il valore «${value}».`,
    pastEnd: (last) => `L’elenco termina a pagina ${last}.`,
    lastPage: 'Vai all’ultima pagina',
    withoutIt: 'Mostra l’elenco senza questo valore',
    otherLanguages: 'Questa pagina si può leggere in:',
  },
}
