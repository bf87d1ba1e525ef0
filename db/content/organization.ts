import { withTestLanguage } from '../test-language'

/**
 * Whose portal this is. Together with the other files of this folder it is all that another organization replaces;
 * the colours stand in `theme.css`.
 */
export const organization = withTestLanguage({
  /** Set as the wordmark. */
  name: {
    en: 'Organization for Security and Co-operation in Europe',
    fr: 'Organisation pour la sécurité et la coopération en Europe',
    de: 'Organisation für Sicherheit und Zusammenarbeit in Europa',
    it: 'Organizzazione per la sicurezza e la cooperazione in Europa',
    ru: 'Организация по безопасности и сотрудничеству в Европе',
    es: 'Organización para la Seguridad y la Cooperación en Europa',
  },
  shortName: { en: 'OSCE', fr: 'OSCE', de: 'OSZE', it: 'OSCE', ru: 'ОБСЕ', es: 'OSCE' },
  /** Languages of the portal by code; the first is the one that stands in where a text is missing. */
  languages: { en: 'English', fr: 'Français', de: 'Deutsch', it: 'Italiano', ru: 'Русский', es: 'Español' },
  /** A quiet line at the bottom of every page: what this site is. A language without one has the first language's. */
  notice: {
    en: 'A demonstration of the Hofburg portal software, built on the public structure of the OSCE. It is not the organization’s own site; news items are written for the demonstration.',
    fr: 'Une démonstration du logiciel de portail Hofburg, fondée sur la structure publique de l’OSCE. Ce n’est pas le site de l’organisation ; les actualités ont été rédigées pour la démonstration.',
    de: 'Eine Vorführung der Portalsoftware Hofburg, die auf der öffentlichen Struktur der OSZE beruht. Dies ist nicht die Website der Organisation; die Meldungen wurden für die Vorführung geschrieben.',
    it: 'Una dimostrazione del software per portali Hofburg, basata sulla struttura pubblica dell’OSCE. Non è il sito dell’organizzazione; le notizie sono state scritte per la dimostrazione.',
    ru: 'Демонстрация программы для порталов Hofburg, построенная по общедоступной структуре ОБСЕ. Это не официальный сайт организации; новости написаны для демонстрации.',
    es: 'Una demostración del programa de portales Hofburg, basada en la estructura pública de la OSCE. No es el sitio de la organización; las noticias se han escrito para la demostración.',
  } as Record<string, string>,
  /** Under which the facts and the texts of the portal may be used; in the demonstration they are its own. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  timeZone: 'Europe/Vienna',
  seat: { en: 'Vienna', fr: 'Vienne', de: 'Wien', it: 'Vienna', ru: 'Вена', es: 'Viena' },
  /** What chairing is called, by the last year for which it was called so; the last is today’s. */
  chairTitles: [
    {
      until: 1994,
      names: {
        en: 'CSCE Chairmanship',
        fr: 'Présidence de la CSCE',
        de: 'KSZE-Vorsitz',
        it: 'Presidenza della CSCE',
        ru: 'Председательство в СБСЕ',
        es: 'Presidencia de la CSCE',
      },
    },
    {
      until: 2020,
      names: {
        en: 'OSCE Chairmanship',
        fr: 'Présidence de l’OSCE',
        de: 'OSZE-Vorsitz',
        it: 'Presidenza dell’OSCE',
        ru: 'Председательство в ОБСЕ',
        es: 'Presidencia de la OSCE',
      },
    },
    {
      until: 9999,
      names: {
        en: 'OSCE Chairpersonship',
        fr: 'Présidence de l’OSCE',
        de: 'OSZE-Vorsitz',
        it: 'Presidenza dell’OSCE',
        ru: 'Председательство в ОБСЕ',
        es: 'Presidencia de la OSCE',
      },
    },
  ],
  /** Kinds of news by the word used in addresses; those with a dateline open with a city and a date. */
  newsKinds: {
    'news-item': { dateline: false },
    'press-release': { dateline: true },
    statement: { dateline: true },
    'media-advisory': { dateline: true },
    'spot-report': { dateline: true },
    'daily-report': { dateline: true },
    speech: { dateline: false },
    story: { dateline: false },
  },
  /** Accounts that a new portal has, for a look round; see `db/staff/demonstration.ts`. None for a portal in earnest. */
  demonstrationStaff: [{ name: 'Demonstration Administrator', email: 'admin@example.org', role: 'administrator' }],
} as const)

export type Language = keyof typeof organization.languages

export const languages = Object.keys(organization.languages) as Language[]

/** The language that stands in where a text is missing. */
export const firstLanguage: Language = 'en'

export function isLanguage(word: string): word is Language {
  return Object.hasOwn(organization.languages, word)
}
