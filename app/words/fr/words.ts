import type { Precision } from '../../dates'
import type { Words } from '../en/words'
import { plural } from '../plural'
import { api } from './api'
import { cite } from './cite'
import { dossier } from './dossier'
import { budgets, finders, newsKinds, newsKindsMany } from './finders'
import { openData } from './open-data'
import { translation } from './translation'

/** «d’avril», «de mars», «de 2024». */
const of = (time: string) => (/^[aeiou]/.test(time) ? `d’${time}` : `de ${time}`)
const since = (day: string, precision: Precision) => (precision === 'day' ? `depuis le ${day}` : `depuis ${day}`)
const until = (day: string, precision: Precision) => (precision === 'day' ? `jusqu’au ${day}` : `jusqu’en ${day}`)
const meetings = { one: 'réunion', other: 'réunions' }

/** Everything the interface says, in French. */
export const fr: Words = {
  lang: 'fr',
  skip: 'Aller au contenu',
  description: (title, organization) => `${title}, sur le portail ${organization}.`,
  frontDescription: (organization) => `${organization} : actualités, pays, structures, réunions et projets.`,
  languages: 'Langues',
  menu: 'Menu principal',
  news: 'Actualités',
  search: 'Rechercher',
  searchLabel: 'Rechercher sur le portail',
  home: 'Accueil',
  breadcrumbs: 'Vous êtes ici',
  withdrawn: (day) => `Retiré le ${day}.`,
  footer: 'À propos de ce site',

  kinds: newsKinds,
  kindsMany: newsKindsMany,
  entityTypes: {
    news: 'Actualité',
    country: 'Pays',
    'country-group': 'Groupe de pays',
    area: 'Territoire',
    field: 'Domaine d’activité',
    structure: 'Structure',
    chairpersonship: 'Présidence',
    series: 'Série de réunions',
    meeting: 'Réunion',
    project: 'Projet',
    page: 'Page',
  },

  finders,
  filter: {
    filter: 'Filtrer',
    text: 'Mots du texte',
    days: 'Dates',
    from: 'À partir de',
    to: 'Jusqu’à',
    dateHint: '2024, 11/2024 ou 25 novembre 2024',
    unreadable: (typed) => `« ${typed} » n’est pas une date. Indiquez une année, un mois ou un jour.`,
    reversed: 'La fin précède le début.',
    fault: (field, fault) => `${field} : ${fault}`,
    faults: 'Veuillez vérifier les dates',
    faultsLead: 'La liste est affichée sans tenir compte des dates erronées.',
    apply: 'Afficher',
    sort: 'Ordre',
    none: '–',
    newest: 'Plus récents d’abord',
    oldest: 'Plus anciens d’abord',
    relevance: 'Plus pertinents d’abord',
    clear: 'Tout effacer',
    remove: (facet, value) => `Retirer le filtre « ${facet} : ${value} »`,
    years: 'Contenus par année',
    year: 'Année',
    count: 'Contenus',
    inYear: (year, total, count) => `${year} : ${count} ${plural('fr', total, { one: 'contenu', other: 'contenus' })}`,
    asTable: 'Sous forme de tableau',
    skipYears: 'Passer les années',
    quoted: (text) => `« ${text} »`,
    sentence: (listed, text, parts) => [text ? `${listed} ${text}` : listed, ...parts].join(' ; '),
    in: (field) => `domaine d’activité : ${field}`,
    of: (country) => `pays : ${country}`,
    inLanguage: (language) => `langue : ${language}`,
    during: (days, precision) => (precision === 'day' ? `le ${days}` : `en ${days}`),
    since: (day, precision) => `à partir ${precision === 'day' ? `du ${day}` : of(day)}`,
    until,
    page: (page, pages) => `Page ${page} sur ${pages}`,
    skip: 'Passer les filtres',
    mended: (q) => `Vouliez-vous dire « ${q} » ?`,
    instead: 'Ces recherches donneraient des résultats',
    without: (facet, value) => `Sans le filtre « ${facet} : ${value} »`,
    withoutText: (q) => `Sans les mots « ${q} »`,
    allLanguages: 'Toutes les langues',
    inAllLanguages: 'dans toutes les langues',
    nothingFor: (q) => `Aucun résultat pour « ${q} ». Essayez avec moins de mots ou avec d’autres mots.`,
    nothing: 'Aucun contenu ne correspond à tous ces filtres à la fois.',
    nothingOne: 'Aucun contenu ne correspond à ce filtre.',
    takeOff: 'Retirez-en quelques-uns ou effacez-les tous.',
    nothingYet: 'Il n’y a encore rien ici.',
    feed: 'Flux de cette liste',
    suggestions: (total, count) =>
      total === 0
        ? 'Aucune suggestion'
        : `${count} ${plural('fr', total, { one: 'suggestion', other: 'suggestions' })}`,
  },
  pager: {
    label: 'Pages de cette liste',
    previous: 'Précédent',
    next: 'Suivant',
    page: (page) => `Page ${page}`,
  },

  homepage: {
    latest: 'À la une',
    all: 'Toutes les actualités',
    meetings: 'Prochaines réunions',
    noMeetings: 'Aucune réunion n’est annoncée pour le moment.',
    allMeetings: 'Toutes les réunions',
    countries: 'Pays',
    allCountries: 'Tous les pays',
    fields: 'Domaines d’activité',
    allFields: 'Tous les domaines d’activité',
    byKind: 'Dernières parutions par type',
  },

  article: {
    issuedOn: 'Date de publication',
    inferred: 'La source n’indique pas de date de publication ; il s’agit du dernier jour de l’événement.',
    updated: 'Dernière modification',
    changes: 'Modifications',
    issuedBy: 'Publié par',
    fields: 'Domaines d’activité',
    countries: {
      about: 'Sujet',
      place: 'Lieu',
      partner: 'Partenaires',
      donor: 'Donateurs',
      mentioned: 'Mentionnés',
    },
    project: 'Projet',
    meeting: 'Réunion',
    languages: 'Langues',
    related: 'Sur le même sujet',
    share: 'Partager ou conserver',
    mail: 'Envoyer par courriel',
    permalink: 'Adresse permanente :',
    print: 'Imprimée depuis le navigateur, cette page a sa propre mise en page.',
  },

  translation,

  cite,

  newsAbout: {
    all: (_, count) => `Toutes les actualités (${count})`,
    elsewhere: 'Rien en français ; dans d’autres langues :',
    none: 'Le portail ne contient aucune actualité à ce sujet.',
    byYear: 'Actualités par année',
  },

  countries: {
    title: 'Pays',
    all: 'Tous les pays, de A à Z',
    mapKey: (groups) =>
      `En couleur : ${groups}. Chacun de ces pays figure également dans la liste des pays ; certains se trouvent hors du cadre de la carte.`,
    group: 'Groupe',
    size: (group, count) => `${group} : ${count}`,
    since,
    fromTo: (from, to) => `${from} – ${to}`,
    untilDay: until,
    chaired: 'Présidences exercées',
    unconfirmed: 'à confirmer',
    formerly: 'Anciens noms',
    operations: 'Opérations de terrain',
    news: (country) => `Dernières actualités : ${country}`,
    meetings: 'Réunions accueillies',
    projects: 'Projets',
    formerMembers: 'Anciens membres',
  },

  dossier,

  fields: {
    title: 'Domaines d’activité',
    lead: 'Ce à quoi travaille l’organisation, de la maîtrise des armements à la jeunesse.',
    within: 'Relève de',
    sub: 'En détail',
    news: 'Dernières actualités',
    projects: 'Projets',
  },

  structures: {
    title: 'Structures et institutions',
    lead: 'Qui décide, qui met en œuvre, et où.',
    diagram: 'Structure de l’organisation',
    diagramLead:
      'L’organisation tout entière sous forme d’arborescence : chaque unité avec celles dont elle relève et celles qui en relèvent.',
    kinds: {
      group: 'Structures',
      'decision-body': 'Organe de décision',
      chairpersonship: 'Présidence',
      secretariat: 'Secrétariat',
      unit: 'Service du Secrétariat',
      institution: 'Institution',
      'field-operation': 'Opération de terrain',
      'parliamentary-assembly': 'Assemblée parlementaire',
      court: 'Cour',
      special: 'Structure spéciale',
    },
    shortName: 'Sigle',
    city: 'Ville',
    address: 'Adresse',
    host: 'Lieu d’activité',
    opened: 'Création',
    closed: 'Clôture',
    years: 'Années',
    about: (year) => `vers ${year}`,
    formerly: 'Anciens noms',
    within: 'Relève de',
    units: 'Unités',
    operations: 'Opérations de terrain',
    closedOperations: 'Activités de terrain closes',
    closedLead:
      'Activités de terrain qui ont pris fin, avec leurs années d’activité. Leurs actualités restent dans les archives.',
    operationsLead: 'Là où l’organisation travaille sur le terrain, à l’invitation de l’hôte.',
    closedNotice: 'Cette activité de terrain est close. Sa page est conservée pour mémoire.',
    news: 'Dernières actualités',
    projects: 'Projets',
    chairs: 'Toutes les présidences',
  },

  chairs: {
    title: 'Présidences',
    chair: 'À la présidence',
    troika: 'Troïka',
    current: 'Cette année',
    unconfirmed: 'Annoncée, encore à confirmer.',
    news: (year) => `Actualités de la présidence en ${year}`,
    meetings: (year) => `Réunions en ${year}`,
  },

  meetings: {
    title: 'Réunions et conférences',
    lead: 'Les réunions régulières des organes de décision et les conférences de chaque année.',
    series: 'Séries',
    ahead: 'Prochaines réunions',
    all: 'Toutes les réunions',
    body: 'Organe',
    periodicity: 'Fréquence',
    periodicities: { yearly: 'Tous les ans', weekly: 'Toutes les semaines', occasional: 'Selon les décisions' },
    formerly: 'Anciens noms',
    when: 'Date',
    where: 'Lieu',
    online: 'En ligne',
    organizers: 'Organisé par',
    states: { planned: '', cancelled: 'Annulée', postponed: 'Reportée' },
    invented: 'Imaginée pour cette démonstration ; il ne s’agit pas d’une réunion réelle.',
    inventedMark: 'Démonstration',
    next: (days) => `Prochaine : ${days}`,
    latest: (days) => `Dernière : ${days}`,
    more: (total, count) => `${count} ${plural('fr', total, { one: 'autre réunion', other: 'autres réunions' })}`,
    count: (total, count) => `${count} ${plural('fr', total, meetings)}`,
    none: 'Le portail ne contient encore aucune réunion de cette série.',
    news: 'Actualités de cette réunion',
  },

  projects: {
    title: 'Projets',
    lead: 'Des travaux qui ont un début, une fin et un budget propre, financés en grande partie par des donateurs.',
    running: 'En cours',
    ended: 'Terminé',
    budget: 'Budget',
    budgets,
    time: 'Durée',
    donors: 'Donateurs',
    countries: 'Pays',
    structures: 'Mis en œuvre par',
    news: 'Actualités de ce projet',
  },

  api,

  openData,

  searchPage: {
    title: 'Recherche',
    lead: 'Porte sur les actualités, les pays, les domaines d’activité, les structures, les réunions, les projets et les pages.',
  },

  status: {
    400: {
      title: 'C’est plus que nous ne pouvons rechercher à la fois',
      lead: 'Une adresse peut contenir jusqu’à six valeurs de filtre et 200 caractères de texte. Retirez-en et réessayez.',
    },
    404: {
      title: 'Cette page est introuvable',
      lead: 'L’adresse est peut-être mal saisie, ou la page a peut-être disparu. Voici d’où vous pouvez poursuivre :',
    },
    429: {
      title: 'Cela fait beaucoup de demandes à la fois',
      lead: 'Autant de recherches en si peu de temps feraient attendre les autres visiteurs. Veuillez reprendre dans une minute.',
    },
    500: {
      title: 'Une erreur s’est produite de notre côté',
      lead: 'L’erreur a été enregistrée. Veuillez réessayer dans quelques minutes.',
    },
    request: 'Numéro de cette demande :',
    unknownValue: (facet, value) => `Le filtre « ${facet} » n’a pas de valeur « ${value} ».`,
    pastEnd: (last) => `La liste se termine à la page ${last}.`,
    lastPage: 'Aller à sa dernière page',
    withoutIt: 'Afficher la liste sans cette valeur',
    otherLanguages: 'Cette page peut être lue dans les langues suivantes :',
  },
}
