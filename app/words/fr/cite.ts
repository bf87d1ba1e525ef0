import type { CiteWords } from '../en/cite'

export const cite: CiteWords = {
  title: 'Citer cette page',
  formats: 'Notice pour une bibliographie :',
}
