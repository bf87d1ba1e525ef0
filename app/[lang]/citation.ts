import { formatDays } from '@/app/dates'
import { wordsFor } from '@/app/words/words'
import { permanentAddress } from '@/db/addresses'
import { type Language, organization } from '@/db/content/organization'
import type { Day } from '@/db/content/shape'
import type { Edition } from '@/db/edition'
import type { getMeeting } from '@/db/meetings'
import type { News } from '@/db/news'
import type { Tags } from '@/db/tags'

/** What is cited of an item, in the form in which programs for bibliographies exchange it: CSL-JSON. */
export type Citation = {
  id: string
  'citation-key': string
  type: 'webpage'
  title: string
  author: { literal: string }[]
  publisher: string
  'publisher-place'?: string
  /** A day, month or year, or the first and the last one. */
  issued: { 'date-parts': number[][] }
  language: string
  /** What kind of thing it is, in its language. */
  genre: string
  URL: string
}

/** How a news item is cited: as issued by its structures on its day. */
export function newsCitation({ edition, facts, structures }: News, siteUrl: string): Citation {
  const genre = wordsFor(edition.lang).kinds[facts.kind] ?? facts.kind
  return citation({ edition, genre, structures, days: [facts.issuedOn], siteUrl })
}

/** How a meeting is cited: as held by its organizers on its days. */
export function meetingCitation(
  { edition, facts, structures }: NonNullable<Awaited<ReturnType<typeof getMeeting>>>,
  siteUrl: string,
): Citation {
  const genre = wordsFor(edition.lang).entityTypes.meeting
  return citation({ edition, genre, structures, days: [facts.startsOn, facts.endsOn], siteUrl })
}

function citation(of: {
  edition: Edition
  genre: string
  structures: Tags['structures']
  days: readonly (Day | null)[]
  siteUrl: string
}): Citation {
  const { edition, genre, structures, days, siteUrl } = of
  const { entity, lang, title, city } = edition
  const names = structures.map(({ edition: structure, parent }) =>
    parent ? `${parent.title}, ${structure.title}` : structure.title,
  )
  const literals = names.length > 0 ? names : [organization.name[lang]]
  return {
    ...{
      id: permanentAddress(entity, siteUrl),
      'citation-key': `${organization.shortName.en.toLowerCase()}${entity}${lang}`,
    },
    ...{ type: 'webpage', title, author: literals.map((literal) => ({ literal })) },
    publisher: organization.name[lang],
    ...(city ? { 'publisher-place': city } : {}),
    issued: { 'date-parts': days.flatMap((day) => (day ? [partsOf(day)] : [])) },
    ...{ language: lang, genre, URL: permanentAddress(entity, siteUrl) },
  }
}

/**
 * A citation in one line, as `lang` writes dates. On what day somebody read the page is for them to add: the address is
 * permanent.
 */
export function plainCitation(
  { author, title, genre, publisher, issued, URL: address }: Citation,
  lang: Language,
): string {
  const [from = '', until = null] = issued['date-parts'].map(dayOf)
  const authors = author.map(({ literal }) => literal).join('; ')
  const kind = [genre, ...(authors === publisher ? [] : [publisher]), formatDays(from, until, lang)].join(', ')
  return `${authors}: ${/[.?!…]$/.test(title) ? title : `${title}.`} ${kind}. ${address}`
}

const partsOf = (day: Day) => day.split('-').map(Number)
const dayOf = (parts: readonly number[]): Day => parts.map((part) => String(part).padStart(2, '0')).join('-')
