import { type Body, type BodyBlock, emptyBody, type Paragraph, type Text } from './body'

/**
 * A body as programs are given it: links to entities that are not among `known`, as drafts are not, leave their words
 * without a link, and other addresses are written in plain letters.
 */
export function publicBody(body: Body = emptyBody, known: ReadonlySet<number>): Body {
  return { type: 'doc', content: body.content.map((block) => publicBlock(block, known)) }
}

function publicBlock(block: BodyBlock, known: ReadonlySet<number>): BodyBlock {
  const paragraphs = (content: readonly Paragraph[]) => content.map((one) => publicParagraph(one, known))
  switch (block.type) {
    case 'paragraph':
      return publicParagraph(block, known)
    case 'heading':
      return { ...block, content: publicTexts(block.content, known) }
    case 'quote':
      return { ...block, content: paragraphs(block.content) }
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map((item) => ({ ...item, content: paragraphs(item.content) })) }
    case 'table': {
      const content = block.content.map((row) => ({
        ...row,
        content: row.content.map((cell) => ({ ...cell, content: paragraphs(cell.content) })),
      }))
      return { ...block, content }
    }
    default:
      return block
  }
}

function publicParagraph(paragraph: Paragraph, known: ReadonlySet<number>): Paragraph {
  return paragraph.content ? { ...paragraph, content: publicTexts(paragraph.content, known) } : paragraph
}

function publicTexts(texts: readonly Text[], known: ReadonlySet<number>): Text[] {
  return texts.map(({ marks, ...text }) => {
    const kept = marks
      ?.filter((mark) => mark.type !== 'entity' || known.has(mark.attrs.id))
      .map((mark) => (mark.type === 'link' ? { ...mark, attrs: { href: new URL(mark.attrs.href).href } } : mark))
    return kept && kept.length > 0 ? { ...text, marks: kept } : text
  })
}
