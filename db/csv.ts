export type Cell = string | number | boolean | null | undefined

/**
 * A row of CSV (RFC 4180). What a spreadsheet would take for a formula begins with an apostrophe: opening a file must not
 * run what somebody wrote in a title.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell)
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
