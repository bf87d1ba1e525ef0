import { join } from 'node:path'
import { textOf } from '../body'
import { type Cell, csvLine } from '../csv'
import type { PublicEdition, PublicRecord } from '../public-record-schema'
import { type DumpFile, textFile } from './text-file'

/** Facts that stand in columns of their own. */
const factColumns = [
  ...(['kind', 'iso2', 'iso3', 'year', 'issuedOn', 'startsOn', 'endsOn', 'startsAt', 'endsAt', 'timeZone'] as const),
  ...(['state', 'online', 'invented', 'openedOn', 'closedOn', 'budget', 'periodicity'] as const),
]

const editionColumns: Readonly<Record<string, (edition: PublicEdition) => Cell>> = {
  edition: ({ number }) => number,
  lang: ({ lang }) => lang,
  address: ({ address }) => address,
  status: ({ status }) => status,
  title: ({ title }) => title,
  shortTitle: ({ shortTitle }) => shortTitle,
  lead: ({ lead }) => lead,
  city: ({ city }) => city,
  publishedAt: ({ publishedAt }) => publishedAt,
  changedAt: ({ changedAt }) => changedAt,
  withdrawnAt: ({ withdrawnAt }) => withdrawnAt,
  notice: ({ notice }) => notice,
  text: ({ body }) => textOf(body),
}

/** Every language version as a row, with what all versions of it have in common. */
export function csvFile(folder: string): DumpFile<readonly PublicRecord[]> {
  const header = ['entity', 'id', 'type', ...Object.keys(editionColumns), ...factColumns]
  return tableFile(folder, 'portal.csv.gz', header, (record) =>
    record.editions.map((edition) => [
      ...[record.number, record.id, record.type],
      ...Object.values(editionColumns).map((column) => column(edition)),
      ...factColumns.map((fact) => record.facts[fact]),
    ]),
  )
}

/** What entities have to do with one another, a row each. */
export function relationsFile(folder: string): DumpFile<readonly PublicRecord[]> {
  const header = ['entity', 'role', 'other', 'from', 'until']
  return tableFile(folder, 'relations.csv.gz', header, ({ number: entity, relations }) =>
    relations.map(({ role, number, from, until }) => [entity, role, number, from, until]),
  )
}

function tableFile(
  folder: string,
  name: string,
  header: readonly string[],
  rowsOf: (record: PublicRecord) => readonly (readonly Cell[])[],
): DumpFile<readonly PublicRecord[]> {
  const { write, close } = textFile(join(folder, name))
  let headed = write(csvLine(header))
  return {
    ...{ name, mediaType: 'application/gzip', close },
    async write(records) {
      await headed
      headed = write(records.flatMap(rowsOf).map(csvLine).join(''))
      await headed
    },
  }
}
