import type { Body, BodyBlock, Paragraph, Text } from '@/db/body'

/** What a body refers to by number. */
export type Sources = {
  hrefOf: (entity: number) => string | undefined
  imageOf: (id: number) => { address: string; alt: string; caption: string | null; credit: string | null } | undefined
  fileOf: (id: number) => { address: string; title: string; kind: string } | undefined
}

/** A text as it stands in Markdown without meaning anything there, in one line. */
export function escaped(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}

/** A body as Markdown (CommonMark, with the tables of GitHub). What it refers to and is not there is left out. */
export function markdownBody(body: Body, sources: Sources): string {
  return body.content
    .map((block) => blockOf(block, sources))
    .filter((block) => block !== '')
    .join('\n\n')
}

function blockOf(block: BodyBlock, sources: Sources): string {
  const paragraphs = (content: readonly Paragraph[], between: string) =>
    content
      .map((one) => lineOf(one.content, sources))
      .filter((line) => line !== '')
      .join(between)
  switch (block.type) {
    case 'paragraph':
      return lineOf(block.content, sources)
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${lineOf(block.content, sources)}`
    case 'bulletList':
    case 'orderedList':
      return block.content
        .map(({ content }, index) => {
          const mark = block.type === 'bulletList' ? '- ' : `${index + 1}. `
          return mark + paragraphs(content, `\n\n${' '.repeat(mark.length)}`)
        })
        .join('\n')
    case 'quote': {
      const by = [block.attrs.speaker, block.attrs.role].flatMap((one) => (one ? escaped(one) : [])).join(', ')
      return [paragraphs(block.content, '\n>\n> '), by && `— ${by}`]
        .flatMap((one) => (one ? `> ${one}` : []))
        .join('\n>\n')
    }
    case 'table': {
      const rows = block.content.map((row) => row.content.map((cell) => paragraphs(cell.content, ' ')))
      const headed = block.content[0]?.content.every(({ type }) => type === 'tableHeader')
      const [head = [], ...others] = headed ? rows : [rows[0]?.map(() => '') ?? [], ...rows]
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
      const table = [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n')
      return block.attrs.caption ? `${strong(escaped(block.attrs.caption))}\n\n${table}` : table
    }
    case 'image': {
      const image = sources.imageOf(block.attrs.id)
      if (!image) return ''
      const below = [image.caption, image.credit].flatMap((one) => (one ? escaped(one) : [])).join(' · ')
      return `![${escaped(image.alt)}](${image.address})${below && `\n\n${below}`}`
    }
    case 'file': {
      const file = sources.fileOf(block.attrs.id)
      return file ? `[${escaped(file.title)}](${file.address}) (${escaped(file.kind)})` : ''
    }
  }
}

const strong = (text: string) => `**${text}**`

function lineOf(texts: readonly Text[] | undefined, sources: Sources): string {
  return (texts ?? [])
    .map((text) => textOf(text, sources))
    .join('')
    .trim()
}

function textOf({ text, marks = [] }: Text, { hrefOf }: Sources): string {
  // A mark of emphasis counts only where it touches a word.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (words === '') return escaped(text)
  let marked = escaped(words)
  for (const mark of marks)
    if (mark.type === 'bold') marked = strong(marked)
    else if (mark.type === 'italic') marked = `*${marked}*`
  for (const mark of marks) {
    const href = mark.type === 'link' ? mark.attrs.href : mark.type === 'entity' ? hrefOf(mark.attrs.id) : undefined
    if (href) marked = `[${marked}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`
  }
  return before + marked + after
}
