import type { OpenDataWords } from '../en/open-data'

export const openData: OpenDataWords = {
  title: 'Données ouvertes',
  lead: 'Tout ce qui se lit sur ce portail peut aussi être emporté, lu par des programmes et réutilisé ailleurs.',
  licence: 'Licence',
  licenceText: (organization) =>
    `Les faits et les textes peuvent être utilisés et transmis selon cette licence, avec mention de la source (${organization}). Les images et les drapeaux peuvent relever d’autres conditions ; leur auteur est indiqué avec eux.`,
  updated: 'Établi le',
  contents: 'Contenu',
  counts: (entities, editions) => `${entities} entrées en ${editions} versions linguistiques`,
  all: 'Tout en une fois',
  allLead: 'Tout ce qui est public, sous plusieurs formes, établi à nouveau chaque nuit.',
  notYet: 'Les premiers fichiers seront établis la nuit prochaine.',
  files: {
    'portal.ndjson.gz': 'Une entrée par ligne, en JSON, avec toutes ses langues, ses noms et ses relations',
    'portal.csv.gz': 'Un tableau avec une ligne par version linguistique',
    'relations.csv.gz': 'Un tableau des relations entre les entrées',
    'portal.sqlite': 'Une base de données contenant l’ensemble, à interroger en SQL',
    'schema.json': 'La signification des champs d’une entrée, sous forme de schéma JSON',
    'index.json': 'La liste des fichiers, leur date et leur somme de contrôle',
  },
  page: 'Chaque page',
  pageLead:
    'Toute page consacrée à une actualité, un pays, une structure ou une réunion est disponible sans sa mise en page : à son adresse suivie d’une extension, ou à la même adresse en précisant le type dans « Accept ».',
  asJson: 'En JSON, avec toutes les langues',
  asMarkdown: 'En Markdown',
  taxonomies: 'Taxonomies',
  taxonomiesLead: 'Les termes selon lesquels le portail est classé, avec leurs noms dans toutes les langues, en SKOS.',
  names: {
    'fields-of-work': 'Domaines d’activité',
    countries: 'Pays',
    structures: 'Structures et institutions',
    'news-kinds': 'Types d’actualités',
  },
  live: 'Au fil des changements',
  api: 'Interface de programmation, avec un journal des changements',
  feeds: 'Fils des actualités',
  sitemap: 'Liste de toutes les pages, pour les moteurs de recherche',
  llms: 'Guide succinct pour les modèles de langage',
}
