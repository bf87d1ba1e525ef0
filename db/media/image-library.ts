import { and, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Language } from '../content/organization'
import { database } from '../database'
import type { Editor } from '../editor'
import { imageFile } from '../images'
import { anywhere, assertMay } from '../rights'
import { hasWords } from './search-words'

export type ImageWords = { alt: string; caption: string | null }

/** A picture as the desk knows it, with its words in every language that it has any in. */
export type LibraryImage = {
  id: number
  file: string
  width: number
  height: number
  bytes: number
  /** What its file was called; for the desk alone. */
  name: string
  decorative: boolean
  credit: string | null
  /** The point that a crop keeps, in thousandths of width and height. */
  focusX: number
  focusY: number
  texts: ReadonlyMap<string, ImageWords>
  uploadedBy: number | null
  /** Who brought it; null for what was shipped. */
  uploader: string | null
  createdAt: Date
  removedAt: Date | null
}

export type ImageFilter = {
  /** Words that its descriptions, captions, credit or name have all of. */
  q?: string | undefined
  /** Only those that nobody has described in this language, though they are not decoration. */
  missing?: Language | undefined
  trash?: boolean | undefined
  /** From 1 on. */
  page?: number | undefined
}

/** How many stand on a page of the library. */
export const imagesPerPage = 24

/** A page of the pictures, newest first, and how many there are on all pages. */
export async function listImages(editor: Editor, filter: ImageFilter = {}) {
  assertMay(editor, 'see', anywhere)
  const { read, tables } = database()
  const { image } = tables
  const conditions: (SQL | undefined)[] = [filter.trash ? isNotNull(image.removedAt) : isNull(image.removedAt)]
  if (filter.missing) conditions.push(isUndescribed(filter.missing))
  if (filter.q?.trim()) conditions.push(inArray(image.id, await idsWithWords(filter.q)))
  const condition = and(...conditions)
  const [all] = await read.select({ count: count() }).from(image).where(condition)
  const images = await selectImages(condition, imagesPerPage, ((filter.page ?? 1) - 1) * imagesPerPage)
  return { total: all?.count ?? 0, images }
}

/** Pictures by id, those in the trash left out. */
export async function imagesById(editor: Editor, ids: readonly number[]): Promise<LibraryImage[]> {
  assertMay(editor, 'see', anywhere)
  const { image } = database().tables
  return ids.length === 0 ? [] : selectImages(and(inArray(image.id, [...ids]), isNull(image.removedAt)), imagesPerPage)
}

/** One picture, wherever it lies. */
export async function getImage(editor: Editor, id: number): Promise<LibraryImage | undefined> {
  assertMay(editor, 'see', anywhere)
  const [found] = await selectImages(eq(database().tables.image.id, id), 1)
  return found
}

async function selectImages(condition: SQL | undefined, limit: number, offset = 0): Promise<LibraryImage[]> {
  const { read, tables } = database()
  const { image, imageText, user } = tables
  const rows = await read
    .select({ image, uploader: user.name })
    .from(image)
    .leftJoin(user, eq(user.id, image.uploadedBy))
    .where(condition)
    .orderBy(desc(image.id))
    .limit(limit)
    .offset(offset)
  const ids = rows.map((row) => row.image.id)
  const texts = ids.length > 0 ? await read.select().from(imageText).where(inArray(imageText.image, ids)) : []
  return rows.map(({ image: { mediaType, hash, ...row }, uploader }) => ({
    ...row,
    uploader,
    file: imageFile({ hash, mediaType }),
    texts: new Map(
      texts.flatMap(({ image: of, lang, alt, caption }) => (of === row.id ? [[lang, { alt, caption }]] : [])),
    ),
  }))
}

/** Compared in the portal, since the two engines fold letters in different ways, and SQLite only those of English. */
async function idsWithWords(q: string): Promise<number[]> {
  const { read, tables } = database()
  const { image, imageText } = tables
  const texts = await read
    .select({ id: image.id, name: image.name, credit: image.credit, alt: imageText.alt, caption: imageText.caption })
    .from(image)
    .leftJoin(imageText, eq(imageText.image, image.id))
  const said = new Map<number, string>()
  for (const { id, ...words } of texts) said.set(id, [said.get(id), ...Object.values(words)].filter(Boolean).join('\n'))
  return [...said].filter(([, words]) => hasWords(words, q)).map(([id]) => id)
}

function isUndescribed(lang: Language): SQL | undefined {
  const { image, imageText } = database().tables
  const described = sql`select 1 from ${imageText} where ${imageText.image} = ${image.id} and ${imageText.lang} = ${lang} and ${imageText.alt} <> ''`
  return and(eq(image.decorative, false), sql`not exists (${described})`)
}
