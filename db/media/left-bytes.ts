import { eq } from 'drizzle-orm'
import { database } from '../database'
import { fileOnDisk } from '../files'
import { imageFile } from '../images'
import { dropRenditions } from '../renditions'
import { dropKept } from './kept-bytes'

/** Takes what was a picture off the disk with all its renditions, unless a picture has the same bytes again. */
export async function dropImageBytes(was: { hash: string; mediaType: string; width: number }): Promise<void> {
  // Within a write, since nobody else can bring the same bytes meanwhile.
  await database().write(async (write) => {
    const { image } = database().tables
    if ((await write.select({ id: image.id }).from(image).where(eq(image.hash, was.hash))).length > 0) return
    const file = imageFile(was)
    await dropKept(file)
    await dropRenditions({ file, width: was.width })
  })
}

/** Takes what was a file off the disk, unless a file has the same bytes again. */
export async function dropFileBytes(was: { hash: string; mediaType: string }): Promise<void> {
  await database().write(async (write) => {
    const { file } = database().tables
    if ((await write.select({ id: file.id }).from(file).where(eq(file.hash, was.hash))).length > 0) return
    await dropKept(fileOnDisk(was))
  })
}
