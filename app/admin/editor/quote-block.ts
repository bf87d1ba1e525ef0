import { mergeAttributes, Node } from '@tiptap/core'
import { blockButton, blockField, deskPart, element } from './element'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    quote: { toggleQuote: () => ReturnType }
  }
}

/** What somebody said, with who and in which office in fields below it. */
export const QuoteBlock = Node.create<{ lang: string }>({
  name: 'quote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({
    speaker: { default: '', parseHTML: (node: HTMLElement) => node.dataset.speaker ?? '', rendered: false },
    role: { default: '', parseHTML: (node: HTMLElement) => node.dataset.role ?? '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'blockquote',
    mergeAttributes(HTMLAttributes, { 'data-speaker': node.attrs.speaker, 'data-role': node.attrs.role }),
    0,
  ],
  addCommands() {
    return {
      toggleQuote:
        () =>
        ({ commands }) =>
          commands.toggleWrap(this.name),
    }
  },
  addKeyboardShortcuts() {
    return { 'Mod-Alt-q': () => this.editor.commands.toggleQuote() }
  },
  addNodeView() {
    const { lang } = this.options
    return ({ node, editor, getPos }) => {
      let shown = node
      const change = (name: 'speaker' | 'role') => (value: string) => {
        const at = getPos()
        if (at !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(at, name, value))
      }
      const speaker = blockField('Speaker', node.attrs.speaker, lang, change('speaker'))
      const role = blockField('Role or office', node.attrs.role, lang, change('role'))
      const remove = blockButton('Remove quote', () => {
        const at = getPos()
        if (at !== undefined)
          editor
            .chain()
            .setTextSelection(at + 2)
            .toggleQuote()
            .focus()
            .run()
      })
      const contentDOM = element('blockquote')
      const caption = deskPart('figcaption', {}, speaker.field, role.field, remove)
      const dom = element('figure', { class: 'quote-block' }, contentDOM, caption)
      return {
        dom,
        contentDOM,
        update: (next) => {
          if (next.type !== shown.type) return false
          shown = next
          // Not while it is typed in: the cursor would jump.
          if (speaker.input.value !== next.attrs.speaker) speaker.input.value = next.attrs.speaker
          if (role.input.value !== next.attrs.role) role.input.value = next.attrs.role
          return true
        },
        stopEvent: (event) => event.target instanceof globalThis.Node && caption.contains(event.target),
        ignoreMutation: (change) => change.type !== 'selection' && !contentDOM.contains(change.target),
      }
    }
  },
})
