import type { Language } from '@/db/content/organization'
import type { TranslationWords } from '../en/translation'
import { plural } from '../plural'

/** Wie es nach «der» und «dem» heißt. */
const texts: Record<Language, { der: string; dem: string }> = {
  en: { der: 'englische Text', dem: 'englischen Text' },
  fr: { der: 'französische Text', dem: 'französischen Text' },
  de: { der: 'deutsche Text', dem: 'deutschen Text' },
  it: { der: 'italienische Text', dem: 'italienischen Text' },
  ru: { der: 'russische Text', dem: 'russischen Text' },
  es: { der: 'spanische Text', dem: 'spanischen Text' },
}

export const translation: TranslationWords = {
  title: 'Älter als der Ausgangstext',
  note: (of, followed, changed, what) =>
    `Diese Übersetzung folgt dem ${texts[of].dem} vom ${followed}. Der ${texts[of].der} wurde seither geändert, zuletzt am ${changed}: ${what}.`,
  itsTitle: 'der Titel',
  itsLead: 'der Vorspann',
  paragraphs: (count, written) => plural('de', count, { one: `${written} Absatz`, other: `${written} Absätze` }),
  marked: 'Die betreffenden Absätze sind am Rand gekennzeichnet.',
  read: (of) => `Den ${texts[of].dem} lesen`,
  changed: (of) => `Im ${texts[of].dem} seither geändert:`,
  gone: (of) => `Im ${texts[of].dem} nicht mehr enthalten:`,
}
