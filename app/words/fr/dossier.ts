import type { DossierWords } from '../en/dossier'

export const dossier: DossierWords = {
  timeline: 'Chronologie',
  events: {
    joined: 'Adhésion',
    left: 'Départ',
    renamed: 'Nouveau nom',
    chaired: 'Présidence',
    'operation-opened': 'Ouverture d’une opération',
    'operation-renamed': 'Opération renommée',
    'operation-closed': 'Clôture d’une opération',
    meeting: 'Réunion',
  },
  before: (name) => `jusque-là : ${name}`,
  about: (day) => `vers ${day}`,
  meetingsIn: (year, count) => `${count} réunions en ${year}`,
  figures: 'Les actualités en chiffres',
  figuresLead:
    'Actualités en français concernant le pays ou en provenance de celui-ci, par domaine d’activité et par année. Une actualité relevant de plusieurs domaines est comptée dans chacun d’eux.',
  caption: (country) => `Actualités par domaine d’activité et par année : ${country}`,
  field: 'Domaine d’activité',
  all: 'Tous les domaines',
  total: 'Total',
  row: (field, total, most, year) => `${field} : ${total} au total, maximum en ${year} (${most})`,
  asTable: 'Les chiffres sous forme de tableau',
  download: 'Chronologie et chiffres à télécharger :',
}
