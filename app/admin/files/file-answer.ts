import type { LibraryFile } from '@/db/media/file-desk'

/** A file as the text editor is told of it. */
export function fileAnswer({ id, title, kind, bytes, path }: LibraryFile) {
  return { id, title, kind, bytes, path }
}
