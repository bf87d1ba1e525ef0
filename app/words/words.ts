import type { Language } from '@/db/content/organization'
import { inTestLanguage, testLanguage } from '@/db/test-language'
import { de } from './de/words'
import { en, type Words } from './en/words'
import { es } from './es/words'
import { fr } from './fr/words'
import { it } from './it/words'
import { ru } from './ru/words'

const own: Record<Language, Words> = { en, fr, de, it, ru, es }

const dictionaries = { ...own, [testLanguage]: { ...inTestLanguage(en), lang: testLanguage as Language } }

/** The interface's words for readers of a language. */
export function wordsFor(lang: Language): Words {
  return dictionaries[lang]
}

/** Scripts by their ISO 15924 codes, as `Intl` names them. */
const rightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo']

/** The `lang` attribute for a text: none where it is in the language of the interface around it. */
export function foreign(lang: Language, words: Words): Language | undefined {
  return lang === words.lang ? undefined : lang
}

/** Which way a language is read. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(lang).maximize().script ?? ''
  return rightToLeft.includes(script) ? 'rtl' : 'ltr'
}

export type { Words }
