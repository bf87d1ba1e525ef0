import type { DossierWords } from '../en/dossier'

export const dossier: DossierWords = {
  timeline: 'Cronología',
  events: {
    joined: 'Incorporación',
    left: 'Salida',
    renamed: 'Nuevo nombre',
    chaired: 'Presidencia',
    'operation-opened': 'Apertura de una operación',
    'operation-renamed': 'Cambio de nombre de una operación',
    'operation-closed': 'Cierre de una operación',
    meeting: 'Reunión',
  },
  before: (name) => `hasta entonces: ${name}`,
  about: (day) => `hacia ${day}`,
  meetingsIn: (year, count) => `${count} reuniones en ${year}`,
  figures: 'Las noticias en cifras',
  figuresLead:
    'Noticias en español sobre el país o procedentes de él, por ámbito de trabajo y año. Una noticia relativa a varios ámbitos se cuenta en cada uno de ellos.',
  caption: (country) => `Noticias por ámbito de trabajo y año: ${country}`,
  field: 'Ámbito de trabajo',
  all: 'Todos los ámbitos',
  total: 'Total',
  row: (field, total, most, year) => `${field}: ${total} en total, el máximo en ${year} (${most})`,
  asTable: 'Las cifras en forma de tabla',
  download: 'Cronología y cifras para descargar:',
}
