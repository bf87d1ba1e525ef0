import type { Editor } from '@/db/editor'
import { addImage, newImage } from '@/db/media/image-desk'
import { readPicture } from '@/db/media/picture-reader'
import { anywhere, assertMay } from '@/db/rights'
import { type FormState, problemsOf } from '../form-state'
import { broughtBy } from '../upload-problems'

const yes = ['on', 'true', '1']

/** What a form says of a picture, by the names of its fields; of `decorative` whether it is ticked. */
export function saidIn(form: FormData): Record<string, unknown> {
  const texts = [...form].filter(([, value]) => typeof value === 'string' && value !== '')
  return { ...Object.fromEntries(texts), decorative: yes.includes(String(form.get('decorative'))) }
}

/**
 * Takes the picture that a form brings. What is said of it is judged first: to read the picture takes seconds. Throws
 * what `problemsFrom` knows.
 */
export async function bringImage(
  editor: Editor,
  form: FormData,
): Promise<{ id: number; wasThere: boolean } | { problems: FormState['problems'] }> {
  assertMay(editor, 'upload', anywhere)
  const said = newImage.safeParse(saidIn(form))
  if (!said.success) return { problems: problemsOf(said.error) }
  const { bytes, name } = await broughtBy(form)
  return addImage(editor, await readPicture(bytes), name, said.data)
}
