import type { Event, EventSeries } from 'schema-dts'
import { zonedIso } from '@/db/clock'
import { organization } from '@/db/content/organization'
import type { getMeeting, getSeries } from '@/db/meetings'
import { addressOf, idOf, named } from '../../structured'

const states = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
} as const

/** A meeting for programs: when, where, by whom, and in which series. */
export function meetingNode(meeting: NonNullable<Awaited<ReturnType<typeof getMeeting>>>): Event {
  const { edition, facts, series, countries, structures } = meeting
  const { entity, path, title, lang, city, text } = edition
  const zone = facts.timeZone ?? organization.timeZone
  const startDate = facts.startsAt ? zonedIso(facts.startsAt, zone) : facts.startsOn
  const endDate = facts.endsAt ? zonedIso(facts.endsAt, zone) : facts.endsOn
  const places = placesOf(city, countries)
  const online = { '@type': 'VirtualLocation', url: addressOf(path) } as const
  const location = [...places, ...(facts.online ? [online] : [])]
  const mode = !facts.online ? 'Offline' : places.length > 0 ? 'Mixed' : 'Online'
  return {
    ...{ '@type': 'Event', '@id': idOf(entity), url: addressOf(path), name: title, inLanguage: lang },
    ...(text.lead && { description: text.lead }),
    ...{ startDate, ...(endDate && { endDate }), eventStatus: states[facts.state] },
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    ...(location.length > 0 && { location }),
    ...(structures.length > 0 && { organizer: structures.map((one) => named('Organization', one.edition)) }),
    ...(series && { superEvent: named('EventSeries', series) }),
  }
}

type Countries = NonNullable<Awaited<ReturnType<typeof getMeeting>>>['countries']

/** The city with its country, or each of the countries. */
function placesOf(city: string | null, countries: Countries) {
  const hosts = countries.filter(({ role }) => role === 'place').map((one) => named('Country', one.edition))
  const [host] = hosts
  if (!city) return hosts
  const address = { '@type': 'PostalAddress', addressLocality: city, ...(host && { addressCountry: host }) } as const
  return [{ '@type': 'Place', name: city, address } as const]
}

/** A series of meetings for programs, with what it was called before and the body that meets. */
export function seriesNode(series: NonNullable<Awaited<ReturnType<typeof getSeries>>>): EventSeries {
  const { edition, body, former } = series
  const { entity, path, title, text } = edition
  return {
    ...{ '@type': 'EventSeries', '@id': idOf(entity), url: addressOf(path), name: title },
    ...(former.length > 0 && { alternateName: former.map(({ name }) => name) }),
    ...(text.lead && { description: text.lead }),
    ...(body && { organizer: named('Organization', body) }),
  }
}
