import { and, count, desc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { addAudit } from '../audit'
import { database } from '../database'
import type { Editor } from '../editor'
import { type File, fileFrom, fileOnDisk } from '../files'
import { assertMayChange, noteChange } from '../references'
import { anywhere, assertMay } from '../rights'
import type { BroughtFile } from './file-reader'
import { hashOf, keepBytes } from './kept-bytes'
import { dropFileBytes } from './left-bytes'
import { NotTaken } from './not-taken'
import { hasWords } from './search-words'
import { assertMayKeep } from './trash'

/** A file as the desk knows it. */
export type LibraryFile = File & {
  name: string
  uploadedBy: number | null
  /** Who brought it; null for what was shipped. */
  uploader: string | null
  createdAt: Date
  replacedAt: Date | null
  removedAt: Date | null
}

export const fileTitle = z
  .string()
  .trim()
  .min(1, 'Say what it is, as readers are to read it.')
  .max(200, 'A title can have up to 200 characters.')

/** How many stand on a page of the list. */
export const filesPerPage = 24

export type FileFilter = { q?: string | undefined; trash?: boolean | undefined; page?: number | undefined }

/** A page of the files, newest first, and how many there are on all pages. */
export async function listFiles(editor: Editor, { q, trash, page = 1 }: FileFilter = {}) {
  assertMay(editor, 'see', anywhere)
  const { read, tables } = database()
  const { file } = tables
  const conditions: SQL[] = [trash ? isNotNull(file.removedAt) : isNull(file.removedAt)]
  if (q?.trim()) {
    const all = await read.select({ id: file.id, title: file.title, name: file.name }).from(file)
    const ids = all.filter(({ title, name }) => hasWords(`${title}\n${name}`, q)).map(({ id }) => id)
    conditions.push(inArray(file.id, ids))
  }
  const [total] = await read
    .select({ count: count() })
    .from(file)
    .where(and(...conditions))
  const files = await selectFiles(and(...conditions), filesPerPage, (page - 1) * filesPerPage)
  return { total: total?.count ?? 0, files }
}

/** Files by id, those in the trash left out. */
export async function filesById(editor: Editor, ids: readonly number[]): Promise<LibraryFile[]> {
  assertMay(editor, 'see', anywhere)
  const { file } = database().tables
  return ids.length === 0 ? [] : selectFiles(and(inArray(file.id, [...ids]), isNull(file.removedAt)), filesPerPage)
}

/** One file, wherever it lies. */
export async function getFile(editor: Editor, id: number): Promise<LibraryFile | undefined> {
  assertMay(editor, 'see', anywhere)
  const [found] = await selectFiles(eq(database().tables.file.id, id), 1)
  return found
}

async function selectFiles(condition: SQL | undefined, limit: number, offset = 0): Promise<LibraryFile[]> {
  const { read, tables } = database()
  const { file, user } = tables
  const rows = await read
    .select({ file, uploader: user.name })
    .from(file)
    .leftJoin(user, eq(user.id, file.uploadedBy))
    .where(condition)
    .orderBy(desc(file.id))
    .limit(limit)
    .offset(offset)
  return rows.map(({ file: row, uploader }) => {
    const { name, uploadedBy, createdAt, replacedAt, removedAt } = row
    return { ...fileFrom(row), name, uploadedBy, uploader, createdAt, replacedAt, removedAt }
  })
}

/** Keeps a file that somebody brings. The same bytes are one file, with the title that it has; back from the trash too. */
export async function addFile(
  editor: Editor,
  brought: BroughtFile,
  title: string,
): Promise<{ id: number; wasThere: boolean }> {
  assertMay(editor, 'upload', anywhere)
  const { file } = database().tables
  const { bytes, mediaType, name } = brought
  const hash = hashOf(bytes)
  return database().write(async (write) => {
    const [known] = await write.select({ id: file.id }).from(file).where(eq(file.hash, hash))
    if (known) {
      await write.update(file).set({ removedAt: null }).where(eq(file.id, known.id))
      await addAudit(editor, write, 'bring-file', null, { file: known.id, wasThere: true })
      return { id: known.id, wasThere: true }
    }
    await keepBytes(fileOnDisk({ hash, mediaType }), bytes)
    const [made] = await write
      .insert(file)
      .values({ hash, mediaType, bytes: bytes.length, name, title, uploadedBy: editor.userId, createdAt: new Date() })
      .returning({ id: file.id })
    if (!made) throw new Error('A file could not be stored.')
    await addAudit(editor, write, 'bring-file', null, { file: made.id, hash, name })
    return { id: made.id, wasThere: false }
  })
}

/** Gives a file another title. */
export async function saveFile(editor: Editor, id: number, title: string): Promise<void> {
  assertMay(editor, 'upload', anywhere)
  const { file } = database().tables
  await database().write(async (write) => {
    await assertMayChange(editor, write, 'file', id)
    const [known] = await write.update(file).set({ title }).where(eq(file.id, id)).returning({ id: file.id })
    if (!known) throw new NotTaken('This file is not there any more.', 'form')
    await addAudit(editor, write, 'describe-file', null, { file: id, title })
    await noteChange(write, 'file', id)
  })
}

/** Puts other bytes behind the address of a file, whose former names lead to the present one. */
export async function replaceFile(editor: Editor, id: number, brought: BroughtFile): Promise<void> {
  const { file } = database().tables
  const { bytes, mediaType, name } = brought
  const hash = hashOf(bytes)
  const was = await database().write(async (write) => {
    const [known] = await write.select().from(file).where(eq(file.id, id))
    if (!known) throw new NotTaken('This file is not there any more.', 'form')
    assertMayKeep(editor, known.uploadedBy)
    await assertMayChange(editor, write, 'file', id)
    const [same] = await write.select({ id: file.id }).from(file).where(eq(file.hash, hash))
    if (same) throw new NotTaken(same.id === id ? 'This is the same file.' : `This is file ${same.id} already.`)
    await keepBytes(fileOnDisk({ hash, mediaType }), bytes)
    await write
      .update(file)
      .set({ hash, mediaType, bytes: bytes.length, name, replacedAt: new Date() })
      .where(eq(file.id, id))
    await addAudit(editor, write, 'replace-file', null, { file: id, before: known.hash, after: hash })
    await noteChange(write, 'file', id)
    return known
  })
  await dropFileBytes(was)
}
