import { NODE_TYPES, type LexicalNode } from './lexical-nodes'
import { isSafeHref } from './links'

export const MAX_BODY_BYTES = 1024 * 1024
export const MAX_BODY_DEPTH = 40
/** `fields` of a node may hold a populated document, which is deeper than the text itself. */
const MAX_JSON_DEPTH = 200

export type LexicalProblem =
  | { code: 'malformed' }
  | { code: 'tooDeep'; limit: number }
  | { code: 'tooLarge'; limit: number }
  | { code: 'unknownNode'; type: string }
  | { code: 'unsafeLink'; href: string }

export type LexicalReferences = {
  media: string[]
  documents: string[]
  items: { relationTo: string; value: string }[]
}

export type Visit = (node: LexicalNode, at: { depth: number; parent: LexicalNode | null }) => void

/**
 * Visits every node in reading order, without recursion, so that depth cannot exhaust the stack.
 * Children that are no nodes are passed over.
 *
 * @param state what a rich-text field holds; anything else has no nodes
 * @param visit called for each node below the root, parents first
 */
export function walkLexical(state: unknown, visit: Visit): void {
  const root = rootOf(state)
  if (!root) return
  const stack = childrenOf(root)
    .map((node) => ({ node, depth: 1, parent: root }))
    .reverse()
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, depth, parent } = entry
    visit(node, { depth, parent })
    const children = childrenOf(node)
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child) stack.push({ node: child, depth: depth + 1, parent: node })
    }
  }
}

const TEXT_BLOCKS = new Set([
  'paragraph',
  'heading',
  'quote',
  'listitem',
  'tablecell',
  'upload',
  'block',
])

/**
 * The plain text, one line per block, for word counts and search. Captions and the words of call-outs
 * and file labels count; what a link or picture points to does not.
 */
