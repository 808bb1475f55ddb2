import type { ReactNode } from 'react'
import type { LexicalNode } from '@/lib/lexical-nodes'
import type { ConverterArgs } from './types'

/**
 * The editor keeps a nested list in an item of its own behind the item it belongs to; HTML, and
 * whoever listens to it, wants it inside that item.
 */
export function listConverter({ node, nodesToJSX }: ConverterArgs): ReactNode {
  const items = joinNested(node.children ?? []).map((children, index) => (
    <li key={index}>{nodesToJSX({ nodes: children })}</li>
  ))
  if (items.length === 0) return null
  if (node.tag !== 'ol') return <ul>{items}</ul>
  const start = typeof node.start === 'number' && node.start !== 1 ? node.start : undefined
  return <ol start={start}>{items}</ol>
}

function joinNested(items: LexicalNode[]): LexicalNode[][] {
  const joined: LexicalNode[][] = []
  for (const item of items) {
    if (item.type !== 'listitem') continue
    const children = item.children ?? []
    const last = joined.at(-1)
    if (last && children[0]?.type === 'list') last.push(...children)
    else joined.push([...children])
  }
  return joined
}
