'use server'

import { redirect } from 'next/navigation'
import { fileTitle, replaceFile, saveFile } from '@/db/media/file-desk'
import { readFileBrought } from '@/db/media/file-reader'
import { moveToTrash, restoreFromTrash } from '@/db/media/trash'
import { type FormState, rejected } from '../form-state'
import { requireEditor } from '../require-editor'
import { broughtBy, problemsFrom } from '../upload-problems'
import { bringFile } from './bring-file'

const numberIn = (form: FormData) => Number(form.get('id'))

export async function bringFileAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  const brought = await bringFile(editor, form).catch((error: unknown) => ({ problems: problemsFrom(error) }))
  if ('problems' in brought) return rejected(form, brought.problems)
  redirect(`/admin/files/${brought.id}?done=${brought.wasThere ? 'there' : 'brought'}`)
}

export async function saveFileAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  const title = fileTitle.safeParse(form.get('title') ?? '')
  if (!title.success) return rejected(form, { title: title.error.issues[0]?.message ?? '' })
  try {
    await saveFile(editor, numberIn(form), title.data)
  } catch (error) {
    return rejected(form, problemsFrom(error))
  }
  redirect(`/admin/files/${numberIn(form)}?done=saved`)
}

export async function replaceFileAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  const { bytes, name } = await broughtBy(form)
  try {
    await replaceFile(editor, numberIn(form), await readFileBrought(bytes, name))
  } catch (error) {
    return rejected(form, problemsFrom(error))
  }
  redirect(`/admin/files/${numberIn(form)}?done=replaced`)
}

export async function removeFileAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  try {
    await moveToTrash(editor, 'file', numberIn(form))
  } catch (error) {
    return rejected(form, problemsFrom(error))
  }
  redirect(`/admin/files/${numberIn(form)}?done=removed`)
}

export async function restoreFileAction(_: FormState, form: FormData): Promise<FormState> {
  const editor = await requireEditor()
  try {
    await restoreFromTrash(editor, 'file', numberIn(form))
  } catch (error) {
    return rejected(form, problemsFrom(error))
  }
  redirect(`/admin/files/${numberIn(form)}?done=restored`)
}
