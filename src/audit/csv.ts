/** So that spreadsheets take the text for UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** What makes a spreadsheet take a cell for a formula, also behind spaces. */
const FORMULA_START = /^[\s]*[=+\-@\t\r]/

/**
 * @param cells one row; numbers stay numbers
 * @returns the row as RFC 4180 wants it, with its line end; text that a spreadsheet would run as a formula
 *   gets an apostrophe in front
 */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const harmless = FORMULA_START.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
