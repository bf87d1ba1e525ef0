import { foreign, type Words } from '@/app/words/words'
import type { Edition } from '@/db/edition'

/** An edition as a link in lists and breadcrumbs: its name, marked where it is in another language. */
export function termLink({ path, title, lang }: Edition, words: Words) {
  return { href: path, title, lang: foreign(lang, words) }
}
