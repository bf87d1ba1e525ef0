import type { Language } from '@/db/content/organization'
import type { TranslationWords } from '../en/translation'
import { plural } from '../plural'

const languages: Record<Language, string> = {
  en: 'английском',
  fr: 'французском',
  de: 'немецком',
  it: 'итальянском',
  ru: 'русском',
  es: 'испанском',
}

const text = (of: Language) => `на ${languages[of]} языке`

export const translation: TranslationWords = {
  title: 'Перевод более ранней редакции',
  // A date in Russian ends with «г.», whose full stop is that of the sentence too.
  note: (of, followed, changed, what) =>
    `Настоящий перевод соответствует тексту ${text(of)} от ${followed} С тех пор текст ${text(of)} был изменен, последний раз ${changed}: ${what}.`,
  itsTitle: 'заголовок',
  itsLead: 'аннотация',
  paragraphs: (count, written) =>
    plural('ru', count, {
      one: `${written} абзац`,
      few: `${written} абзаца`,
      many: `${written} абзацев`,
      other: `${written} абзаца`,
    }),
  marked: 'Соответствующие абзацы отмечены на полях.',
  read: (of) => `Читать текст ${text(of)}`,
  changed: (of) => `Изменено с тех пор в тексте ${text(of)}:`,
  gone: (of) => `Исключено из текста ${text(of)}:`,
}
