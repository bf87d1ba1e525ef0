import type { Editor } from '@tiptap/core'
import type { Ask } from './asked'

export type Tool = {
  label: string
  /** As ARIA writes keys, for those that have some. */
  keys?: string
  /** A new group begins with it. */
  first?: true
  pressed?: (editor: Editor) => boolean
  enabled?: (editor: Editor) => boolean
  run: (editor: Editor, ask: Ask) => void
}

const heading = (level: 2 | 3 | 4, label: string): Tool => ({
  label,
  keys: `Control+Alt+${level}`,
  pressed: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
})

const asking = (dialog: 'link' | 'image' | 'file' | 'table' | 'shortcuts') => (_: Editor, ask: Ask) => ask({ dialog })

export const textTools: readonly Tool[] = [
  {
    label: 'Bold',
    keys: 'Control+B',
    pressed: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    label: 'Italic',
    keys: 'Control+I',
    pressed: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    label: 'Link',
    keys: 'Control+K',
    pressed: (editor) => editor.isActive('link') || editor.isActive('entity'),
    run: asking('link'),
  },
  { ...heading(2, 'Heading'), first: true },
  heading(3, 'Subheading'),
  heading(4, 'Small heading'),
  {
    label: 'Bullets',
    first: true,
    keys: 'Control+Shift+8',
    pressed: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    label: 'Numbers',
    keys: 'Control+Shift+7',
    pressed: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    label: 'Quote',
    keys: 'Control+Alt+Q',
    pressed: (editor) => editor.isActive('quote'),
    run: (editor) => editor.chain().focus().toggleQuote().run(),
  },
  { label: 'Picture', first: true, run: asking('image') },
  { label: 'File', run: asking('file') },
  { label: 'Table', enabled: (editor) => !editor.isActive('table'), run: asking('table') },
  {
    label: 'Undo',
    first: true,
    keys: 'Control+Z',
    enabled: (editor) => editor.can().undo(),
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    label: 'Redo',
    keys: 'Control+Shift+Z',
    enabled: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
  },
  { label: 'Shortcuts', keys: 'Control+/', run: asking('shortcuts') },
]

export const tableTools: readonly Tool[] = [
  { label: 'Row above', first: true, run: (editor) => editor.chain().focus().addRowBefore().run() },
  { label: 'Row below', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { label: 'Delete row', run: (editor) => editor.chain().focus().deleteRow().run() },
  { label: 'Column before', run: (editor) => editor.chain().focus().addColumnBefore().run() },
  { label: 'Column after', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { label: 'Delete column', run: (editor) => editor.chain().focus().deleteColumn().run() },
  { label: 'Head row', run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
  { label: 'Head column', run: (editor) => editor.chain().focus().toggleHeaderColumn().run() },
  { label: 'Delete table', run: (editor) => editor.chain().focus().deleteTable().run() },
]
