import { and, eq, inArray } from 'drizzle-orm'
import { textOf } from '../body'
import { database } from '../database'
import { stemsOf, type Word, wordsOf } from './analyser'
import type { Excerpt, Marked } from './search'
import type { Part } from './text'

/** About as long as the two lines that lists show, in characters. */
const excerptLength = 220

/** How published editions are shown to whoever searched for these parts: with the words that were found marked. */
export async function excerptsOf(editions: readonly number[], parts: readonly Part[]): Promise<Map<number, Excerpt>> {
  if (editions.length === 0) return new Map()
  const { read, tables } = database()
  const { edition, revision } = tables
  const rows = await read
    .select({ id: edition.id, lang: edition.lang, title: revision.title, lead: revision.lead, body: revision.body })
    .from(edition)
    .innerJoin(revision, and(eq(revision.edition, edition.id), eq(revision.state, 'published')))
    .where(inArray(edition.id, [...editions]))
  return new Map(
    rows.map(({ id, lang, title, lead, body }) => {
      const sought = soughtIn(lang, parts)
      const inLead = different(spansIn(lead, lang, sought))
      const passage = inLead === sought.length ? undefined : bestPassage(textOf(body), lang, sought)
      const text = passage && passage.different > inLead ? passage.pieces : marked(lead, lang, sought)
      return [id, { title: marked(title, lang, sought), text }]
    }),
  )
}

/** The sequences of stems that are to be marked in texts of a language. */
function soughtIn(lang: string, parts: readonly Part[]): readonly (readonly string[][])[] {
  const wanted = parts.filter(({ excluded }) => !excluded)
  const asTyped = wanted.map(({ words }) => words.map((word) => stemsOf(word, lang)))
  const named = wanted.flatMap((part) =>
    part.named.flatMap(({ phrases }) => [...phrases].flatMap(([one, names]) => (one === lang ? names : []))),
  )
  return [...asTyped, ...named.map((stems) => stems.map((stem) => [stem]))].filter((sequence) => sequence.length > 0)
}

type Span = { start: number; end: number; sequence: number }

/** Where one of the sequences stands in a text, in order and without overlaps. */
function spansIn(text: string, lang: string, sought: readonly (readonly string[][])[]): Span[] {
  const words = wordsOf(text)
  const stems = words.map((word) => stemsOf(word, lang))
  const fits = (at: number, wanted: readonly string[]) => stems[at]?.some((stem) => wanted.includes(stem)) ?? false
  const spans: Span[] = []
  for (let at = 0; at < words.length; at++) {
    let longest = 0
    let found = -1
    for (const [number, sequence] of sought.entries())
      if (sequence.length > longest && sequence.every((wanted, step) => fits(at + step, wanted))) {
        longest = sequence.length
        found = number
      }
    if (found < 0) continue
    const [first, last] = [words[at] as Word, words[at + longest - 1] as Word]
    spans.push({ start: first.start, end: last.end, sequence: found })
    at += longest - 1
  }
  return spans
}

function marked(text: string, lang: string, sought: readonly (readonly string[][])[]): Marked {
  return piecesOf(text, spansIn(text, lang, sought))
}

function piecesOf(text: string, spans: readonly Span[]): Marked {
  const pieces: { text: string; marked: boolean }[] = []
  let last = 0
  for (const { start, end } of spans) {
    if (start > last) pieces.push({ text: text.slice(last, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    last = end
  }
  if (last < text.length) pieces.push({ text: text.slice(last), marked: false })
  return pieces
}

/** How many of the sequences stand in a text at all. */
function different(spans: readonly Span[]): number {
  return new Set(spans.map(({ sequence }) => sequence)).size
}

/** The passage of one paragraph with the most different of the sequences; undefined where none stands in the text. */
function bestPassage(
  text: string,
  lang: string,
  sought: readonly (readonly string[][])[],
): { different: number; pieces: Marked } | undefined {
  // A word that stands everywhere need not be looked for to the end.
  const spans = spansIn(text, lang, sought).slice(0, 200)
  let best: { from: number; different: number } | undefined
  for (const { start } of spans) {
    const found = different(spans.filter((other) => other.start >= start && other.end <= start + excerptLength))
    if (!best || found > best.different) best = { from: start, different: found }
  }
  if (!best) return undefined
  const lineStart = text.lastIndexOf('\n', best.from) + 1
  const lineEnd = `${text}\n`.indexOf('\n', best.from)
  const from = best.from - lineStart < 80 ? lineStart : wordStart(text, best.from - 60)
  const until = Math.min(lineEnd, wordStart(text, from + excerptLength))
  const passage = text.slice(from, until)
  const inside = spans.filter(({ start, end }) => start >= from && end <= until)
  const pieces = piecesOf(
    passage,
    inside.map((span) => ({ ...span, start: span.start - from, end: span.end - from })),
  )
  const [before, after] = [
    { text: '… ', marked: false },
    { text: ' …', marked: false },
  ]
  return {
    different: different(inside),
    pieces: [...(from > lineStart ? [before] : []), ...pieces, ...(until < lineEnd ? [after] : [])],
  }
}

/** The beginning of the word at a place, or of the next one. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const next = text.slice(at - 1).search(/(?<=\s)\S/)
  return next < 0 ? text.length : at - 1 + next
}
