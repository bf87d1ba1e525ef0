import { renamed } from './pasted-element'

/** The most columns and rows that a cell is spread over. */
const widest = 60

/** Tables of plain cells: none in another, none that spans others; a table that only lays out a page is none. */
export function flattenTables(body: HTMLElement) {
  // From the outside in: a table in one that only lay out the page is then in none.
  for (const table of body.querySelectorAll('table')) {
    const inside = table.parentElement?.closest('td,th,li') ?? null
    if (inside || isLayout(table)) dissolve(table)
    else straighten(table)
  }
}

function isLayout(table: HTMLTableElement): boolean {
  if (table.getAttribute('role') === 'presentation' || table.getAttribute('role') === 'none') return true
  const widths = [...table.rows].map(({ cells }) => cells.length)
  return Math.max(0, ...widths) <= 1
}

/** Leaves of a table the words, a line for each cell. */
function dissolve(table: HTMLTableElement) {
  const parts = table.querySelectorAll('caption,thead,tbody,tfoot,colgroup,tr,td,th')
  // A table within it has parts of its own.
  for (const part of [...parts].filter((one) => one.closest('table') === table).reverse()) renamed(part, 'div')
  renamed(table, 'div')
}

function straighten(table: HTMLTableElement) {
  const { ownerDocument } = table
  for (const columns of table.querySelectorAll('colgroup,col')) columns.remove()
  const rows = [...table.rows]
  // For each column, in how many rows below a cell of it goes on.
  const hanging: number[] = []
  for (const row of rows) {
    const isHead = row.parentElement?.localName === 'thead'
    const cells: HTMLElement[] = []
    for (const cell of [...row.cells, undefined]) {
      while ((hanging[cells.length] ?? 0) > 0) {
        hanging[cells.length] = (hanging[cells.length] ?? 0) - 1
        cells.push(ownerDocument.createElement(isHead ? 'th' : 'td'))
      }
      if (!cell) break
      const spread = Math.min(Math.max(cell.colSpan, 1), widest)
      const down = Math.min(Math.max(cell.rowSpan, 1), widest) - 1
      const plain = isHead && cell.localName === 'td' ? renamed(cell, 'th') : cell
      for (let column = 0; column < spread; column++) {
        hanging[cells.length] = down
        cells.push(column === 0 ? plain : ownerDocument.createElement(plain.localName))
      }
    }
    row.replaceChildren(...cells)
  }
  const body = ownerDocument.createElement('tbody')
  body.append(...rows.filter((row) => row.cells.length > 0))
  const caption = table.caption
  table.replaceChildren(...(caption ? [caption] : []), body)
  for (const inner of table.querySelectorAll(':is(td,th) :is(h1,h2,h3,h4,h5,h6,ul,ol,li,blockquote,caption)'))
    renamed(inner, 'div')
}
