import type { CiteWords } from '../en/cite'

export const cite: CiteWords = {
  title: 'Citare questa pagina',
  formats: 'Voce per una bibliografia:',
}
