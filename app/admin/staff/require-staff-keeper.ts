import { notFound } from 'next/navigation'
import type { Editor } from '@/db/editor'
import { everywhere, mayDo } from '@/db/rights'
import { requireEditor } from '../require-editor'

/** Who may keep the staff; for other editors there are no such pages. */
export async function requireStaffKeeper(): Promise<Editor> {
  const editor = await requireEditor()
  if (!mayDo(editor, 'manage-staff', everywhere)) notFound()
  return editor
}
