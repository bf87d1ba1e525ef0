import type { CiteWords } from '../en/cite'

export const cite: CiteWords = {
  title: 'Diese Seite zitieren',
  formats: 'Eintrag für ein Literaturverzeichnis:',
}
