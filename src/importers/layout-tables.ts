import type { Element, Root } from 'hast'
import {
  attribute,
  elementsOf,
  findElement,
  setChildren,
  visit,
  type HtmlNode,
} from './html-context'

const PARTS = ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th']
const FLOW = ['p', 'div', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'center']
const HEADINGS = ['h1', 'h2', 'h3', 'h4']
/** A cell of a table of facts holds a line or two; a cell with more is a column of a page. */
const BLOCKS_OF_A_COLUMN = 3

/** Tables that old portals laid their pages out with become what stands in them. */
export function unwrapLayoutTables(page: Root): void {
  visit(page, (parent) => {
    setChildren(
      parent,
      parent.children.flatMap((node: HtmlNode) =>
        node.type === 'element' && isLayout(node) ? unwrapped(node) : [node],
      ),
    )
  })
}

function isLayout(element: Element): boolean {
  if (element.tagName !== 'table' || findElement(element, ['th', 'caption'])) return false
  if (attribute(element, 'role') === 'presentation') return true
  if (findElement(element, ['table', ...HEADINGS])) return true
  const rows = rowsOf(element)
  const isOneColumn = rows.every((row) => cellsOf(row).length <= 1)
  return isOneColumn || rows.flatMap(cellsOf).some(isColumnOfPage)
}

function isColumnOfPage(cell: Element): boolean {
  const blocks = elementsOf(cell.children).filter(({ tagName }) => FLOW.includes(tagName))
  return blocks.length >= BLOCKS_OF_A_COLUMN
}

function unwrapped(table: Element): Element[] {
  const inside = elementsOf(table.children).flatMap((part) =>
    PARTS.includes(part.tagName) ? cellsIn(part) : [],
  )
  // A table may stand in a cell of a layout table that stood in another.
  return inside.map((cell) => ({ ...cell, tagName: 'div', properties: {} }))
}

function cellsIn(part: Element): Element[] {
  if (part.tagName === 'td' || part.tagName === 'th') return [part]
  return elementsOf(part.children).flatMap(cellsIn)
}

function rowsOf(table: Element): Element[] {
  return elementsOf(table.children).flatMap((part) =>
    part.tagName === 'tr' ? [part] : elementsOf(part.children),
  )
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row.children).filter(({ tagName }) => /^t[dh]$/.test(tagName))
}
