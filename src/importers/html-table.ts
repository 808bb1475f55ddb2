import type { Element } from 'hast'
import { CELL_HEADER, type BlockNode, type TableCellNode } from '@/lib/lexical-nodes'
import {
  attribute,
  elementsOf,
  numberAttribute,
  type HtmlContext,
  type Place,
} from './html-context'
import { table, tableCell } from './lexical-build'
import { ImportError } from './report'

const MAX_COLUMNS = 60
const MAX_CELLS = 20_000

type Row = { cells: Element[]; inHead: boolean }

/** A table, after its caption; a table of one cell is only a frame around its content. */
export function convertTable(element: Element, place: Place, context: HtmlContext): BlockNode[] {
  const captions = elementsOf(element.children).filter(({ tagName }) => tagName === 'caption')
  const before = captions.flatMap((caption) => context.blocks(caption.children, place))
  const rows = rowsOf(element)
  const cells = rows.flatMap((row) => row.cells)
  if (cells.length <= 1 || place.inTable) {
    if (cells.length > 1) context.warnings.add('nestedTable')
    return [...before, ...cells.flatMap((cell) => context.blocks(cell.children, place))]
  }
  return [...before, table(convertRows(rows, { ...place, inTable: true }, context))]
}

function rowsOf(element: Element): Row[] {
  return elementsOf(element.children).flatMap((child) => {
    if (child.tagName === 'tr') return [rowOf(child, false)]
    if (!['thead', 'tbody', 'tfoot'].includes(child.tagName)) return []
    const rows = elementsOf(child.children).filter(({ tagName }) => tagName === 'tr')
    return rows.map((row) => rowOf(row, child.tagName === 'thead'))
  })
}

function rowOf(row: Element, inHead: boolean): Row {
  const cells = elementsOf(row.children).filter(({ tagName }) => /^t[dh]$/.test(tagName))
  return { cells, inHead }
}

/**
 * Lays the cells out as a browser does and fills what is missing: the editor needs every row to
 * cover every column.
 */
function convertRows(allRows: Row[], place: Place, context: HtmlContext): TableCellNode[][] {
  const rows = allRows.filter((row) => row.cells.length > 0)
  const taken: boolean[][] = rows.map(() => [])
  let reshaped = false
  const placed = rows.map((row, rowIndex) =>
    row.cells.map((cell) => {
      const line = taken[rowIndex] ?? []
      let column = 0
      while (line[column]) column += 1
      const span = spanOf({ cell, line, column, rowsLeft: rows.length - rowIndex })
      reshaped ||= span.clamped
      for (const covered of taken.slice(rowIndex, rowIndex + span.rowSpan)) {
        for (let offset = 0; offset < span.colSpan; offset += 1) covered[column + offset] = true
      }
      const node = tableCell({
        children: context.blocks(cell.children, place),
        headerState: headerState(cell, row),
        colSpan: span.colSpan,
        rowSpan: span.rowSpan,
      })
      return { column, node }
    }),
  )
  const width = Math.max(0, ...taken.map((line) => line.length))
  if (width * rows.length > MAX_CELLS) {
    throw new ImportError({ code: 'resultTooLarge', detail: `${MAX_CELLS} ô trong một bảng` })
  }
  const complete = placed.map((cells, rowIndex) => {
    const line = taken[rowIndex] ?? []
    for (let column = 0; column < width; column += 1) {
      if (line[column]) continue
      reshaped = true
      cells.push({ column, node: tableCell({}) })
    }
    return cells.sort((a, b) => a.column - b.column).map(({ node }) => node)
  })
  if (reshaped) context.warnings.add('tableReshaped')
  return complete
}

function spanOf({
  cell,
  line,
  column,
  rowsLeft,
}: {
  cell: Element
  line: boolean[]
  column: number
  rowsLeft: number
}): { colSpan: number; rowSpan: number; clamped: boolean } {
  const columns = numberAttribute(cell, 'colSpan', { fallback: 1, min: 1, max: MAX_COLUMNS })
  const rowSpan = numberAttribute(cell, 'rowSpan', { fallback: 1, min: 1, max: rowsLeft })
  let colSpan = 1
  while (colSpan < columns && !line[column + colSpan]) colSpan += 1
  const asked = numberAttribute(cell, 'rowSpan', { fallback: 1, min: 1, max: Infinity })
  return { colSpan, rowSpan, clamped: colSpan < columns || rowSpan < asked }
}

function headerState(cell: Element, row: Row): number {
  if (row.inHead) return CELL_HEADER.row
  if (cell.tagName !== 'th') return CELL_HEADER.none
  const scope = attribute(cell, 'scope').toLowerCase()
  if (scope.startsWith('row')) return CELL_HEADER.column
  if (scope.startsWith('col')) return CELL_HEADER.row
  return row.cells.every(({ tagName }) => tagName === 'th') ? CELL_HEADER.row : CELL_HEADER.column
}
