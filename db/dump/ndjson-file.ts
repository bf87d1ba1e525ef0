import { join } from 'node:path'
import type { PublicRecord } from '../public-record-schema'
import { type DumpFile, textFile } from './text-file'

/** Every record as a line of JSON. */
export function ndjsonFile(folder: string): DumpFile<readonly PublicRecord[]> {
  const name = 'portal.ndjson.gz'
  const { write, close } = textFile(join(folder, name))
  return {
    ...{ name, mediaType: 'application/gzip', close },
    write: (records) => write(records.map((record) => `${JSON.stringify(record)}\n`).join('')),
  }
}
