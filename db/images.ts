import { and, eq, inArray } from 'drizzle-orm'
import { firstLanguage, isLanguage, type Language } from './content/organization'
import type { ByLanguage } from './content/shape'
import { database, type Queries } from './database'
import type { Editor } from './editor'
import { hashOf, keepBytes, readKept } from './media/kept-bytes'
import { isPublic } from './references'

export type Image = {
  id: number
  /** `{hash}.svg`: its name among the files, which never stands for other bytes. */
  file: string
  width: number
  height: number
  /** What its texts are written in. */
  lang: Language
  /** What can be seen in it; empty where it only decorates. */
  alt: string
  caption: string | null
  credit: string | null
}

/** A file as it is served. */
export type KeptFile = { bytes: Buffer; mediaType: string }

const endings: Record<string, string> = {
  'image/svg+xml': 'svg',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
}
const mediaTypes = new Map(Object.entries(endings).map(([mediaType, ending]) => [ending, mediaType]))

/** What a kept picture is called among the files. */
export const imageFile = ({ hash, mediaType }: { hash: string; mediaType: string }) =>
  `${hash}.${endings[mediaType] ?? 'bin'}`

/** Stores a drawing under the hash of its bytes and gives its id. Throws when it has no width and height. */
export async function keepImage(
  _editor: Editor,
  write: Queries,
  bytes: Buffer,
  { alts, captions, credit }: { alts: ByLanguage; captions?: ByLanguage | undefined; credit: string },
): Promise<number> {
  const { image, imageText } = database().tables
  const [, width, height] = /<svg[^>]*\sviewBox="0 0 (\d+) (\d+)"/.exec(bytes.toString('utf8')) ?? []
  if (!width || !height) throw new Error('A drawing needs a viewBox that begins at 0 0.')
  const hash = hashOf(bytes)
  await keepBytes(`${hash}.svg`, bytes)
  const [made] = await write
    .insert(image)
    .values({
      ...{ hash, mediaType: 'image/svg+xml', bytes: bytes.length, credit, createdAt: new Date() },
      ...{ width: Number(width), height: Number(height) },
    })
    .returning({ id: image.id })
  if (!made) throw new Error('A picture could not be stored.')
  for (const [lang, alt] of Object.entries(alts))
    await write.insert(imageText).values({ image: made.id, lang, alt, caption: captions?.[lang] })
  return made.id
}

/** Pictures by id, with their texts in `lang` or else in the first language. */
export async function getImages(ids: readonly number[], lang: Language): Promise<Map<number, Image>> {
  if (ids.length === 0) return new Map()
  const { read, tables } = database()
  const { image, imageText } = tables
  const rows = await read
    .select({ image, text: imageText })
    .from(image)
    .leftJoin(imageText, and(eq(imageText.image, image.id), inArray(imageText.lang, [lang, firstLanguage])))
    .where(inArray(image.id, [...ids]))
  const images = new Map<number, Image>()
  for (const { image: row, text } of rows) {
    if (images.has(row.id) && text?.lang !== lang) continue
    const { id, width, height, credit } = row
    const alt = row.decorative ? '' : (text?.alt ?? '')
    const spoken = text && isLanguage(text.lang) ? text.lang : lang
    const file = imageFile(row)
    images.set(id, { id, file, width, height, lang: spoken, credit, alt, caption: text?.caption ?? null })
  }
  return images
}

/** The kept picture of a hash, without its texts: its name among the files, and its width in pixels. */
export async function findImage(hash: string): Promise<Pick<Image, 'id' | 'file' | 'width'> | undefined> {
  const { read, tables } = database()
  const [row] = await read.select().from(tables.image).where(eq(tables.image.hash, hash))
  return row && { id: row.id, file: imageFile(row), width: row.width }
}

/**
 * Whether there is a picture that a file, original or rendition, belongs to, and whether anybody may see it. For
 * everybody but staff the two that are not public are one.
 */
export async function audienceOf(file: string): Promise<'everybody' | 'staff' | 'nobody'> {
  const image = await findImage(file.slice(0, 64))
  if (!image) return 'nobody'
  return (await isPublic('image', image.id)) ? 'everybody' : 'staff'
}

/** A kept picture by the name of its file, or undefined where there is none of this name. */
export async function readImage(file: string): Promise<KeptFile | undefined> {
  const ending = /^[0-9a-f]{64}\.([a-z]+)$/.exec(file)?.[1]
  const mediaType = ending && mediaTypes.get(ending)
  if (!mediaType) return undefined
  const bytes = await readKept(file)
  return bytes && { bytes, mediaType }
}
