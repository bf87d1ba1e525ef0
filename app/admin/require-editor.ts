import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type Editor, editorOf } from '@/db/editor'

/** Who is signed in; a stranger is sent to the sign-in. Every page and action of the desk begins with it. */
export async function requireEditor(): Promise<Editor> {
  const editor = await editorOf(await headers())
  if (!editor) redirect('/admin/sign-in')
  return editor
}
