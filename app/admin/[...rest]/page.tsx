import { notFound } from 'next/navigation'
import { requireEditor } from '../require-editor'

/** Every other address below the desk: strangers learn nothing of what is there and what is not. */
export default async function MissingPage() {
  await requireEditor()
  notFound()
}
