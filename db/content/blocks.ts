import type { Body, BodyBlock, Paragraph, Text } from '../body'
import type { Block } from './shape'

/** How references in the content become the numbers of what they name. Both throw when there is no such thing. */
export type Links = { entity: (reference: string) => number; image: (name: string) => number }

/** A body as it is stored, from blocks as people write them in the content folder. */
export function bodyFrom(blocks: readonly Block[], links: Links): Body {
  return { type: 'doc', content: blocks.map((block) => blockFrom(block, links)) }
}

function blockFrom(block: Block, links: Links): BodyBlock {
  const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: textsFrom(text, links) })
  if (typeof block === 'string') return paragraph(block)
  if ('heading' in block)
    return { type: 'heading', attrs: { level: block.level ?? 2 }, content: textsFrom(block.heading, links) }
  if ('list' in block) {
    const content = block.list.map((item) => ({ type: 'listItem' as const, content: [paragraph(item)] }))
    return { type: block.ordered ? 'orderedList' : 'bulletList', content }
  }
  if ('quote' in block) {
    const attrs = { speaker: block.speaker, ...(block.role ? { role: block.role } : {}) }
    return { type: 'quote', attrs, content: [paragraph(block.quote)] }
  }
  if ('image' in block) return { type: 'image', attrs: { id: links.image(block.image) } }
  const { caption, head, rows } = block.table
  const row = (type: 'tableHeader' | 'tableCell', cells: readonly string[]) => ({
    type: 'tableRow' as const,
    content: cells.map((cell) => ({ type, content: cell ? [paragraph(cell)] : [] })),
  })
  return {
    type: 'table',
    attrs: { caption },
    content: [row('tableHeader', head), ...rows.map((cells) => row('tableCell', cells))],
  }
}

/** `words and [a link](news:slug)` as pieces of text. */
function textsFrom(text: string, links: Links): Text[] {
  return text
    .split(/(\[[^\]]+\]\([^)]+\))/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, words, reference] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(piece) ?? []
      if (!words || !reference) return { type: 'text', text: piece }
      const mark = /^https?:/.test(reference)
        ? ({ type: 'link', attrs: { href: reference } } as const)
        : ({ type: 'entity', attrs: { id: links.entity(reference) } } as const)
      return { type: 'text', text: words, marks: [mark] }
    })
}
