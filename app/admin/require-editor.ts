import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type Editor, editorOf } from '@/db/editor'
import { signInPath } from './sign-in/next-path'

/**
 * Who is signed in; a stranger is sent to the sign-in, and comes back to the page that they asked for. Every page and
 * action of the desk begins with it.
 */
export async function requireEditor(): Promise<Editor> {
  const asked = await headers()
  const editor = await editorOf(asked)
  // The front door hands on what was asked for; a page is not told.
  if (!editor) redirect(signInPath(asked.get('x-desk-path')))
  return editor
}
