import type { ReactNode } from 'react'
import { richTextWords } from '@/i18n/vi/rich-text'
import { CELL_HEADER, type LexicalNode } from '@/lib/lexical-nodes'
import type { ConverterArgs, Scene } from './types'

type NodesToJSX = ConverterArgs['nodesToJSX']

/** A table in a region that can be scrolled by keyboard, its leading header rows in `thead`. */
export function tableConverter({ node, nodesToJSX }: ConverterArgs, { outline }: Scene): ReactNode {
  const rows = (node.children ?? []).filter(({ type }) => type === 'tablerow')
  if (rows.length === 0) return null
  const headRows = countHeadRows(rows)
  const render = (from: number, to: number) =>
    rows.slice(from, to).map((row, index) => <tr key={index}>{renderCells(row, nodesToJSX)}</tr>)
  const label = richTextWords.table(outline.tables.get(node) ?? 1)
  return (
    // A scrolling region must take the focus, or keyboards cannot reach what it hides.
    <div className="rt-table" role="region" aria-label={label} tabIndex={0}>
      <table>
        {headRows > 0 && <thead>{render(0, headRows)}</thead>}
        <tbody>{render(headRows, rows.length)}</tbody>
      </table>
    </div>
  )
}

function renderCells(row: LexicalNode, nodesToJSX: NodesToJSX): ReactNode[] {
  return cellsOf(row).map((cell, index) => {
    const content = cellContent(cell, nodesToJSX)
    const spans = { colSpan: span(cell.colSpan), rowSpan: span(cell.rowSpan) }
    if (!headerBits(cell)) {
      return (
        <td key={index} {...spans}>
          {content}
        </td>
      )
    }
    return (
      <th key={index} scope={headerBits(cell) & CELL_HEADER.row ? 'col' : 'row'} {...spans}>
        {content}
      </th>
    )
  })
}

/** The editor wraps every cell in a paragraph; a cell that holds just one shows its words. */
function cellContent(cell: LexicalNode, nodesToJSX: NodesToJSX): ReactNode {
  const nodes = cell.children ?? []
  const [only] = nodes
  const isPlain = nodes.length === 1 && only?.type === 'paragraph' && !only.format && !only.indent
  return nodesToJSX({ nodes: isPlain ? (only.children ?? []) : nodes })
}

/** Header rows at the top, unless one of their cells reaches down into the body. */
function countHeadRows(rows: LexicalNode[]): number {
  const isHeadRow = (row: LexicalNode) =>
    cellsOf(row).length > 0 && cellsOf(row).every((cell) => headerBits(cell) & CELL_HEADER.row)
  const firstBodyRow = rows.findIndex((row) => !isHeadRow(row))
  const count = firstBodyRow < 0 ? 0 : firstBodyRow
  const reachesDown = rows
    .slice(0, count)
    .some((row, index) => cellsOf(row).some((cell) => index + (span(cell.rowSpan) ?? 1) > count))
  return reachesDown ? 0 : count
}

function cellsOf(row: LexicalNode): LexicalNode[] {
  return (row.children ?? []).filter(({ type }) => type === 'tablecell')
}

function headerBits(cell: LexicalNode): number {
  return typeof cell.headerState === 'number' ? cell.headerState : 0
}

function span(value: unknown): number | undefined {
  return typeof value === 'number' && value > 1 ? value : undefined
}
