import { diffArrays } from 'diff'
import type { Body, BodyBlock, Paragraph } from './body'
import { sortedJson } from './sorted-json'

/** A stretch of words that both versions have, that only the one before had, or only the one after. */
export type Part = { kind: 'same' | 'gone' | 'new'; text: string }

export type BlockChange = {
  kind: 'same' | 'gone' | 'new' | 'changed'
  type: BodyBlock['type']
  /** `same` and `gone` together are the block before, `same` and `new` the one after. */
  parts: Part[]
  /** Its words are the same; what differs are links, bold or italics, or the level of a heading. */
  onlyForm: boolean
}

export type Comparison = { fields: { name: string; parts: Part[] }[]; blocks: BlockChange[]; isSame: boolean }

/** What is compared: single texts by their names, as people call them, and a body. */
export type Compared = { fields: Readonly<Record<string, string>>; body: Body }

/** More differences than this, in words, are no help to anybody; to find them would take seconds. */
const mostDifferences = 1500

/** How many of all their different words two blocks share before one counts as the other, changed. */
const likeness = 0.3

/** What differs between two versions, word by word. */
export function compare(before: Compared, after: Compared): Comparison {
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])]
  const fields = names.flatMap((name) => {
    const [old, next] = [before.fields[name] ?? '', after.fields[name] ?? '']
    return old === next ? [] : [{ name, parts: partsOf(words(old), words(next)) }]
  })
  const blocks = blocksOf(before.body.content, after.body.content)
  return { fields, blocks, isSame: fields.length === 0 && blocks.every(({ kind }) => kind === 'same') }
}

/** Words, with what joins their parts, and what stands between them. `Intl.Segmenter` takes fifty times as long. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+(?:[-‐’'.,][\p{L}\p{N}\p{M}]+)*|\s+|./gu) ?? []

function partsOf(before: readonly string[], after: readonly string[]): Part[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostDifferences })
  const parts: Part[] = changes
    ? changes.map(({ value, added, removed }) => ({
        kind: added ? 'new' : removed ? 'gone' : 'same',
        text: value.join(''),
      }))
    : [
        { kind: 'gone', text: before.join('') },
        { kind: 'new', text: after.join('') },
      ]
  return inPhrases(parts.filter(({ text }) => text !== ''))
}

/** The same, where words that were changed one after the other are one phrase for another: what is between them too. */
function inPhrases(parts: readonly Part[]): Part[] {
  const phrases: Part[] = []
  let [gone, come] = ['', '']
  const settle = () => {
    if (gone) phrases.push({ kind: 'gone', text: gone })
    if (come) phrases.push({ kind: 'new', text: come })
    gone = come = ''
  }
  for (const [at, { kind, text }] of parts.entries()) {
    const between = kind === 'same' && gone && come && /^[^\S\n]+$/.test(text) && at < parts.length - 1
    if (kind === 'gone' || between) gone += text
    if (kind === 'new' || between) come += text
    if (kind !== 'same' || between) continue
    settle()
    phrases.push({ kind, text })
  }
  settle()
  return phrases
}

function blocksOf(before: readonly BodyBlock[], after: readonly BodyBlock[]): BlockChange[] {
  const options = {
    comparator: (a: BodyBlock, b: BodyBlock) => sortedJson(a) === sortedJson(b),
    maxEditLength: mostDifferences,
  }
  const changes = diffArrays([...before], [...after], options) ?? [
    { value: [...before], removed: true, added: false },
    { value: [...after], removed: false, added: true },
  ]
  const found: BlockChange[] = []
  let gone: BodyBlock[] = []
  let come: BodyBlock[] = []
  const settle = () => {
    found.push(...paired(gone, come))
    gone = []
    come = []
  }
  for (const { value, added, removed } of changes)
    if (removed) gone.push(...value)
    else if (added) come.push(...value)
    else {
      settle()
      found.push(...value.map((block) => whole(block, 'same')))
    }
  settle()
  return found
}

/** Of blocks that went and came at one place, those that are the same ones, changed. */
function paired(gone: readonly BodyBlock[], come: readonly BodyBlock[]): BlockChange[] {
  const found: BlockChange[] = []
  let next = 0
  for (const old of gone) {
    const at = come.findIndex((block, index) => index >= next && isLike(old, block))
    const other = come[at]
    if (!other) found.push(whole(old, 'gone'))
    else {
      found.push(...come.slice(next, at).map((block) => whole(block, 'new')))
      const [from, to] = [textOfBlock(old), textOfBlock(other)]
      const parts = partsOf(words(from), words(to))
      found.push({ kind: 'changed', type: other.type, parts, onlyForm: from === to })
      next = at + 1
    }
  }
  return [...found, ...come.slice(next).map((block) => whole(block, 'new'))]
}

function isLike(a: BodyBlock, b: BodyBlock): boolean {
  if (a.type !== b.type) return false
  const [of, and] = [new Set(words(textOfBlock(a))), new Set(words(textOfBlock(b)))]
  const shared = [...of].filter((word) => and.has(word)).length
  return shared / Math.max(1, of.size + and.size - shared) >= likeness
}

const whole = (block: BodyBlock, kind: 'same' | 'gone' | 'new'): BlockChange => {
  const text = textOfBlock(block)
  return { kind, type: block.type, parts: text ? [{ kind, text }] : [], onlyForm: false }
}

/** A block as words: items, paragraphs and rows a line each, with the speaker of a quote and the caption of a table. */
export function textOfBlock(block: BodyBlock): string {
  const line = ({ content }: Paragraph) => (content ?? []).map(({ text }) => text).join('')
  const lines = (paragraphs: readonly Paragraph[]) => paragraphs.map(line).join('\n')
  switch (block.type) {
    case 'paragraph':
      return line(block)
    case 'heading':
      return block.content.map(({ text }) => text).join('')
    case 'bulletList':
    case 'orderedList':
      return block.content.map(({ content }) => `• ${lines(content)}`).join('\n')
    case 'quote':
      return [lines(block.content), ['—', block.attrs.speaker, block.attrs.role].filter(Boolean).join(' ')].join('\n')
    case 'table': {
      const rows = block.content.map(({ content }) => content.map((cell) => lines(cell.content)).join(' | '))
      return [block.attrs.caption, ...rows].join('\n')
    }
    default:
      return `number ${block.attrs.id}`
  }
}
