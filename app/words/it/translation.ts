import type { Language } from '@/db/content/organization'
import type { TranslationWords } from '../en/translation'
import { plural } from '../plural'

const texts: Record<Language, string> = {
  en: 'testo inglese',
  fr: 'testo francese',
  de: 'testo tedesco',
  it: 'testo italiano',
  ru: 'testo russo',
  es: 'testo spagnolo',
}

export const translation: TranslationWords = {
  title: 'Traduzione anteriore alle modifiche dell’originale',
  note: (of, followed, changed, what) =>
    `La presente traduzione corrisponde al ${texts[of]} nella versione del ${followed}. Da allora il ${texts[of]} è stato modificato, da ultimo in data ${changed}: ${what}.`,
  itsTitle: 'il titolo',
  itsLead: 'il sommario',
  paragraphs: (count, written) => plural('it', count, { one: `${written} paragrafo`, other: `${written} paragrafi` }),
  marked: 'I paragrafi interessati sono segnalati a margine.',
  read: (of) => `Leggi il ${texts[of]}`,
  changed: (of) => `Successivamente modificato nel ${texts[of]}:`,
  gone: (of) => `Non più presente nel ${texts[of]}:`,
}
