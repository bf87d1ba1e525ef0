import { Extension, type Extensions } from '@tiptap/core'
import { ListItem } from '@tiptap/extension-list'
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import StarterKit from '@tiptap/starter-kit'
import type { Ask } from './asked'
import { EntityMark, LinkMark, resolveOwnLinks } from './links'
import { FileBlock, ImageBlock } from './media-blocks'
import { QuoteBlock } from './quote-block'
import type { Sources } from './sources'
import { tableBlocks } from './table-block'

/** What a text can be made of: exactly the blocks of `db/body.ts`, and the keys for them. */
export function makeBlocks(ask: Ask, sources: Sources, lang: string): Extensions {
  const options = { ask, sources, lang }
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      hardBreak: false,
      horizontalRule: false,
      link: false,
      listItem: false,
      strike: false,
      underline: false,
      heading: { levels: [2, 3, 4] },
      dropcursor: { color: false, class: 'drop-cursor' },
    }),
    ListItem.extend({ content: 'paragraph+' }),
    LinkMark,
    EntityMark.configure(options),
    QuoteBlock.configure(options),
    ImageBlock.configure(options),
    FileBlock.configure(options),
    ...tableBlocks(lang),
    DeskKeys.configure(options),
  ]
}

/** Keys that open dialogs, and what follows a paste. */
const DeskKeys = Extension.create<{ ask: Ask }>({
  name: 'deskKeys',
  addKeyboardShortcuts() {
    const { ask } = this.options
    const asking = (dialog: Parameters<Ask>[0]['dialog']) => () => {
      ask({ dialog })
      return true
    }
    return { 'Mod-k': asking('link'), 'Mod-/': asking('shortcuts') }
  },
  addProseMirrorPlugins: () => [new Plugin({ props: { handleTextInput: keepSelectedBlock } })],
  onTransaction({ editor, transaction }) {
    if (transaction.getMeta('paste')) void resolveOwnLinks(editor)
  },
})

/** What is typed while a picture is selected stands below it, instead of in its place. */
function keepSelectedBlock({ state, dispatch }: EditorView, _from: number, to: number, words: string): boolean {
  const paragraph = state.schema.nodes.paragraph
  if (!(state.selection instanceof NodeSelection) || !state.selection.node.isBlock || !paragraph) return false
  const tr = state.tr.insert(to, paragraph.create(null, state.schema.text(words)))
  dispatch(tr.setSelection(TextSelection.create(tr.doc, to + 1 + words.length)).scrollIntoView())
  return true
}
