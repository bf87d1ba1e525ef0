import { firstLanguage, type Language } from '@/db/content/organization'
import type { LibraryImage } from '@/db/media/image-library'
import { renditionsOf } from '@/db/renditions'

/** What is said of a picture in `lang`, or else in the first language, as pages have it; and in which it is. */
export function wordsIn(image: LibraryImage, lang: Language) {
  const own = image.texts.get(lang)
  const words = own ?? image.texts.get(firstLanguage)
  return {
    alt: words?.alt ?? '',
    caption: words?.caption ?? null,
    altLang: words ? (own ? lang : firstLanguage) : null,
  }
}

/** The address of a picture at about half the width of a page, or at a third of it. */
export function previewOf(image: LibraryImage, size: 'half' | 'third' = 'half'): string {
  const files = renditionsOf(image).at(-1)?.files ?? []
  return `/files/${(size === 'half' ? (files[1] ?? files[0]) : files[0])?.file ?? image.file}`
}

/** A picture as the text editor is told of it. */
export function imageAnswer(image: LibraryImage, lang: Language) {
  const { id, width, height, decorative, credit } = image
  return { id, src: previewOf(image), width, height, decorative, credit, ...wordsIn(image, lang) }
}
