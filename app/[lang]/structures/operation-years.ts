import type { Words } from '@/app/words/words'
import type { Structure } from '@/db/structures'

/** The years in which a field operation works or worked: `2001–`, `about 1992–about 2009`. */
export function operationYears({ openedOn, closedOn, circa }: Structure, words: Words): string | undefined {
  if (!openedOn && !closedOn) return undefined
  const year = (day: string | null) => (day ? (circa ? words.structures.about(day.slice(0, 4)) : day.slice(0, 4)) : '')
  return `${year(openedOn)}–${year(closedOn)}`
}
