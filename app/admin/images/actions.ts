'use server'

import { redirect } from 'next/navigation'
import { languages } from '@/db/content/organization'
import { type ImageSaid, imageFacts, imageWords, replaceImage, saveImage } from '@/db/media/image-desk'
import { readPicture } from '@/db/media/picture-reader'
import { moveToTrash, restoreFromTrash } from '@/db/media/trash'
import { type FormState, problemsOf, rejected } from '../form-state'
import { requireEditor } from '../require-editor'
import { broughtBy, problemsFrom } from '../upload-problems'
import { bringImage, saidIn } from './bring-image'

const numberIn = (form: FormData) => Number(form.get('id'))

export async function bringImageAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  const brought = await bringImage(editor, form).catch((error: unknown) => ({ problems: problemsFrom(error) }))
  if ('problems' in brought) return rejected(form, brought.problems)
  redirect(`/admin/images/${brought.id}?done=${brought.wasThere ? 'there' : 'brought'}`)
}

export async function saveImageAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  const problems: Record<string, string> = {}
  const said: ImageSaid = { texts: {} }
  // Of what somebody may not say, the form has no fields.
  if (form.has('focusX')) {
    const facts = imageFacts.safeParse(saidIn(form))
    if (facts.success) said.facts = facts.data
    else Object.assign(problems, problemsOf(facts.error))
  }
  for (const lang of languages.filter((lang) => form.has(`alt-${lang}`))) {
    const words = imageWords.safeParse({ alt: form.get(`alt-${lang}`), caption: form.get(`caption-${lang}`) ?? '' })
    if (words.success) said.texts[lang] = words.data
    else for (const [field, one] of Object.entries(problemsOf(words.error))) problems[`${field}-${lang}`] = one
  }
  if (Object.keys(problems).length > 0) return rejected(form, problems)
  try {
    await saveImage(editor, numberIn(form), said)
  } catch (error) {
    const { alt, ...others } = problemsFrom(error)
    return rejected(form, alt ? { ...others, [`alt-${Object.keys(said.texts)[0] ?? 'form'}`]: alt } : others)
  }
  redirect(`/admin/images/${numberIn(form)}?done=saved`)
}

export async function replaceImageAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  const { bytes, name } = await broughtBy(form)
  try {
    await replaceImage(editor, numberIn(form), await readPicture(bytes), name)
  } catch (error) {
    return rejected(form, problemsFrom(error))
  }
  redirect(`/admin/images/${numberIn(form)}?done=replaced`)
}

export async function removeImageAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  try {
    await moveToTrash(editor, 'image', numberIn(form))
  } catch (error) {
    return rejected(form, problemsFrom(error))
  }
  redirect(`/admin/images/${numberIn(form)}?done=removed`)
}

export async function restoreImageAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  try {
    await restoreFromTrash(editor, 'image', numberIn(form))
  } catch (error) {
    return rejected(form, problemsFrom(error))
  }
  redirect(`/admin/images/${numberIn(form)}?done=restored`)
}
