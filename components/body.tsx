import { Fragment, type ReactNode } from 'react'
import { Figure, type Picture } from './figure'

type Mark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'link'; attrs: { href: string } }
  | { type: 'entity'; attrs: { id: number } }
type Text = { type: 'text'; text: string; marks?: readonly Mark[] | undefined }
type Paragraph = { type: 'paragraph'; content?: readonly Text[] | undefined }
type Cell = { type: 'tableHeader' | 'tableCell'; content: readonly Paragraph[] }

/** The blocks that a text is made of. */
export type Block =
  | Paragraph
  | { type: 'heading'; attrs: { level: 2 | 3 | 4 }; content: readonly Text[] }
  | { type: 'bulletList' | 'orderedList'; content: readonly { type: 'listItem'; content: readonly Paragraph[] }[] }
  | { type: 'quote'; attrs: { speaker: string; role?: string | undefined }; content: readonly Paragraph[] }
  | { type: 'image' | 'file'; attrs: { id: number } }
  | { type: 'table'; attrs: { caption: string }; content: readonly { type: 'tableRow'; content: readonly Cell[] }[] }

/** How a text finds what it refers to by number; undefined leaves the words as they are, or the picture out. */
export type Sources = {
  hrefOf: (entity: number) => string | undefined
  pictureOf: (image: number) => Picture | undefined
  /** `details` are what somebody wants to know before they download it: `PDF, 120 kB`. */
  fileOf: (file: number) => { href: string; title: string; details: string } | undefined
}

/**
 * A text of known blocks. `opening` stands at the head of the first paragraph: a dateline. `marks` are blocks, by
 * position, that bear a mark in the margin, with what it says to those who do not see it.
 */
export function Body(props: {
  blocks: readonly Block[]
  sources: Sources
  lang?: string | undefined
  opening?: ReactNode
  marks?: ReadonlyMap<number, string> | undefined
}) {
  const { blocks, sources, lang, opening, marks } = props
  // A dateline opens the first words, whatever stands before them.
  const first = blocks.findIndex(({ type }) => type === 'paragraph')
  return (
    <div lang={lang} className="body-text max-w-[38rem] hyphens-auto [&>:is(p,.marked)+:is(p,.marked)]:mt-[1.1em]">
      {blocks.map((block, index) => (
        <Marked key={index} mark={marks?.get(index)}>
          {blockOf(block, sources, index === first ? opening : undefined)}
        </Marked>
      ))}
    </div>
  )
}

function Marked({ mark, children }: { mark: string | undefined; children: ReactNode }) {
  if (mark === undefined) return children
  return (
    <div className="marked relative before:absolute before:inset-y-0 before:-start-3 before:border-rule-strong before:border-s-[3px]">
      <span className="sr-only">{mark}</span>
      {children}
    </div>
  )
}

function blockOf(block: Block, sources: Sources, opening: ReactNode): ReactNode {
  const paragraphs = (content: readonly Paragraph[]) =>
    content.map(({ content: texts }, index) => <p key={index}>{textsOf(texts, sources)}</p>)
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          {opening}
          {textsOf(block.content, sources)}
        </p>
      )
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const
      return <Heading className="mt-9 mb-3 text-lead first:mt-0">{textsOf(block.content, sources)}</Heading>
    }
    case 'bulletList':
    case 'orderedList': {
      const List = block.type === 'bulletList' ? 'ul' : 'ol'
      return (
        <List
          className={`my-5 ps-6 ${block.type === 'bulletList' ? 'list-disc' : 'list-decimal'} marker:text-rule-strong`}
        >
          {block.content.map((item, index) => (
            <li key={index} className="mt-1.5 ps-1">
              {item.content.length === 1 ? textsOf(item.content[0]?.content, sources) : paragraphs(item.content)}
            </li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <figure className="my-8 border-accent border-s-2 ps-6">
          <blockquote className="font-serif text-lead leading-[1.4]">{paragraphs(block.content)}</blockquote>
          <figcaption className="mt-3 text-small">
            <cite className="font-semibold not-italic">{block.attrs.speaker}</cite>
            {block.attrs.role && <span className="block text-quiet">{block.attrs.role}</span>}
          </figcaption>
        </figure>
      )
    case 'image': {
      const picture = sources.pictureOf(block.attrs.id)
      return picture ? <Figure {...picture} sizes="(min-width: 42rem) 38rem, 92vw" /> : null
    }
    case 'file': {
      const file = sources.fileOf(block.attrs.id)
      return file ? (
        <p className="my-5 border-rule border-y py-3">
          <a href={file.href}>{file.title}</a> <span className="text-quiet text-small">({file.details})</span>
        </p>
      ) : null
    }
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard
        <section aria-label={block.attrs.caption} tabIndex={0} className="my-7 overflow-x-auto">
          <table className="w-full text-small">
            <caption className="mb-2 text-start font-semibold">{block.attrs.caption}</caption>
            <tbody>
              {block.content.map(({ content }, index) => (
                <tr key={index} className="border-rule border-b first:border-ink">
                  {content.map((cell, column) => {
                    const Cell = cell.type === 'tableHeader' ? 'th' : 'td'
                    return (
                      <Cell
                        key={column}
                        scope={cell.type === 'tableHeader' ? 'col' : undefined}
                        className="px-2 py-2 text-start align-top first:ps-0 last:pe-0"
                      >
                        {paragraphs(cell.content)}
                      </Cell>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )
  }
}

function textsOf(texts: readonly Text[] | undefined, sources: Sources): ReactNode {
  return texts?.map(({ text, marks }, index) => {
    let node: ReactNode = text
    for (const mark of marks ?? []) {
      if (mark.type === 'bold') node = <strong>{node}</strong>
      else if (mark.type === 'italic') node = <em>{node}</em>
      else {
        const href = mark.type === 'link' ? mark.attrs.href : sources.hrefOf(mark.attrs.id)
        if (href) node = <a href={href}>{node}</a>
      }
    }
    return <Fragment key={index}>{node}</Fragment>
  })
}
