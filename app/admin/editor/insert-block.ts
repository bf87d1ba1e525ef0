import type { Editor, JSONContent } from '@tiptap/core'
import { Selection, TextSelection } from '@tiptap/pm/state'

/**
 * Puts a block below the one that the cursor is in, or in its place where that is an empty paragraph; nothing is split
 * in two, be it a word, a quote or a table. The cursor is then in the block, or below one that has no text.
 */
export function insertBlock(editor: Editor, block: JSONContent) {
  const { schema, tr } = editor.state
  const { $from, $to } = tr.selection
  const { parent } = $from
  const isEmpty = $from.depth === 1 && parent.type.name === 'paragraph' && parent.content.size === 0
  const end = $to.depth > 0 ? $to.after(1) : $to.pos
  const at = isEmpty ? $from.before(1) : end
  const node = schema.nodeFromJSON(block)
  tr.replaceWith(at, isEmpty ? $from.after(1) : at, node)
  if (node.isAtom) {
    const below = at + node.nodeSize
    const paragraph = schema.nodes.paragraph
    if (tr.doc.nodeAt(below)?.type !== paragraph && paragraph) tr.insert(below, paragraph.create())
    tr.setSelection(TextSelection.create(tr.doc, below + 1))
  } else tr.setSelection(Selection.near(tr.doc.resolve(at + 1)))
  editor.view.dispatch(tr)
}

/** Puts a picture or a file of the library in the place of the one at `at`, or else where the cursor is. */
export function insertMedia(editor: Editor, type: 'image' | 'file', id: number, at: number | undefined) {
  const present = at === undefined ? null : editor.state.doc.nodeAt(at)
  if (at !== undefined && present?.type.name === type)
    editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'id', id))
  else insertBlock(editor, { type, attrs: { id } })
}
