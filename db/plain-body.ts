import type { Body, BodyBlock, Paragraph, Text } from './body'

/**
 * A body as plain text, for whoever edits it in a plain field, and back. Paragraphs are set apart by empty lines;
 * headings begin with `## `, items of lists with `- ` or `1. `, the second paragraph of an item with two spaces. What
 * plain text cannot hold is a line such as `[[quote 4]]`, which stands for the fourth block of the body it was made of.
 * A line that would be taken for any of that begins with `\`.
 */

/** Blocks that a plain text only names. */
const named = { quote: 'quote', image: 'picture', file: 'file', table: 'table' } as const
const stands = /^\[\[(quote|picture|file|table) (\d{1,6})\]\]$/

/** What a line has to begin with to be more than a paragraph. */
const special = /^(\\|#{2,4} |- |\d{1,3}\. |\[\[)/

/** Line ends and runs of spaces as one space: how a text stands in its line. Spaces that do not break stay. */
const flat = (text: string) => text.replace(/[ \t\n\r\f\v]+/g, ' ').replace(/^ | $/g, '')

const wordsOf = (texts: readonly Text[] | undefined) => flat((texts ?? []).map(({ text }) => text).join(''))

/** A body as plain text. */
export function plainOf(body: Body): string {
  return body.content
    .map((block, index) => chunkOf(block, index + 1))
    .filter((chunk) => chunk !== '')
    .join('\n\n')
}

function chunkOf(block: BodyBlock, number: number): string {
  switch (block.type) {
    case 'paragraph':
      return wordsOf(block.content).replace(special, '\\$1')
    case 'heading': {
      const words = wordsOf(block.content)
      return words && `${'#'.repeat(block.attrs.level)} ${words}`
    }
    case 'bulletList':
    case 'orderedList':
      return block.content
        .map(({ content }, index) => {
          const lines = content.map((paragraph) => wordsOf(paragraph.content)).filter((line) => line !== '')
          return `${block.type === 'bulletList' ? '-' : `${index + 1}.`} ${lines.join('\n  ')}`
        })
        .join('\n')
    default:
      return `[[${named[block.type]} ${number}]]`
  }
}

/**
 * The body that a plain text stands for, where it was made of `base` by `plainOf` and then changed. A line whose words
 * are those of a line of `base` keeps its bold, italics and links; `[[quote 4]]` is the fourth block of `base`, and a
 * paragraph like any other where that is no quote. No word is left out.
 */
export function bodyFromPlain(text: string, base: Body): Body {
  const known = linesOf(base)
  const textsOf = (line: string): Text[] => {
    const words = flat(line)
    const same = known.get(words)
    // The same words may stand there twice, each with their own links: in turn, and the last as often as needed.
    const texts = same && same.length > 1 ? same.shift() : same?.[0]
    return texts ?? (words ? [{ type: 'text', text: words }] : [])
  }
  const blocks: BodyBlock[] = []
  let paragraph: string[] = []
  let list: Extract<BodyBlock, { type: 'bulletList' | 'orderedList' }> | undefined
  const end = () => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', content: textsOf(paragraph.join(' ')) })
    paragraph = []
    list = undefined
  }
  for (const line of text.split(/\r\n|\r|\n/)) {
    const item = /^(-|\d{1,3}\.) (.*)$/s.exec(line)
    const heading = /^(#{2,4}) (.*)$/s.exec(line)
    if (flat(line) === '') end()
    else if (item) {
      const type = item[1] === '-' ? 'bulletList' : 'orderedList'
      if (list?.type !== type) {
        end()
        list = { type, content: [] }
        blocks.push(list)
      }
      list?.content.push({ type: 'listItem', content: [paragraphOf(textsOf(item[2] ?? ''))] })
    } else if (list && line.startsWith('  ')) list.content.at(-1)?.content.push(paragraphOf(textsOf(line)))
    else if (heading) {
      end()
      const content = textsOf(heading[2] ?? '')
      const level = heading[1]?.length as 2 | 3 | 4
      if (content.length > 0) blocks.push({ type: 'heading', attrs: { level }, content })
    } else {
      const block = standingFor(line, base)
      if (block || list) end()
      if (block) blocks.push(block)
      else paragraph.push(paragraph.length === 0 && line.startsWith('\\') ? line.slice(1) : line)
    }
  }
  end()
  return { type: 'doc', content: blocks }
}

const paragraphOf = (texts: Text[]): Paragraph =>
  texts.length > 0 ? { type: 'paragraph', content: texts } : { type: 'paragraph' }

/** The block of `base` that a line names. */
function standingFor(line: string, base: Body): BodyBlock | undefined {
  const [, kind, number] = stands.exec(flat(line)) ?? []
  const block = base.content[Number(number) - 1]
  return block && block.type in named && named[block.type as keyof typeof named] === kind ? block : undefined
}

/** The texts of each line that `plainOf` writes of a body, by their words, in their order. */
function linesOf({ content }: Body): Map<string, Text[][]> {
  const lines = new Map<string, Text[][]>()
  const note = (texts: readonly Text[] | undefined) => {
    const words = wordsOf(texts)
    if (texts && words) lines.set(words, [...(lines.get(words) ?? []), [...texts]])
  }
  for (const block of content) {
    if (block.type === 'paragraph' || block.type === 'heading') note(block.content)
    else if (block.type === 'bulletList' || block.type === 'orderedList')
      for (const item of block.content) for (const paragraph of item.content) note(paragraph.content)
  }
  return lines
}
