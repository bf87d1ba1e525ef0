import { firstLanguage, isLanguage } from '@/db/content/organization'
import { editorOf } from '@/db/editor'
import { imagesById, listImages } from '@/db/media/image-library'
import { notSignedIn, numbersIn } from '../../upload-problems'
import { imageAnswer } from '../image-answer'

/** Pictures for the text editor: those that have the words `q`, newest first, or those of `ids`; with words in `lang`. */
export async function GET(request: Request) {
  const editor = await editorOf(request.headers)
  if (!editor) return notSignedIn()
  const asked = new URL(request.url).searchParams
  const lang = asked.get('lang') ?? ''
  const ids = numbersIn(asked.get('ids'))
  const images = ids ? await imagesById(editor, ids) : (await listImages(editor, { q: asked.get('q') ?? '' })).images
  const answers = images.map((image) => imageAnswer(image, isLanguage(lang) ? lang : firstLanguage))
  return Response.json({ images: answers })
}
