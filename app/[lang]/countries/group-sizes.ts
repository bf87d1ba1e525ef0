import { formatAll, formatCount } from '@/app/dates'
import type { Words } from '@/app/words/words'
import type { Edition } from '@/db/edition'

/** `57 Participating States, 5 Asian Partners and 6 Mediterranean Partners`, as the language counts what has a name. */
export function groupSizes(groups: readonly { edition: Edition; members: readonly unknown[] }[], words: Words): string {
  const sizes = groups.map(({ edition, members }) =>
    words.countries.size(edition.title, formatCount(members.length, words.lang)),
  )
  return formatAll(sizes, words.lang)
}
