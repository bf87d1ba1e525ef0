import type { milestoneEvents } from '@/db/country-dossier'
import type { Keyed } from '../keyed'

/** What the dossier of a country says: its timeline, and its news in figures. */
export const dossier = {
  timeline: 'Timeline',
  events: {
    joined: 'Joined',
    left: 'Left',
    renamed: 'New name',
    chaired: 'In the chair',
    'operation-opened': 'Operation opened',
    'operation-renamed': 'Operation renamed',
    'operation-closed': 'Operation closed',
    meeting: 'Meeting',
  } as Keyed<(typeof milestoneEvents)[number]>,
  before: (name: string) => `until then ${name}`,
  about: (day: string) => `about ${day}`,
  meetingsIn: (year: string, count: string) => `${count} meetings in ${year}`,
  figures: 'News in figures',
  figuresLead:
    'News items in English about the country or from it, by field of work and year. An item on several fields counts in each of them.',
  caption: (country: string) => `News items by field of work and year: ${country}`,
  field: 'Field of work',
  all: 'All fields',
  total: 'Total',
  row: (field: string, total: string, most: string, year: string) =>
    `${field}: ${total} in all, most in ${year} (${most})`,
  asTable: 'The figures as a table',
  download: 'Timeline and figures to download:',
}

export type DossierWords = typeof dossier
