import type { Language } from '@/db/content/organization'
import type { TranslationWords } from '../en/translation'
import { plural } from '../plural'

const texts: Record<Language, string> = {
  en: 'texte anglais',
  fr: 'texte français',
  de: 'texte allemand',
  it: 'texte italien',
  ru: 'texte russe',
  es: 'texte espagnol',
}

export const translation: TranslationWords = {
  title: 'Traduction antérieure à l’original modifié',
  note: (of, followed, changed, what) =>
    `La présente traduction correspond au ${texts[of]} du ${followed}. Le ${texts[of]} a été modifié depuis, en dernier lieu le ${changed}\u00a0: ${what}.`,
  itsTitle: 'le titre',
  itsLead: 'le chapeau',
  paragraphs: (count, written) =>
    plural('fr', count, { one: `${written} paragraphe`, other: `${written} paragraphes` }),
  marked: 'Les paragraphes concernés sont signalés dans la marge.',
  read: (of) => `Lire le ${texts[of]}`,
  changed: (of) => `Modifié depuis dans le ${texts[of]}\u00a0:`,
  gone: (of) => `Ne figure plus dans le ${texts[of]}\u00a0:`,
}
