import type { Language } from '@/db/content/organization'
import { plural } from '../plural'

const texts: Record<Language, string> = {
  en: 'English text',
  fr: 'French text',
  de: 'German text',
  it: 'Italian text',
  ru: 'Russian text',
  es: 'Spanish text',
}

/** What readers of a translation are told where its source, which is in the language `of`, says something else by now. */
export const translation = {
  title: 'Older than its source',
  /** Days and what was changed come written out: `the title and 2 paragraphs`. */
  note: (of: Language, followed: string, changed: string, what: string) =>
    `This translation follows the ${texts[of]} of ${followed}. The ${texts[of]} has changed since, last on ${changed}: ${what}.`,
  itsTitle: 'the title',
  itsLead: 'the lead',
  paragraphs: (count: number, written: string) =>
    plural('en', count, { one: `${written} paragraph`, other: `${written} paragraphs` }),
  marked: 'The paragraphs concerned are marked in the margin.',
  read: (of: Language) => `Read the ${texts[of]}`,
  /** For screen readers, before a paragraph that is marked. */
  changed: (of: Language) => `Changed in the ${texts[of]} since:`,
  gone: (of: Language) => `No longer in the ${texts[of]}:`,
}

export type TranslationWords = typeof translation
