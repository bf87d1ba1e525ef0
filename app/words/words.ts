import type { Language } from '@/db/content/organization'
import { en, type Words } from './en'

const dictionaries: Partial<Record<Language, Words>> = { en }

/** The interface's words for readers of a language; English ones, which say so in `lang`, where it has none yet. */
export function wordsFor(lang: Language): Words {
  return dictionaries[lang] ?? en
}

/** The `lang` attribute for a text: none where it is in the language of the interface around it. */
export function foreign(lang: Language, words: Words): Language | undefined {
  return lang === words.lang ? undefined : lang
}

export type { Words }
