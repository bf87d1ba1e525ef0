import type { CiteWords } from '../en/cite'

export const cite: CiteWords = {
  title: 'Цитировать',
  formats: 'Запись для списка литературы:',
}
