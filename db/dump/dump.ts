import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readSettings } from '../../settings'
import { firstLanguage, organization } from '../content/organization'
import { database } from '../database'
import { keepBytes, placeOf, readKept } from '../media/kept-bytes'
import { allPublicRecords } from '../public-record'
import { publicRecordJsonSchema } from '../public-record-schema'
import { csvFile, relationsFile } from './csv-file'
import { ndjsonFile } from './ndjson-file'
import { sqliteFile } from './sqlite-file'
import { factsOfFile } from './text-file'

const indexSchema = z.object({
  publisher: z.string(),
  licence: z.object({ name: z.string(), url: z.url() }),
  /** When it was begun, and the version of the site then. */
  madeAt: z.iso.datetime(),
  siteVersion: z.int(),
  entities: z.int(),
  editions: z.int(),
  files: z.array(
    z.object({ name: z.string(), address: z.url(), mediaType: z.string(), bytes: z.int(), sha256: z.string() }),
  ),
})

/** What a dump is: when it was made of what, and the files that it has. */
export type DumpIndex = z.infer<typeof indexSchema>

/** Another process is making a dump. */
export class DumpUnderWay extends Error {}

const indexFile = 'dump/index.json'
const making = 'dump/making'

/** Without a sign of life for this long, in ms, whoever was making a dump is gone. */
const patience = 15 * 60_000

/**
 * Makes a dump of everything public, batch by batch, and puts it in the place of the one before when it is whole.
 * Throws `DumpUnderWay` where another process is at it.
 */
export async function makeDump(now = new Date()): Promise<DumpIndex> {
  const folder = placeOf(making)
  await take(folder)
  try {
    const { siteUrl } = readSettings()
    const siteVersion = await database().siteVersion()
    const { licence, name } = organization
    const about = { publisher: name[firstLanguage], licence, madeAt: now.toISOString(), siteVersion }
    const said = { publisher: about.publisher, licence: licence.url, madeAt: about.madeAt, source: siteUrl }
    const files = [ndjsonFile(folder), csvFile(folder), relationsFile(folder), sqliteFile(folder, said)]
    const counts = { entities: 0, editions: 0 }
    try {
      for await (const records of allPublicRecords()) {
        for (const { write } of files) await write(records)
        counts.entities += records.length
        counts.editions += records.reduce((sum, { editions }) => sum + editions.length, 0)
        await utimes(folder, new Date(), new Date())
      }
    } finally {
      await Promise.all(files.map(({ close }) => close()))
    }
    const schema = { name: 'schema.json', mediaType: 'application/schema+json' }
    await writeFile(
      join(folder, schema.name),
      JSON.stringify(publicRecordJsonSchema(`${siteUrl}/data/${schema.name}`), null, 2),
    )
    const facts = []
    for (const { name, mediaType } of [...files, schema])
      facts.push({ name, address: `${siteUrl}/data/${name}`, mediaType, ...(await factsOfFile(join(folder, name))) })
    const index = { ...about, ...counts, files: facts }
    await rename(folder, placeOf(folderOf(index)))
    await keepBytes(indexFile, Buffer.from(JSON.stringify(index, null, 2)))
    await tidy(index)
    await showPage(now)
    return index
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** The last whole dump; undefined while there is none. */
export async function lastDump(): Promise<DumpIndex | undefined> {
  const bytes = await readKept(indexFile)
  return bytes && indexSchema.parse(JSON.parse(bytes.toString('utf8')))
}

/** A file of the last dump: where it is on disk, its type, and what tells it from that of another. */
export type DumpedFile = { place: string; mediaType: string; bytes: number; sha256: string; madeAt: Date }

/** The file of the last dump that has this name, `index.json` being what it is; undefined where there is none. */
export async function findDumped(name: string): Promise<DumpedFile | undefined> {
  const index = await lastDump()
  if (!index) return undefined
  const madeAt = new Date(index.madeAt)
  if (name === 'index.json') {
    const place = placeOf(indexFile)
    return { place, mediaType: 'application/json', ...(await factsOfFile(place)), madeAt }
  }
  const file = index.files.find((one) => one.name === name)
  return file && { ...file, place: placeOf(join(folderOf(index), name)), madeAt }
}

/** Each dump has a folder, so that its files belong together; which one is served the index says. */
function folderOf({ madeAt }: Pick<DumpIndex, 'madeAt'>): string {
  return `dump/${madeAt.replace(/\D/g, '')}`
}

/** Whether some process is making a dump. */
export async function isDumpUnderWay(): Promise<boolean> {
  const known = await stat(placeOf(making)).catch(() => undefined)
  return known !== undefined && !isLeft(known)
}

const isLeft = ({ mtimeMs }: { mtimeMs: number }) => Date.now() - mtimeMs > patience

/** Makes the folder in which a dump is made: of several processes one can. */
async function take(folder: string): Promise<void> {
  await mkdir(placeOf('dump'), { recursive: true })
  const known = await stat(folder).catch(() => undefined)
  if (known && isLeft(known)) {
    // Should two find this out at once and one take the folder of the other, that one's dump comes to nothing.
    const left = `${folder}-${randomUUID()}`
    await rename(folder, left)
    await rm(left, { recursive: true })
  }
  try {
    await mkdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new DumpUnderWay('Another process is making a dump.')
  }
}

/** The page that says what there is to take away is another from now on, in every process that keeps it. */
async function showPage(at: Date): Promise<void> {
  const { changeLog } = database().tables
  await database().write((write) => write.insert(changeLog).values({ at, action: 'edit', major: false }))
}

/** Takes away all dumps but this one and the one before, which somebody may be reading still. */
async function tidy(index: DumpIndex): Promise<void> {
  const present = folderOf(index).slice('dump/'.length)
  const names = (await readdir(placeOf('dump'))).filter((name) => /^\d+$/.test(name) && name !== present)
  const [, ...older] = names.sort().reverse()
  for (const name of older) await rm(placeOf(join('dump', name)), { recursive: true, force: true })
}
