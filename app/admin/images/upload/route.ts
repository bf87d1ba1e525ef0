import { firstLanguage, isLanguage } from '@/db/content/organization'
import { editorOf } from '@/db/editor'
import { getImage } from '@/db/media/image-library'
import { fromElsewhere, isFromElsewhere, notSignedIn, refusalOf } from '../../upload-problems'
import { bringImage } from '../bring-image'
import { imageAnswer } from '../image-answer'

/**
 * A picture for the text editor: `file`, and what is said of it, as `multipart/form-data`. Answers 201 with the picture
 * and whether it `wasThere`, or 401, 403, 422 and 503 with `problems` by field.
 */
export async function POST(request: Request) {
  const editor = await editorOf(request.headers)
  if (!editor) return notSignedIn()
  if (isFromElsewhere(request)) return fromElsewhere()
  const form = await request.formData().catch(() => new FormData())
  if (!form.has('lang')) form.set('lang', firstLanguage)
  const lang = String(form.get('lang'))
  try {
    const brought = await bringImage(editor, form)
    if ('problems' in brought) return Response.json(brought, { status: 422 })
    const image = await getImage(editor, brought.id)
    if (!image) throw new Error('A picture that was just brought is not there.')
    const answer = imageAnswer(image, isLanguage(lang) ? lang : firstLanguage)
    return Response.json({ ...answer, wasThere: brought.wasThere }, { status: 201 })
  } catch (error) {
    return refusalOf(error)
  }
}
