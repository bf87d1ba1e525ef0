import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { eq } from 'drizzle-orm'
import type { Database } from '../database'
import { analysis } from './analyser'
import { FacetIndex } from './facet-index'

/** To be raised with every change to how the index holds its docs. */
const layout = 2

/** `at` is when the change of `version` was made, in ms: it tells a database from another with as many changes. */
type Snapshot = { layout: string; version: number; at: number; index: FacetIndex }

/** The index in `file`, where it was written for this database by this version of the code; undefined otherwise. */
export async function readSnapshot(db: Database, file: string): Promise<Snapshot | undefined> {
  try {
    const found = deserialize(await readFile(file)) as Snapshot
    if (found.layout !== present || found.at !== (await momentOf(db, found.version))) return undefined
    return { ...found, index: new FacetIndex().revive(found.index) }
  } catch {
    // Missing, cut off, or of another Node: the docs have everything that is in it.
    return undefined
  }
}

/** Writes the index to `file`, whole or not at all. */
export async function writeSnapshot(
  db: Database,
  file: string,
  { version, index }: { version: number; index: FacetIndex },
): Promise<void> {
  const snapshot: Snapshot = { layout: present, version, at: await momentOf(db, version), index }
  const bytes = serialize(snapshot)
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  await writeFile(draft, bytes)
  await rename(draft, file)
}

const present = `${layout} ${analysis} ${process.versions.v8}`

/** When the change with this number was made, in ms; -1 for none. */
async function momentOf({ read, tables }: Database, version: number): Promise<number> {
  const { changeLog } = tables
  const [row] = await read.select({ at: changeLog.at }).from(changeLog).where(eq(changeLog.id, version))
  return row?.at.getTime() ?? -1
}
