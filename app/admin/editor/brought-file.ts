import type { Asked } from './asked'

/** The dialog for a file that was pasted or dropped; undefined where there is none. */
export function askedByFile(brought: DataTransfer | null): Asked | undefined {
  const file = brought?.files[0]
  return file && { dialog: file.type.startsWith('image/') ? 'image' : 'file', file }
}