export function lexicalText(state: unknown): string {
  const lines: string[] = ['']
  const append = (text: string) => {
    lines[lines.length - 1] += text
  }
  // Inline nodes are met after their own block was opened, so a new block only has to open a line.
  walkLexical(state, (node) => {
    if (TEXT_BLOCKS.has(node.type)) lines.push('')
    if (node.type === 'text') append(stringOf(node.text))
    else if (node.type === 'tab') append('\t')
    else if (node.type === 'linebreak') lines.push('')
    else if (node.type === 'upload' || node.type === 'block') {
      lines.push(...blockTexts(recordOf(node.fields)), '')
    }
  })
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Everything the text points to, each once, populated or not: pictures, files, other items. */
export function lexicalReferences(state: unknown): LexicalReferences {
  const media = new Set<string>()
  const documents = new Set<string>()
  const items = new Map<string, { relationTo: string; value: string }>()
  const addItem = (reference: unknown) => {
    const { relationTo, value } = recordOf(reference)
    const id = idOf(value)
    if (typeof relationTo === 'string' && id !== undefined) {
      items.set(`${relationTo}:${id}`, { relationTo, value: id })
    }
  }
  walkLexical(state, (node) => {
    const fields = recordOf(node.fields)
    if (node.type === 'upload') {
      const id = idOf(node.value)
      if (id !== undefined) (node.relationTo === 'documents' ? documents : media).add(id)
    } else if (isLink(node)) {
      if (fields.linkType === 'internal') addItem(fields.doc)
    } else if (node.type === 'block') {
      const document = idOf(fields.document)
      if (document !== undefined) documents.add(document)
      if (Array.isArray(fields.items)) fields.items.forEach(addItem)
    }
  })
  return { media: [...media], documents: [...documents], items: [...items.values()] }
}

/**
 * @returns a copy with every text, caption and block text in NFC; ids and addresses are left alone.
 * What is no editor state comes back as it is, for validation to refuse.
 */
export function normaliseLexical<T>(state: T): T {
  const root = rootOf(state)
  if (!root) return state
  const copy: LexicalNode = { ...root }
  const open = [copy]
  for (let node = open.pop(); node; node = open.pop()) {
    if (typeof node.text === 'string') node.text = node.text.normalize('NFC')
    if (!isLink(node) && isRecord(node.fields)) node.fields = normaliseStrings(node.fields)
    if (Array.isArray(node.children)) {
      node.children = node.children.map((child) => (isNode(child) ? { ...child } : child))
      open.push(...childrenOf(node))
    }
  }
  return { ...state, root: copy }
}

/** Addresses of links (typed, automatic, nested anywhere) that must not reach a reader. */
export function unsafeLinks(state: unknown): string[] {
  const found = new Set<string>()
  walkLexical(state, (node) => {
    if (!isLink(node)) return
    const { linkType, url } = recordOf(node.fields)
    if (linkType === 'internal' && url === undefined) return
    if (!isSafeHref(url)) found.add(stringOf(url))
  })
  return [...found]
}

/**
 * Everything that forbids saving a body. Depth and shape are judged before anything that recurses may
 * touch the value; an empty field is no problem here.
 */
export function lexicalProblems(state: unknown): LexicalProblem[] {
  if (state === null || state === undefined) return []
  if (jsonDepthExceeds(state, MAX_JSON_DEPTH)) return [{ code: 'tooDeep', limit: MAX_BODY_DEPTH }]
  if (!isWellFormed(state)) return [{ code: 'malformed' }]
  if (new TextEncoder().encode(JSON.stringify(state)).length > MAX_BODY_BYTES) {
    return [{ code: 'tooLarge', limit: MAX_BODY_BYTES }]
  }
  const unknown = new Set<string>()
  let deepest = 0
  walkLexical(state, (node, { depth }) => {
    deepest = Math.max(deepest, depth)
    if (!NODE_TYPES.has(node.type)) unknown.add(node.type)
  })
  if (deepest > MAX_BODY_DEPTH) return [{ code: 'tooDeep', limit: MAX_BODY_DEPTH }]
  return [
    ...[...unknown].map((type) => ({ code: 'unknownNode' as const, type })),
    ...unsafeLinks(state).map((href) => ({ code: 'unsafeLink' as const, href })),
  ]
}

export function isLink(node: LexicalNode): boolean {
  return node.type === 'link' || node.type === 'autolink'
}

function rootOf(state: unknown): LexicalNode | undefined {
  const { root } = recordOf(state)
  return isNode(root) ? root : undefined
}

function childrenOf(node: LexicalNode): LexicalNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

function isWellFormed(state: unknown): boolean {
  const root = rootOf(state)
  if (!root || !Array.isArray(root.children)) return false
  let sound = root.children.every(isNode)
  walkLexical(state, (node) => {
    if (node.children !== undefined) {
      sound &&= Array.isArray(node.children) && node.children.every(isNode)
    }
    if (node.type === 'text') sound &&= typeof node.text === 'string'
  })
  return sound
}

function jsonDepthExceeds(value: unknown, limit: number): boolean {
  const stack = [{ value, depth: 0 }]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    if (typeof entry.value !== 'object' || entry.value === null) continue
    if (entry.depth >= limit) return true
    for (const child of Object.values(entry.value)) {
      stack.push({ value: child, depth: entry.depth + 1 })
    }
  }
  return false
}

function normaliseStrings(record: Record<string, unknown>, depth = 0): Record<string, unknown> {
  if (depth > MAX_BODY_DEPTH) return record
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      if (typeof value === 'string') return [key, value.normalize('NFC')]
      return [key, isRecord(value) ? normaliseStrings(value, depth + 1) : value]
    }),
  )
}

function blockTexts(fields: Record<string, unknown>): string[] {
  return [fields.title, fields.content, fields.label, fields.caption].flatMap((text) =>
    stringOf(text).split('\n'),
  )
}

function idOf(value: unknown): string | undefined {
  const id = isRecord(value) ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

function isNode(value: unknown): value is LexicalNode {
  return isRecord(value) && typeof value.type === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
