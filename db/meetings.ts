import { and, asc, desc, eq, gte, inArray, like, or, type SQL } from 'drizzle-orm'
import { isToCome, today } from './clock'
import type { Language } from './content/organization'
import type { Day } from './content/shape'
import { database } from './database'
import { type Edition, editionsOf, editionsOfType, entitiesOf, findEdition } from './edition'
import { meetingsFinder } from './finder/finders'
import type { Query } from './finder/query'
import { type Found, type Stretch, search, type Unanswerable } from './finder/search'
import { formerNames } from './names'
import { tagsOf } from './tags'

export type Meeting = {
  id: number
  series: number | null
  startsOn: Day
  endsOn: Day | null
  state: 'planned' | 'cancelled' | 'postponed'
  online: boolean
  /** Drawn up for the demonstration: it did not take place. */
  invented: boolean
  edition: Edition
}

type Facts = Omit<Meeting, 'edition'>

/** Public meetings under a condition, the latest first; only those to `keep`, where a condition cannot say which. */
async function readMeetings(
  lang: Language,
  condition?: SQL,
  keep: (facts: Facts) => boolean = () => true,
): Promise<Meeting[]> {
  const { read, tables } = database()
  const { meeting } = tables
  const all = await read.select().from(meeting).where(condition).orderBy(desc(meeting.startsOn), asc(meeting.id))
  const rows = all.filter(keep)
  const editions = await editionsOf(
    rows.map((row) => row.id),
    lang,
  )
  return rows.flatMap((row): Meeting[] => {
    const edition = editions.get(row.id)
    return edition ? [{ ...row, edition }] : []
  })
}

/** The meetings that a query asks for, with every facet counted; or what in the query cannot be answered. */
export async function searchMeetings(
  lang: Language,
  query: Query,
  stretch?: Stretch,
): Promise<(Omit<Found, 'editions'> & { items: Meeting[] }) | Unanswerable> {
  const found = await search(meetingsFinder, lang, query, stretch)
  if ('parameter' in found) return found
  const { editions, ...list } = found
  const { meeting } = database().tables
  const shown = await readMeetings(lang, inArray(meeting.id, entitiesOf(editions)))
  const meetings = new Map(shown.map((one) => [one.edition.id, one]))
  return { ...list, items: editions.flatMap((id) => meetings.get(id) ?? []) }
}

/** All series in the organization's order, with the number of their meetings and the next one, if any. */
export async function allSeries(lang: Language) {
  const { read, tables } = database()
  const { series } = tables
  const rows = await read.select().from(series).orderBy(asc(series.position))
  const editions = await editionsOfType('series', lang)
  const meetings = await readMeetings(lang)
  return rows.flatMap(({ id, periodicity }) => {
    const edition = editions.get(id)
    const held = meetings.filter((meeting) => meeting.series === id)
    const next = held.filter((meeting) => isAhead(meeting)).at(-1)
    return edition ? [{ edition, periodicity, count: held.length, next, latest: held.find(isHeld) }] : []
  })
}

/** True while a meeting has not ended and still stands. */
function isAhead({ startsOn, endsOn, state }: Facts): boolean {
  return isToCome(endsOn ?? startsOn) && state === 'planned'
}

/** True once a meeting that was not called off has ended. */
function isHeld({ startsOn, endsOn, state }: Facts): boolean {
  return !isToCome(endsOn ?? startsOn) && state === 'planned'
}

/** The next meetings, the nearest first; one of which only the month is known stands before those of its days. */
export async function upcomingMeetings(lang: Language, limit: number): Promise<Meeting[]> {
  const { meeting } = database().tables
  const year = today().slice(0, 4)
  const ahead = or(gte(meeting.startsOn, year), gte(meeting.endsOn, year))
  return (await readMeetings(lang, ahead, isAhead)).reverse().slice(0, limit)
}

/** One series at its address, with its former names, the body that meets, and its meetings, the latest first. */
export async function getSeries(lang: Language, slug: string) {
  const edition = await findEdition('meetings', lang, slug)
  if (edition?.type !== 'series') return undefined
  const { read, tables } = database()
  const { series, meeting } = tables
  const [facts] = await read.select().from(series).where(eq(series.id, edition.entity))
  if (!facts) return undefined
  return {
    edition,
    facts,
    body: facts.body ? (await editionsOf([facts.body], lang)).get(facts.body) : undefined,
    former: (await formerNames([edition])).get(edition.entity) ?? [],
    meetings: await readMeetings(lang, eq(meeting.series, edition.entity)),
  }
}

/** One meeting at its address, with its series and what it is tagged with. */
export async function getMeeting(lang: Language, slug: string) {
  const edition = await findEdition('meetings', lang, slug)
  if (edition?.type !== 'meeting') return undefined
  const { read, tables } = database()
  const { meeting } = tables
  const [facts] = await read.select().from(meeting).where(eq(meeting.id, edition.entity))
  if (!facts) return undefined
  return {
    edition,
    facts,
    series: facts.series ? (await editionsOf([facts.series], lang)).get(facts.series) : undefined,
    ...(await tagsOf(edition.entity, lang, facts.startsOn)),
  }
}

/** Meetings that took or take place in a country, the latest first. */
export async function meetingsIn(country: number, lang: Language): Promise<Meeting[]> {
  const { read, tables } = database()
  const { meeting, entityCountry } = tables
  const here = read
    .select({ id: entityCountry.entity })
    .from(entityCountry)
    .where(and(eq(entityCountry.country, country), eq(entityCountry.role, 'place')))
  return readMeetings(lang, inArray(meeting.id, here))
}

/** Meetings that begin in a year and still stand, the latest first. */
export async function meetingsInYear(year: number, lang: Language): Promise<Meeting[]> {
  const { meeting } = database().tables
  return readMeetings(lang, and(like(meeting.startsOn, `${year}%`), eq(meeting.state, 'planned')))
}
