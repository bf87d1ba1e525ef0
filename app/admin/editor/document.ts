import type { JSONContent } from '@tiptap/core'
import type { Body, BodyBlock, Paragraph, Text } from '@/db/body'
import { hrefOf } from './href'

type List = Extract<BodyBlock, { type: 'bulletList' | 'orderedList' }>
type Row = Extract<BodyBlock, { type: 'table' }>['content'][number]
type Mark = NonNullable<Text['marks']>[number]

/** A body as the editor opens it: nothing of it is without the paragraph that the cursor needs. */
export function documentOf({ content }: Body): JSONContent {
  const blocks = content.map((block): JSONContent => {
    if (block.type !== 'table') return block
    const rows = block.content.map((row) => ({ ...row, content: row.content.map(withParagraph) }))
    return { ...block, content: rows }
  })
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] }
}

function withParagraph(cell: Row['content'][number]) {
  return cell.content.length > 0 ? cell : { ...cell, content: [{ type: 'paragraph' as const }] }
}

/**
 * What the editor holds as a body. Empty paragraphs and headings are left out; everything else is there, however
 * unfinished, so that nothing is lost with a draft.
 */
export function bodyOf(document: JSONContent): Body {
  return { type: 'doc', content: childrenOf(document).flatMap((node) => blockOf(node) ?? []) }
}

const childrenOf = (node: JSONContent): JSONContent[] => node.content ?? []
const wordOf = (value: unknown) => (typeof value === 'string' ? value : '')

function blockOf(node: JSONContent): BodyBlock | undefined {
  const attrs: Record<string, unknown> = node.attrs ?? {}
  switch (node.type) {
    case 'paragraph': {
      const paragraph = paragraphOf(node)
      return isBlank(paragraph) ? undefined : paragraph
    }
    case 'heading': {
      const { level } = attrs
      const content = textsOf(node)
      if (isBlank({ content }) || (level !== 2 && level !== 3 && level !== 4)) return undefined
      return { type: 'heading', attrs: { level }, content }
    }
    case 'bulletList':
    case 'orderedList': {
      const content = childrenOf(node).map(({ content: inside = [] }): List['content'][number] => {
        const paragraphs = inside.map(paragraphOf)
        const filled = paragraphs.filter((paragraph) => !isBlank(paragraph))
        return { type: 'listItem', content: filled.length > 0 ? filled : [{ type: 'paragraph' }] }
      })
      return content.length > 0 ? { type: node.type, content } : undefined
    }
    case 'quote': {
      const role = wordOf(attrs.role)
      const said = { speaker: wordOf(attrs.speaker), ...(role && { role }) }
      return { type: 'quote', attrs: said, content: childrenOf(node).map(paragraphOf) }
    }
    case 'image':
    case 'file':
      return typeof attrs.id === 'number' && attrs.id > 0 ? { type: node.type, attrs: { id: attrs.id } } : undefined
    case 'table': {
      const content = childrenOf(node).flatMap((row) => rowOf(row) ?? [])
      return content.length > 0 ? { type: 'table', attrs: { caption: wordOf(attrs.caption) }, content } : undefined
    }
    default:
      return undefined
  }
}

function rowOf(node: JSONContent): Row | undefined {
  const content = childrenOf(node).map((cell): Row['content'][number] => ({
    type: cell.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
    content: childrenOf(cell).map(paragraphOf),
  }))
  return content.length > 0 ? { type: 'tableRow', content } : undefined
}

function paragraphOf(node: JSONContent): Paragraph {
  const content = textsOf(node)
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

function textsOf(node: JSONContent): Text[] {
  return childrenOf(node).flatMap(({ text, marks }) => {
    if (!text) return []
    const kept = (marks ?? []).flatMap((mark) => markOf(mark) ?? [])
    return [{ type: 'text' as const, text, ...(kept.length > 0 && { marks: kept }) }]
  })
}

function markOf({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): Mark | undefined {
  if (type === 'bold' || type === 'italic') return { type }
  if (type === 'entity') return typeof attrs?.id === 'number' ? { type, attrs: { id: attrs.id } } : undefined
  const href = type === 'link' ? hrefOf(wordOf(attrs?.href)) : undefined
  return href ? { type: 'link', attrs: { href } } : undefined
}

const isBlank = ({ content }: { content?: readonly Text[] | undefined }) =>
  (content ?? []).every(({ text }) => text.trim() === '')
