import { editorOf } from '@/db/editor'
import { filesById, listFiles } from '@/db/media/file-desk'
import { notSignedIn, numbersIn } from '../../upload-problems'
import { fileAnswer } from '../file-answer'

/** Files for the text editor: those that have the words `q`, newest first, or those of `ids`. */
export async function GET(request: Request) {
  const editor = await editorOf(request.headers)
  if (!editor) return notSignedIn()
  const asked = new URL(request.url).searchParams
  const ids = numbersIn(asked.get('ids'))
  const files = ids ? await filesById(editor, ids) : (await listFiles(editor, { q: asked.get('q') ?? '' })).files
  return Response.json({ files: files.map(fileAnswer) })
}
