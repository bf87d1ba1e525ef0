import type { Words } from '@/app/words/words'
import { Downloads } from '@/components/way'
import type { Edition } from '@/db/edition'
import { type Citation, plainCitation } from './citation'

const formats = { bib: 'BibTeX', ris: 'RIS' }

/** How a page is cited: in one line, and as a file for programs that keep bibliographies. */
export function Cite({ edition, citation, words }: { edition: Edition; citation: Citation; words: Words }) {
  return (
    <details className="mt-1">
      <summary className="py-1 text-accent">{words.cite.title}</summary>
      <p className="mt-1 max-w-[38rem] border-rule-strong border-s-2 ps-4">{plainCitation(citation, words.lang)}</p>
      <Downloads
        label={words.cite.formats}
        files={Object.entries(formats).map(([ending, name]) => ({ name, action: `${edition.path}.${ending}` }))}
      />
    </details>
  )
}
