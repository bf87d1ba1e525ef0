import type { Language } from '@/db/content/organization'
import type { TranslationWords } from '../en/translation'
import { plural } from '../plural'

const texts: Record<Language, string> = {
  en: 'texto inglés',
  fr: 'texto francés',
  de: 'texto alemán',
  it: 'texto italiano',
  ru: 'texto ruso',
  es: 'texto español',
}

export const translation: TranslationWords = {
  title: 'Traducción anterior a los cambios del original',
  note: (of, followed, changed, what) =>
    `La presente traducción corresponde al ${texts[of]} de fecha ${followed}. Desde entonces el ${texts[of]} ha sido modificado, por última vez el ${changed}: ${what}.`,
  itsTitle: 'el título',
  itsLead: 'la entradilla',
  paragraphs: (count, written) => plural('es', count, { one: `${written} párrafo`, other: `${written} párrafos` }),
  marked: 'Los párrafos afectados están señalados al margen.',
  read: (of) => `Leer el ${texts[of]}`,
  changed: (of) => `Modificado posteriormente en el ${texts[of]}:`,
  gone: (of) => `Suprimido del ${texts[of]}:`,
}
