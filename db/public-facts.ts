import { and, asc, eq, inArray } from 'drizzle-orm'
import { database, type Queries } from './database'
import type { RecordFacts, Relation } from './public-record-schema'
import { isReadable } from './readable'

/** What is the same in every language of an entity, and what it has to do with others, public or not. */
export type Shared = { facts: RecordFacts; relations: Omit<Relation, 'id'>[] }

type Row = { [fact in keyof RecordFacts]?: RecordFacts[fact] | null | Date }

/** What entities have in common in all their languages, by number; nothing for those that have only words. */
export async function sharedOf(entities: readonly number[]): Promise<Map<number, Shared>> {
  const { read, tables } = database()
  const shared = new Map<number, Shared>()
  const of = (entity: number): Shared => {
    const known = shared.get(entity) ?? { facts: {}, relations: [] }
    shared.set(entity, known)
    return known
  }
  const tell = (entity: number, row: Row) => Object.assign(of(entity).facts, factsFrom(row))
  const relate = (entity: number, role: Relation['role'], number: number | null, days: Membership = {}) => {
    if (number !== null) of(entity).relations.push({ role, number, ...days })
  }
  const among = [...entities]

  for (const { id, iso2, iso3 } of await read.select().from(tables.country).where(inArray(tables.country.id, among)))
    tell(id, { iso2, iso3 })
  for (const row of await read
    .select()
    .from(tables.membership)
    .where(inArray(tables.membership.country, among))
    .orderBy(asc(tables.membership.id)))
    relate(row.country, 'member-of', row.group, {
      ...(row.joinedOn && { from: row.joinedOn }),
      ...(row.leftOn && { until: row.leftOn }),
    })
  for (const { id, parent } of await read.select().from(tables.field).where(inArray(tables.field.id, among)))
    relate(id, 'parent', parent)
  for (const row of await read.select().from(tables.structure).where(inArray(tables.structure.id, among))) {
    const { id, parent, position: _, host, ...facts } = row
    tell(id, facts)
    relate(id, 'parent', parent)
    relate(id, 'host', host)
  }
  for (const { id, year, confirmed, chair } of await read
    .select()
    .from(tables.chairpersonship)
    .where(inArray(tables.chairpersonship.id, among))) {
    tell(id, { year, confirmed })
    relate(id, 'chair', chair)
  }
  for (const row of await read.select().from(tables.series).where(inArray(tables.series.id, among))) {
    tell(row.id, { periodicity: row.periodicity })
    relate(row.id, 'body', row.body)
  }
  for (const row of await read.select().from(tables.meeting).where(inArray(tables.meeting.id, among))) {
    const { id, series, ...facts } = row
    tell(id, facts)
    relate(id, 'series', series)
  }
  for (const { id, ...facts } of await read.select().from(tables.project).where(inArray(tables.project.id, among)))
    tell(id, facts)
  for (const row of await read.select().from(tables.news).where(inArray(tables.news.id, among))) {
    const { id, kind, issuedOn, issuedOnInferred, image, project, meeting } = row
    tell(id, { kind, issuedOn, issuedOnInferred, image })
    relate(id, 'project', project)
    relate(id, 'meeting', meeting)
  }
  const { entityCountry, entityField, entityStructure } = tables
  for (const row of await read
    .select()
    .from(entityCountry)
    .where(inArray(entityCountry.entity, among))
    .orderBy(asc(entityCountry.role), asc(entityCountry.position)))
    relate(row.entity, row.role, row.country)
  for (const row of await read
    .select()
    .from(entityField)
    .where(inArray(entityField.entity, among))
    .orderBy(asc(entityField.position)))
    relate(row.entity, 'field', row.field)
  for (const row of await read
    .select()
    .from(entityStructure)
    .where(inArray(entityStructure.entity, among))
    .orderBy(asc(entityStructure.role), asc(entityStructure.position)))
    relate(row.entity, row.role, row.structure)
  return shared
}

/** The entities, as far as the public may read them, that are related to this one: the other end of their relations. */
export async function relatedTo(read: Queries, entity: number): Promise<number[]> {
  const { edition, entityCountry, entityField, entityStructure, ...tables } = database().tables
  const { chairpersonship, field, meeting, membership, news, series, structure } = tables
  const ends = [
    [membership.country, membership.group],
    [field.id, field.parent],
    [structure.id, structure.parent],
    [structure.id, structure.host],
    [chairpersonship.id, chairpersonship.chair],
    [series.id, series.body],
    [meeting.id, meeting.series],
    [news.id, news.project],
    [news.id, news.meeting],
    [entityCountry.entity, entityCountry.country],
    [entityField.entity, entityField.field],
    [entityStructure.entity, entityStructure.structure],
  ] as const
  const found = new Set<number>()
  for (const [related, to] of ends) {
    const rows = await read
      .selectDistinct({ entity: edition.entity })
      .from(edition)
      .innerJoin(to.table, eq(related, edition.entity))
      .where(and(eq(to, entity), isReadable()))
    for (const row of rows) found.add(row.entity)
  }
  return [...found]
}

type Membership = Pick<Relation, 'from' | 'until'>

/** What a row says, without what it does not say; moments as ISO writes them. */
function factsFrom(row: Row): RecordFacts {
  const said = Object.entries(row).filter(([, value]) => value !== null && value !== '' && value !== undefined)
  return Object.fromEntries(said.map(([fact, value]) => [fact, value instanceof Date ? value.toISOString() : value]))
}
