import { lexicalText, walkLexical } from '@/lib/lexical'
import { NODE_TYPES, type LexicalNode } from '@/lib/lexical-nodes'
import { toSlug } from '@/lib/slugs'

export type Heading = { id: string; text: string; level: 2 | 3 | 4 }

/** What the parts of one text need to know of the whole: ids of headings, numbers of tables. */
export type Outline = { headings: Map<unknown, Heading>; tables: Map<unknown, number> }

/** The headings of a text with the ids they have on the page, for a table of contents. */
export function headingsOf(state: unknown): Heading[] {
  return [...outlineOf(state).headings.values()]
}

export function outlineOf(state: unknown): Outline {
  const headings = new Map<unknown, Heading>()
  const tables = new Map<unknown, number>()
  const used = new Map<string, number>()
  walkLexical(state, (node) => {
    if (node.type === 'table') tables.set(node, tables.size + 1)
    if (node.type !== 'heading') return
    const text = lexicalText({ root: { type: 'root', version: 1, children: [node] } })
    if (text === '') return
    // The prefix keeps these ids apart from the page's own.
    const base = `muc-${toSlug(text)}`
    const count = (used.get(base) ?? 0) + 1
    used.set(base, count)
    headings.set(node, {
      id: count === 1 ? base : `${base}--${count}`,
      text: text.replace(/\n/g, ' '),
      level: node.tag === 'h4' ? 4 : node.tag === 'h3' ? 3 : 2,
    })
  })
  return { headings, tables }
}

/**
 * A copy without node types that the site does not know. Payload's renderer looks a converter up by
 * the node's type in a plain object, where a type such as "constructor" would find something.
 */
export function knownOnly(state: unknown): { root: LexicalNode } | null {
  if (typeof state !== 'object' || state === null || !('root' in state)) return null
  const { root } = state
  if (typeof root !== 'object' || root === null) return null
  const copy: LexicalNode = { ...root, type: 'root', version: 1 }
  const open = [copy]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!Array.isArray(node.children)) {
      if (CONTAINERS.has(node.type)) node.children = []
      continue
    }
    node.children = node.children.filter(isKnown).map((child) => ({ ...child }))
    open.push(...node.children)
  }
  return { root: copy }
}

const CONTAINERS = new Set(
  [...NODE_TYPES, 'root'].filter(
    (type) => !['text', 'linebreak', 'tab', 'horizontalrule', 'upload', 'block'].includes(type),
  ),
)

function isKnown(node: unknown): node is LexicalNode {
  if (typeof node !== 'object' || node === null || !('type' in node)) return false
  return typeof node.type === 'string' && NODE_TYPES.has(node.type)
}
