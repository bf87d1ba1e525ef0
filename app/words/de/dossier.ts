import type { DossierWords } from '../en/dossier'

export const dossier: DossierWords = {
  timeline: 'Zeittafel',
  events: {
    joined: 'Beitritt',
    left: 'Austritt',
    renamed: 'Neuer Name',
    chaired: 'Vorsitz',
    'operation-opened': 'Feldeinsatz eröffnet',
    'operation-renamed': 'Feldeinsatz umbenannt',
    'operation-closed': 'Feldeinsatz beendet',
    meeting: 'Treffen',
  },
  before: (name) => `bis dahin: ${name}`,
  about: (day) => `um ${day}`,
  meetingsIn: (year, count) => `${count} Treffen im Jahr ${year}`,
  figures: 'Meldungen in Zahlen',
  figuresLead:
    'Meldungen auf Deutsch über das Land oder von dort, nach Arbeitsgebiet und Jahr. Eine Meldung zu mehreren Arbeitsgebieten zählt in jedem von ihnen.',
  caption: (country) => `Meldungen nach Arbeitsgebiet und Jahr: ${country}`,
  field: 'Arbeitsgebiet',
  all: 'Alle Arbeitsgebiete',
  total: 'Insgesamt',
  row: (field, total, most, year) => `${field}: insgesamt ${total}, die meisten ${year} (${most})`,
  asTable: 'Die Zahlen als Tabelle',
  download: 'Zeittafel und Zahlen zum Herunterladen:',
}
