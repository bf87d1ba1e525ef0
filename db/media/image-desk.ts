import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { addAudit } from '../audit'
import { isLanguage, type Language, languages } from '../content/organization'
import { database, type Queries } from '../database'
import type { Editor } from '../editor'
import { imageFile } from '../images'
import { assertMayChange, noteChange } from '../references'
import { anywhere, assertMay, mayDo } from '../rights'
import { hashOf, keepBytes } from './kept-bytes'
import { dropImageBytes } from './left-bytes'
import { NotTaken } from './not-taken'
import type { BroughtPicture } from './picture-reader'
import { assertMayKeep } from './trash'

const words = (most: number) => z.string().trim().max(most, `This can have up to ${most} characters.`)
const thousandth = z.coerce.number().int().min(0, 'This is a number from 0 to 1000.').max(1000)
const alternative = words(1000).refine((alt) => !/^\S+\.(jpe?g|png|webp|avif|gif|heic)$/i.test(alt), {
  error: 'Say what can be seen, not what the file is called.',
})

/** What is said of a picture in one language. */
export const imageWords = z.object({ alt: alternative.default(''), caption: words(1000).default('') })

/** What all languages share. */
export const imageFacts = z.object({
  decorative: z.boolean().default(false),
  credit: words(200).default(''),
  focusX: thousandth.default(500),
  focusY: thousandth.default(500),
})

const undescribed = 'Say what can be seen in the picture, or that it only decorates.'

/** What somebody says of a picture that they bring. */
export const newImage = imageWords
  .extend(imageFacts.shape)
  .extend({ lang: z.enum(languages) })
  .refine(({ alt, decorative }) => decorative || alt !== '', { path: ['alt'], error: undescribed })

export type NewImage = z.output<typeof newImage>

/** Whether somebody may say what can be seen in a picture in this language: whoever may write it. */
export function mayDescribe(editor: Editor, lang: Language): boolean {
  return mayDo(editor, 'write', { structures: 'any', lang })
}

/**
 * Keeps a picture that somebody brings, and gives its id. The same bytes are one picture: `wasThere` says so, it comes
 * back from the trash where it lies there, and what is said of it already stays.
 */
export async function addImage(
  editor: Editor,
  picture: BroughtPicture,
  name: string,
  input: NewImage,
): Promise<{ id: number; wasThere: boolean }> {
  assertMay(editor, 'upload', anywhere)
  assertMay(editor, 'write', { structures: 'any', lang: input.lang })
  const { image } = database().tables
  const { bytes, mediaType, width, height } = picture
  const { lang, alt, caption, credit, ...facts } = input
  const hash = hashOf(bytes)
  return database().write(async (write) => {
    const [known] = await write.select({ id: image.id }).from(image).where(eq(image.hash, hash))
    if (known) {
      await write.update(image).set({ removedAt: null }).where(eq(image.id, known.id))
      const said = await write.select().from(database().tables.imageText).where(isText(known.id, lang))
      if (said.length === 0) await keepWords(write, known.id, lang, { alt, caption })
      await noteChange(write, 'image', known.id)
      await addAudit(editor, write, 'bring-image', null, { image: known.id, wasThere: true })
      return { id: known.id, wasThere: true }
    }
    await keepBytes(imageFile({ hash, mediaType }), bytes)
    const whose = { uploadedBy: editor.userId, createdAt: new Date(), name: name.slice(0, 200), credit: credit || null }
    const [made] = await write
      .insert(image)
      .values({ hash, mediaType, width, height, bytes: bytes.length, ...facts, ...whose })
      .returning({ id: image.id })
    if (!made) throw new Error('A picture could not be stored.')
    await keepWords(write, made.id, lang, { alt, caption })
    await addAudit(editor, write, 'bring-image', null, { image: made.id, hash, name })
    return { id: made.id, wasThere: false }
  })
}

/** What is to be said of a picture: `facts` where the editor may say them, words in the languages that they may write. */
export type ImageSaid = {
  facts?: z.output<typeof imageFacts>
  texts: Partial<Record<Language, z.output<typeof imageWords>>>
}

/** Says something else of a picture. Throws `NotTaken` where nobody would be left to know what can be seen in it. */
export async function saveImage(editor: Editor, id: number, { facts, texts }: ImageSaid): Promise<void> {
  if (facts) assertMay(editor, 'upload', anywhere)
  for (const lang of Object.keys(texts)) assertMay(editor, 'write', { structures: 'any', lang })
  const { image, imageText } = database().tables
  await database().write(async (write) => {
    const [known] = await write.select().from(image).where(eq(image.id, id))
    if (!known) throw new NotTaken('This picture is not there any more.', 'form')
    await assertMayChange(editor, write, 'image', id)
    if (facts)
      await write
        .update(image)
        .set({ ...facts, credit: facts.credit || null })
        .where(eq(image.id, id))
    for (const [lang, said] of Object.entries(texts)) if (isLanguage(lang)) await keepWords(write, id, lang, said)
    const left = await write.select({ alt: imageText.alt }).from(imageText).where(eq(imageText.image, id))
    const decorative = facts?.decorative ?? known.decorative
    if (!decorative && left.every(({ alt }) => alt === '')) throw new NotTaken(undescribed, 'alt')
    await addAudit(editor, write, 'describe-image', null, { image: id, languages: Object.keys(texts) })
    await noteChange(write, 'image', id)
  })
}

/** Puts another picture in the place of one; its number and what is said of it stay. */
export async function replaceImage(editor: Editor, id: number, picture: BroughtPicture, name: string): Promise<void> {
  const { image } = database().tables
  const { bytes, mediaType, width, height } = picture
  const hash = hashOf(bytes)
  const was = await database().write(async (write) => {
    const [known] = await write.select().from(image).where(eq(image.id, id))
    if (!known) throw new NotTaken('This picture is not there any more.', 'form')
    assertMayKeep(editor, known.uploadedBy)
    await assertMayChange(editor, write, 'image', id)
    const [same] = await write.select({ id: image.id }).from(image).where(eq(image.hash, hash))
    if (same) throw new NotTaken(same.id === id ? 'This is the same picture.' : `This is picture ${same.id} already.`)
    await keepBytes(imageFile({ hash, mediaType }), bytes)
    const size = { width, height, bytes: bytes.length, focusX: 500, focusY: 500 }
    await write
      .update(image)
      .set({ hash, mediaType, ...size, name: name.slice(0, 200) })
      .where(eq(image.id, id))
    await addAudit(editor, write, 'replace-image', null, { image: id, before: known.hash, after: hash })
    await noteChange(write, 'image', id)
    return known
  })
  await dropImageBytes(was)
}

const isText = (image: number, lang: string) => {
  const { imageText } = database().tables
  return and(eq(imageText.image, image), eq(imageText.lang, lang))
}

async function keepWords(write: Queries, image: number, lang: Language, said: { alt: string; caption: string }) {
  const { imageText } = database().tables
  await write.delete(imageText).where(isText(image, lang))
  const { alt, caption } = said
  if (alt || caption) await write.insert(imageText).values({ image, lang, alt, caption: caption || null })
}
