import type { ReactNode } from 'react'
import { Marked } from '@/components/marked'
import type { Edition } from '@/db/edition'
import type { Excerpt } from '@/db/finder/search'

/** The title and the lead of an edition as a list shows them: with the words that were looked for marked. */
export function excerptTexts(edition: Edition, excerpt: Excerpt | undefined): { title: ReactNode; lead: ReactNode } {
  if (!excerpt) return { title: edition.title, lead: edition.lead }
  return {
    title: <Marked pieces={excerpt.title} />,
    lead: excerpt.text.length > 0 && <Marked pieces={excerpt.text} />,
  }
}
