import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Citation } from '../citation'

// Else what is no Latin letter is left out.
plugins.config.get('@bibtex').format.asciiOnly = false

/** The formats of programs for bibliographies, by the ending of their address. */
export const bibliographies: ReadonlyMap<string, { type: string; write: (citation: Citation) => string }> = new Map([
  ['bib', { type: 'application/x-bibtex', write: asBibtex }],
  ['ris', { type: 'application/x-research-info-systems', write: asRis }],
])

function asBibtex({ title, author, publisher, genre, ...rest }: Citation): string {
  const entry = {
    ...rest,
    title: texFrom(title),
    author: author.map(({ literal }) => ({ literal: texFrom(literal) })),
    ...{ publisher: texFrom(publisher), genre: texFrom(genre) },
  }
  return `${new Cite([entry]).format('bibtex').trim()}\n`
}

/**
 * A name with a comma in it would be taken for a person’s. Days are written as the format has them, and lines are not
 * broken, which not every program would mend.
 */
function asRis(citation: Citation): string {
  const author = citation.author.map(({ literal }) => ({ literal: literal.replaceAll(', ', ' – ') }))
  const [first = []] = citation.issued['date-parts']
  const written = new Cite([{ ...citation, id: citation['citation-key'], author }]).format('ris').trim()
  const day = [...first.map((part) => String(part).padStart(2, '0')), '', '', ''].slice(0, 4).join('/')
  const unbroken = written.replace(/\n(?![A-Z][A-Z\d] {2}-)/g, '')
  return `${unbroken.replace(/^DA {2}- .*$/m, `DA  - ${day}`).replaceAll('\n', '\r\n')} \r\n`
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text for TeX, in Unicode: only what would be a command is written as one. */
function texFrom(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`)
}
