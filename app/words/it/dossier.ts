import type { DossierWords } from '../en/dossier'

export const dossier: DossierWords = {
  timeline: 'Cronologia',
  events: {
    joined: 'Adesione',
    left: 'Uscita',
    renamed: 'Nuovo nome',
    chaired: 'Presidenza',
    'operation-opened': 'Apertura di un’operazione',
    'operation-renamed': 'Operazione rinominata',
    'operation-closed': 'Chiusura di un’operazione',
    meeting: 'Riunione',
  },
  before: (name) => `fino ad allora: ${name}`,
  about: (day) => `circa ${day}`,
  meetingsIn: (year, count) => `${count} riunioni nel ${year}`,
  figures: 'Le notizie in cifre',
  figuresLead:
    'Notizie in italiano riguardanti il Paese o provenienti da esso, per settore di attività e anno. Una notizia che riguarda più settori è conteggiata in ciascuno di essi.',
  caption: (country) => `Notizie per settore di attività e anno: ${country}`,
  field: 'Settore di attività',
  all: 'Tutti i settori',
  total: 'Totale',
  row: (field, total, most, year) => `${field}: ${total} in totale, massimo nel ${year} (${most})`,
  asTable: 'Le cifre in forma di tabella',
  download: 'Cronologia e cifre da scaricare:',
}
