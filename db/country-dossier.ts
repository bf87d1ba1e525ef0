import { chairsOf } from './chairpersonships'
import type { Language } from './content/organization'
import type { Day } from './content/shape'
import type { Country, Membership } from './countries'
import type { Edition } from './edition'
import { fieldTree } from './fields-of-work'
import { newsFinder } from './finder/finders'
import { newest } from './finder/search'
import { meetingsIn } from './meetings'
import { type FormerName, formerNames, nameOn } from './names'
import { fieldOperationsIn } from './structures'

/** What can stand in a timeline; of what happened on one day, in this order. */
export const milestoneEvents = [
  'joined',
  'left',
  'renamed',
  'chaired',
  'operation-opened',
  'operation-renamed',
  'operation-closed',
  'meeting',
] as const

/** Something in the history of a country with the organization. */
export type Milestone = {
  event: (typeof milestoneEvents)[number]
  /** As exactly as it is known. */
  on: Day
  /** The last day of what took longer than one. */
  until: Day | null
  /** The day is sure; else it is the commonly given one, or announced. */
  confirmed: boolean
  /** Drawn up for the demonstration: it did not take place. */
  invented: boolean
  /** What it happened to: the group, the country itself, its year in the chair, the operation, the meeting. */
  of: Edition
  /** What that was called from then on, or when it closed. */
  name: string
  /** Where something changed, what it was called before; where a country changed groups, the group before. */
  before: string | null
}

/** How many news items there are in each of the years of a dossier, and in all. */
export type YearlyCounts = { total: number; counts: readonly number[] }

export type CountryDossier = {
  /** The earliest first. */
  timeline: readonly Milestone[]
  /** News about or from the country in one language: in all, and by field of work where it has any. */
  news: YearlyCounts & { years: readonly string[]; fields: readonly (YearlyCounts & { field: Edition })[] }
}

/** The history of a country with the organization, and its news by field of work and year. */
export async function countryDossier(
  country: Pick<Country, 'edition'> & { memberships: readonly Membership[]; former: readonly FormerName[] },
  lang: Language,
): Promise<CountryDossier> {
  return { timeline: await timelineOf(country, lang), news: await newsFigures(country.edition.entity, lang) }
}

async function timelineOf(
  { edition, memberships, former }: Parameters<typeof countryDossier>[0],
  lang: Language,
): Promise<Milestone[]> {
  const operations = await fieldOperationsIn(edition.entity, lang)
  const names = await formerNames(operations.map((operation) => operation.edition))
  const milestones = [
    ...memberships.flatMap((membership) => joiningAndLeaving(membership, memberships)),
    ...renamings('renamed', edition, former),
    ...(await chairsOf(edition.entity, lang)).map(({ year, confirmed, edition: chair }) => ({
      ...milestone('chaired', chair, String(year)),
      confirmed,
    })),
    ...operations.flatMap(({ edition: operation, openedOn, closedOn, circa }) => {
      const earlier = names.get(operation.entity) ?? []
      return [
        ...(openedOn
          ? [milestone('operation-opened', operation, openedOn, firstName(operation, earlier, openedOn))]
          : []),
        ...renamings('operation-renamed', operation, earlier),
        ...(closedOn ? [milestone('operation-closed', operation, closedOn)] : []),
      ].map((one) => ({ ...one, confirmed: !circa }))
    }),
    ...(await meetingsIn(edition.entity, lang))
      .filter(({ state }) => state === 'planned')
      .map(({ edition: meeting, startsOn, endsOn, invented }) => ({
        ...milestone('meeting', meeting, startsOn),
        ...{ until: endsOn, invented },
      })),
  ]
  const rank = ({ event }: Milestone) => milestoneEvents.indexOf(event)
  return milestones.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : rank(a) - rank(b)))
}

function milestone(event: Milestone['event'], of: Edition, on: Day, name = of.title): Milestone {
  return { event, on, until: null, confirmed: true, invented: false, of, name, before: null }
}

/** Who goes from one group into another on one day does not leave: that is one step. */
function joiningAndLeaving({ group, joinedOn, leftOn }: Membership, all: readonly Membership[]): Milestone[] {
  const before = joinedOn && all.find((other) => other.leftOn === joinedOn)
  const stays = leftOn && all.some((other) => other.joinedOn === leftOn)
  return [
    ...(joinedOn ? [{ ...milestone('joined', group, joinedOn), before: before ? before.group.title : null }] : []),
    ...(leftOn && !stays ? [milestone('left', group, leftOn)] : []),
  ]
}

/** Every day on which a name ended or, after another, began. */
function renamings(event: Milestone['event'], of: Edition, former: readonly FormerName[]): Milestone[] {
  const days = former.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil].flatMap((day) => day ?? []))
  return [...new Set(days)].sort().flatMap((on, index) => {
    const name = nameOn(of, former, on)
    // What is called today as it once was had its present name between two others.
    const before = former.find(({ validUntil }) => validUntil === on)?.name ?? (index > 0 ? of.title : name)
    return before === name ? [] : [{ ...milestone(event, of, on, name), before }]
  })
}

/** What was opened on a day was called then; `former` is the latest first. */
function firstName(of: Edition, former: readonly FormerName[], openedOn: Day): string {
  const first = former.at(-1)
  const later = first?.validFrom && first.validFrom.slice(0, openedOn.length) > openedOn
  return first && !later ? first.name : of.title
}

async function newsFigures(country: number, lang: Language): Promise<CountryDossier['news']> {
  const counted = async (terms: readonly number[]) => (await newest(newsFinder, lang, { terms }, 0)).years
  const all = await counted([country])
  const years = all.map(({ year }) => year)
  const yearly = (among: typeof all): YearlyCounts => {
    const counts = years.map((year) => among.find((one) => one.year === year)?.count ?? 0)
    return { counts, total: counts.reduce((sum, count) => sum + count, 0) }
  }
  const fields = []
  for (const { id, edition } of await fieldTree(lang))
    fields.push({ field: edition, ...yearly(await counted([country, id])) })
  return { years, ...yearly(all), fields: fields.filter(({ total }) => total > 0) }
}
