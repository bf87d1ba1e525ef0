import { eq, inArray } from 'drizzle-orm'
import { database } from './database'
import { fileEndings } from './media/file-kinds'
import { isPublic } from './references'

/** A file that readers can download. */
export type File = {
  id: number
  /** Its address, which stays when its bytes are replaced: `/media/12/agenda.pdf`. */
  path: string
  title: string
  /** What it is, in the letters that people know it by: `PDF`. */
  kind: string
  bytes: number
}

type Row = { id: number; name: string; title: string; bytes: number }

/** The present address of a file; names are in letters of any script. */
export function mediaPath({ id, name }: Pick<Row, 'id' | 'name'>): string {
  return `/media/${id}/${encodeURIComponent(name)}`
}

/** What a file is called on disk. */
export function fileOnDisk({ hash, mediaType }: { hash: string; mediaType: string }): string {
  return `${hash}.${fileEndings[mediaType] ?? 'bin'}`
}

/** A file as pages offer it. */
export function fileFrom({ id, name, title, bytes }: Row): File {
  const kind = name.split('.').at(-1)?.toUpperCase() ?? ''
  return { id, path: mediaPath({ id, name }), title, kind, bytes }
}

/** Files by id. */
export async function getFiles(ids: readonly number[]): Promise<Map<number, File>> {
  if (ids.length === 0) return new Map()
  const { read, tables } = database()
  const rows = await read
    .select()
    .from(tables.file)
    .where(inArray(tables.file.id, [...ids]))
  return new Map(rows.map((row) => [row.id, fileFrom(row)]))
}

/** What is sent to somebody who downloads a file: where its bytes are kept, and what goes with them. */
export type Download = { file: string; hash: string; mediaType: string; bytes: number; name: string; path: string }

/** The file of a number, for a visitor while something public offers it, for staff always; else undefined. */
export async function findDownload(id: number, audience: 'public' | 'staff'): Promise<Download | undefined> {
  const { read, tables } = database()
  const [row] = await read.select().from(tables.file).where(eq(tables.file.id, id))
  if (!row || (audience === 'public' && !(await isPublic('file', id)))) return undefined
  const { hash, mediaType, bytes, name } = row
  return { file: fileOnDisk(row), hash, mediaType, bytes, name, path: mediaPath({ id, name }) }
}
