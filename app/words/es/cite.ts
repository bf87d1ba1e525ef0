import type { CiteWords } from '../en/cite'

export const cite: CiteWords = {
  title: 'Citar esta página',
  formats: 'Entrada para una bibliografía:',
}
