import { CELL_HEADER, TEXT_FORMAT, type BlockNode, type TableNode } from '@/lib/lexical-nodes'
import { isAll, wordsOf } from './block-text'

/**
 * Hardly anybody tells Word which row is the header; a first row that is wholly bold, above rows that are
 * not, says it as clearly.
 */
export function markHeaderRows(blocks: readonly BlockNode[]): BlockNode[] {
  return blocks.map((block) => (block.type === 'table' ? markFirstRow(block) : block))
}

function markFirstRow(table: TableNode): TableNode {
  const [first, ...rest] = table.children
  const hasHeader = table.children.some(({ children }) =>
    children.some(({ headerState }) => headerState !== CELL_HEADER.none),
  )
  if (first === undefined || rest.length === 0 || hasHeader) return table
  if (!isBoldRow(first) || rest.some(isBoldRow)) return table
  const children = first.children.map((cell) => ({ ...cell, headerState: CELL_HEADER.row }))
  return { ...table, children: [{ ...first, children }, ...rest] }
}

function isBoldRow({ children }: TableNode['children'][number]): boolean {
  const blocks = children.flatMap((cell) => cell.children).filter((block) => wordsOf(block) !== '')
  return (
    blocks.length > 0 &&
    blocks.every((block) => block.type === 'paragraph' && isAll(block, TEXT_FORMAT.bold))
  )
}
