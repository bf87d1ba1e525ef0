import { Table, TableCell, TableHeader, type TableOptions, TableRow } from '@tiptap/extension-table'
import { blockField, deskPart, element } from './element'

/** A table with its caption in a field above it. Columns are as wide as they need: their widths are not the author's. */
const TableBlock = Table.extend<TableOptions & { lang: string }>({
  addAttributes: () => ({
    caption: {
      default: '',
      rendered: false,
      parseHTML: (node: HTMLElement) => node.querySelector('caption')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    },
  }),
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
  renderHTML: ({ node }) => ['table', ['caption', node.attrs.caption], ['tbody', 0]],
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      // On through the cells, and from the last one out of the table: nobody is to be caught in it.
      Tab: () => this.editor.commands.goToNextCell(),
      'Shift-Tab': () => this.editor.commands.goToPreviousCell(),
    }
  },
  addNodeView() {
    const { lang } = this.options
    return ({ node, editor, getPos }) => {
      const caption = blockField('Caption of the table', node.attrs.caption, lang, (value) => {
        const at = getPos()
        if (at !== undefined) editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'caption', value))
      })
      const above = deskPart('div', {}, caption.field)
      const contentDOM = element('tbody')
      const scroller = element('div', { class: 'overflow-x-auto' }, element('table', {}, contentDOM))
      const dom = element('div', { class: 'table-block' }, above, scroller)
      return {
        dom,
        contentDOM,
        update: (next) => {
          if (next.type !== node.type) return false
          if (caption.input.value !== next.attrs.caption) caption.input.value = next.attrs.caption
          return true
        },
        stopEvent: (event) => event.target instanceof Node && above.contains(event.target),
        ignoreMutation: (change) => change.type !== 'selection' && !contentDOM.contains(change.target),
      }
    }
  },
})

/** Cells neither span others nor have a width; the commands for tables ask for these attributes all the same. */
const plainCell = {
  content: 'paragraph+',
  addAttributes: () => ({
    colspan: { default: 1, rendered: false, parseHTML: () => 1 },
    rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
    colwidth: { default: null, rendered: false, parseHTML: () => null },
  }),
}

/** All that tables are made of. */
export const tableBlocks = (lang: string) => [
  TableBlock.configure({ resizable: false, lang }),
  TableRow,
  TableCell.extend(plainCell),
  TableHeader.extend(plainCell),
]

/** A new table, empty but for its caption. */
export function newTable(of: {
  rows: number
  columns: number
  caption: string
  headRow: boolean
  headColumn: boolean
}) {
  const cell = (row: number, column: number) => ({
    type: (of.headRow && row === 0) || (of.headColumn && column === 0) ? 'tableHeader' : 'tableCell',
    content: [{ type: 'paragraph' }],
  })
  const content = Array.from({ length: of.rows }, (_, row) => ({
    type: 'tableRow',
    content: Array.from({ length: of.columns }, (_, column) => cell(row, column)),
  }))
  return { type: 'table', attrs: { caption: of.caption }, content }
}
