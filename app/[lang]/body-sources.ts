import type { Sources } from '@/components/body'
import type { Picture } from '@/components/figure'
import { type Body, idsIn } from '@/db/body'
import type { Language } from '@/db/content/organization'
import { editionsOf } from '@/db/edition'
import { getFiles } from '@/db/files'
import { getImages, type Image } from '@/db/images'
import { renditionsOf } from '@/db/renditions'
import { formatBytes } from '../dates'

/** A picture as components show it. */
export function pictureFrom(image: Image): Picture {
  const { width, height, lang, alt, caption, credit } = image
  const sources = renditionsOf(image).map(({ mediaType, files }) => ({
    type: mediaType,
    srcSet: files.map((one) => `/files/${one.file} ${one.width}w`).join(', '),
  }))
  return { src: `/files/${image.file}`, sources, width, height, lang, alt, caption, credit }
}

/** Looks up everything that a body refers to by number. */
export async function sourcesOf(body: Body, lang: Language): Promise<Sources> {
  const ids = idsIn(body)
  const editions = await editionsOf(ids.entities, lang)
  const images = await getImages(ids.images, lang)
  const files = await getFiles(ids.files)
  return {
    hrefOf: (id) => editions.get(id)?.path,
    pictureOf: (id) => {
      const image = images.get(id)
      return image && pictureFrom(image)
    },
    fileOf: (id) => {
      const file = files.get(id)
      return file && { href: file.path, title: file.title, details: `${file.kind}, ${formatBytes(file.bytes, lang)}` }
    },
  }
}
