import { editorOf } from '@/db/editor'
import { getFile } from '@/db/media/file-desk'
import { fromElsewhere, isFromElsewhere, notSignedIn, refusalOf } from '../../upload-problems'
import { bringFile } from '../bring-file'
import { fileAnswer } from '../file-answer'

/**
 * A file for the text editor: `file` and `title`, as `multipart/form-data`. Answers 201 with the file and whether it
 * `wasThere`, or 401, 403 and 422 with `problems` by field.
 */
export async function POST(request: Request) {
  const editor = await editorOf(request.headers)
  if (!editor) return notSignedIn()
  if (isFromElsewhere(request)) return fromElsewhere()
  const form = await request.formData().catch(() => new FormData())
  try {
    const brought = await bringFile(editor, form)
    if ('problems' in brought) return Response.json(brought, { status: 422 })
    const file = await getFile(editor, brought.id)
    if (!file) throw new Error('A file that was just brought is not there.')
    return Response.json({ ...fileAnswer(file), wasThere: brought.wasThere }, { status: 201 })
  } catch (error) {
    return refusalOf(error)
  }
}
