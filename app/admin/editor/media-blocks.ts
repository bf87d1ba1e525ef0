import { type Editor, Node } from '@tiptap/core'
import type { Ask } from './asked'
import { blockButton, deskPart, element } from './element'
import type { Sources } from './sources'

type Options = { sources: Sources; ask: Ask; lang: string }

/** A picture or a file of the library, which the text only knows by its number. */
const mediaBlock = (name: 'image' | 'file', show: (options: Options, id: number) => Promise<HTMLElement[]>) =>
  Node.create<Options>({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({ id: { default: null, rendered: false } }),
    parseHTML: () => [
      {
        tag: `[data-${name}]`,
        getAttrs: (node) => {
          const id = Number(node.getAttribute(`data-${name}`))
          return Number.isSafeInteger(id) && id > 0 ? { id } : false
        },
      },
    ],
    renderHTML: ({ node }) => ['figure', { [`data-${name}`]: String(node.attrs.id) }],
    addNodeView() {
      const { options } = this
      return ({ node, editor, getPos }) => {
        const word = name === 'image' ? 'picture' : 'file'
        const shown = element('div', {}, element('p', { class: 'text-quiet' }, `Looking for the ${word} …`))
        const replace = blockButton(`Replace ${word}`, () => options.ask({ dialog: name, at: getPos() }))
        const remove = blockButton(`Remove ${word}`, () => removeBlock(editor, getPos()))
        const address = `/admin/${name}s/${node.attrs.id}`
        const describe = element('a', { href: address, target: '_blank', rel: 'noreferrer' }, 'Change its words')
        const tools = element('p', { class: 'media-tools' }, replace, describe, remove)
        const dom = deskPart('figure', { class: 'media-block' }, shown, tools)
        void show(options, Number(node.attrs.id)).then((parts) => {
          const missing = `This ${word} could not be found. It is still part of the text.`
          shown.replaceChildren(...(parts.length > 0 ? parts : [element('p', { class: 'text-signal' }, missing)]))
        })
        return {
          dom,
          update: (next) => next.type === node.type && next.attrs.id === node.attrs.id,
          stopEvent: (event) => event.target instanceof globalThis.Node && tools.contains(event.target),
          ignoreMutation: () => true,
        }
      }
    },
  })

function removeBlock(editor: Editor, at: number | undefined) {
  const node = at === undefined ? null : editor.state.doc.nodeAt(at)
  if (at === undefined || !node) return
  editor
    .chain()
    .deleteRange({ from: at, to: at + node.nodeSize })
    .focus(at)
    .run()
}

const line = (label: string, text: string, lang: string) =>
  element('p', {}, element('span', { class: 'text-quiet' }, `${label}: `), element('span', { lang, dir: 'auto' }, text))

/** A picture with what is said of it, as the public page will have it. */
export const ImageBlock = mediaBlock('image', async ({ sources, lang }, id) => {
  const picture = await sources.picture(id)
  if (!picture) return []
  const { src, width, height, alt, altLang, decorative, caption, credit } = picture
  const said = altLang ?? lang
  const image = element('img', { src, alt, width: String(width), height: String(height), draggable: 'false' })
  return [
    image,
    decorative
      ? element('p', { class: 'text-quiet' }, 'Decorative: readers of the text are told of no picture.')
      : line('Alternative text', alt, said),
    ...(caption ? [line('Caption', caption, said)] : []),
    ...(credit ? [line('Credit', credit, lang)] : []),
  ]
})

/** A file for readers to download. */
export const FileBlock = mediaBlock('file', async ({ sources, lang }, id) => {
  const file = await sources.file(id)
  return file ? [line(`File (${file.kind}, ${kilobytes(file.bytes)})`, file.title, lang)] : []
})

/** Bytes in the unit that people compare files by. */
export function kilobytes(bytes: number): string {
  const kilo = bytes / 1000
  return kilo < 1000 ? `${Math.max(1, Math.round(kilo))} kB` : `${(kilo / 1000).toFixed(1)} MB`
}
