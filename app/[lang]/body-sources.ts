import type { Sources } from '@/components/body'
import { type Body, idsIn } from '@/db/body'
import type { Language } from '@/db/content/organization'
import { editionsOf } from '@/db/edition'
import { getImages, type Image } from '@/db/images'

/** A picture as components show it. */
export function pictureFrom({ file, ...image }: Image) {
  return { ...image, src: `/files/${file}` }
}

/** Looks up everything that a body refers to by number. */
export async function sourcesOf(body: Body, lang: Language): Promise<Sources> {
  const ids = idsIn(body)
  const editions = await editionsOf(ids.entities, lang)
  const images = await getImages(ids.images, lang)
  return {
    hrefOf: (id) => editions.get(id)?.path,
    pictureOf: (id) => {
      const image = images.get(id)
      return image && pictureFrom(image)
    },
  }
}
