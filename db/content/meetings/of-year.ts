import type { Language } from '../organization'
import type { ByLanguage } from '../shape'

/** The names of a meeting that is told from others of its kind by its year. */
export const ofYear = (names: Record<Language, string>, year: number | string): ByLanguage =>
  Object.fromEntries(
    Object.entries(names).map(([lang, name]) => [lang, lang === 'ru' ? `${name} ${year} года` : `${name} ${year}`]),
  )
