import type { Editor } from '@/db/editor'
import { addFile, fileTitle } from '@/db/media/file-desk'
import { readFileBrought } from '@/db/media/file-reader'
import { anywhere, assertMay } from '@/db/rights'
import type { FormState } from '../form-state'
import { broughtBy } from '../upload-problems'

/** Takes the file that a form brings, under its title. Throws what `problemsFrom` knows. */
export async function bringFile(
  editor: Editor,
  form: FormData,
): Promise<{ id: number; wasThere: boolean } | { problems: FormState['problems'] }> {
  assertMay(editor, 'upload', anywhere)
  const title = fileTitle.safeParse(form.get('title') ?? '')
  if (!title.success) return { problems: { title: title.error.issues[0]?.message ?? '' } }
  const { bytes, name } = await broughtBy(form)
  return addFile(editor, await readFileBrought(bytes, name), title.data)
}
