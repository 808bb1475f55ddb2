import { isLink } from '@/lib/lexical'
import { CELL_HEADER, TEXT_FORMAT, type LexicalNode } from '@/lib/lexical-nodes'
import { PLAIN, tokensOf, type Style, type Token } from './words'

/** What a part of a text is; its name is in `i18n/vi/review.ts`. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'listitem'
  | 'tablerow'
  | 'picture'
  | 'file'
  | 'callout'
  | 'related'
  | 'rule'
  | 'other'

/** One part of a text as it is compared: a paragraph, a point of a list, a row of a table, a picture. */
export interface Block {
  readonly kind: BlockKind
  /** How it is set: level of a heading, kind of list, alignment, tone of a call-out. */
  readonly traits: readonly string[]
  readonly tokens: readonly Token[]
  /** `media:ID`, `documents:ID`, `news:ID`: what it shows or leads to. */
  readonly references: readonly string[]
}

/** Between the cells of a row. */
export const CELL_END = '│'

/** @returns the parts of a rich text in reading order; nothing for what is no rich text */
export function blocksOf(state: unknown): Block[] {
  const { root } = (state ?? {}) as { root?: LexicalNode }
  return childrenOf(root).flatMap((node) => blocksOfNode(node, []))
}

/** @returns a text that two blocks share exactly when readers see no difference */
export function signatureOf({ kind, traits, tokens, references }: Block): string {
  return JSON.stringify([
    kind,
    traits,
    tokens.map(({ text, formats, href }) => [text, formats, href]),
    references,
  ])
}

function blocksOfNode(node: LexicalNode, traits: readonly string[]): Block[] {
  const own = [...traits, ...layoutOf(node)]
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return [textBlock(node.type, node, own)]
    case 'heading':
      return [textBlock('heading', node, [stringOf(node.tag), ...own])]
    case 'list':
      return childrenOf(node).flatMap((item) => listBlocks(item, [stringOf(node.tag), ...own]))
    case 'table':
      return childrenOf(node).map((row) => rowBlock(row, own))
    case 'upload':
      return [uploadBlock(node, own)]
    case 'horizontalrule':
      return [{ kind: 'rule', traits: own, tokens: [], references: [] }]
    case 'block':
      return [fieldBlock(recordOf(node.fields), own)]
    default:
      return [textBlock('other', node, [node.type, ...own])]
  }
}

/** A nested list stands in an item of its own, one level deeper. */
function listBlocks(item: LexicalNode, traits: readonly string[]): Block[] {
  const children = childrenOf(item)
  const lists = children.filter(({ type }) => type === 'list')
  const inline = children.filter(({ type }) => type !== 'list')
  return [
    ...(inline.length > 0 ? [textBlock('listitem', { ...item, children: inline }, traits)] : []),
    ...lists.flatMap((list) => blocksOfNode(list, ['nested', ...traits])),
  ]
}

function rowBlock(row: LexicalNode, traits: readonly string[]): Block {
  const cells = childrenOf(row)
  const isHeader = cells.some(({ headerState }) => Number(headerState ?? CELL_HEADER.none) > 0)
  const spans = cells.map(({ colSpan = 1, rowSpan = 1 }) => `${String(colSpan)}×${String(rowSpan)}`)
  const isPlain = spans.every((span) => span === '1×1')
  return {
    kind: 'tablerow',
    traits: [...(isHeader ? ['header'] : []), ...(isPlain ? [] : spans), ...traits],
    tokens: cells.flatMap((cell, index) => [
      ...(index === 0 ? [] : tokensOf(`${CELL_END} `)),
      ...withSpaceAtEnd(inlineTokens(cell)),
    ]),
    references: cells.flatMap((cell) => referencesIn(cell)),
  }
}

function textBlock(kind: BlockKind, node: LexicalNode, traits: readonly string[]): Block {
  return { kind, traits, tokens: inlineTokens(node), references: referencesIn(node) }
}

function uploadBlock(node: LexicalNode, traits: readonly string[]): Block {
  const collection = stringOf(node.relationTo) || 'media'
  return {
    kind: collection === 'documents' ? 'file' : 'picture',
    traits,
    tokens: tokensOf(stringOf(recordOf(node.fields).caption)),
    references: [`${collection}:${idOf(node.value)}`],
  }
}

/** Call-outs, files and links to other items: their fields, whatever they are. */
function fieldBlock(fields: Record<string, unknown>, traits: readonly string[]): Block {
  const { blockType, document, items, tone } = fields
  const kind: BlockKind =
    blockType === 'callout' || blockType === 'related' || blockType === 'file' ? blockType : 'other'
  const words = Object.entries(fields)
    .filter(([name, value]) => typeof value === 'string' && !NO_WORDS.has(name))
    .map(([, value]) => value as string)
  const list: unknown[] = Array.isArray(items) ? items : []
  return {
    kind,
    traits: [...(typeof tone === 'string' ? [tone] : []), ...traits],
    tokens: words.flatMap((text) => withSpaceAtEnd(tokensOf(text))),
    references: [
      ...(document === undefined || document === null ? [] : [`documents:${idOf(document)}`]),
      ...list.map((item) => {
        const { relationTo, value } = recordOf(item)
        return `${stringOf(relationTo)}:${idOf(value)}`
      }),
    ],
  }
}

const NO_WORDS: ReadonlySet<string> = new Set(['id', 'blockType', 'blockName', 'tone', 'document'])

function inlineTokens(node: LexicalNode, style: Style = PLAIN): Token[] {
  return childrenOf(node).flatMap((child) => {
    if (child.type === 'text') {
      return tokensOf(stringOf(child.text), { ...style, formats: formatsOf(child) })
    }
    if (child.type === 'linebreak') return tokensOf('↵ ')
    if (isLink(child)) return inlineTokens(child, { ...style, href: hrefOf(child) })
    return withSpaceAtEnd(inlineTokens(child, style))
  })
}

/** Links inside the site are told by their target, others by their address (`hrefOf`). */
function hrefOf(node: LexicalNode): string {
  const { linkType, url, doc, newTab } = recordOf(node.fields)
  const { relationTo, value } = recordOf(doc)
  const target = linkType === 'internal' ? `${stringOf(relationTo)}:${idOf(value)}` : stringOf(url)
  return newTab === true ? `${target} ↗` : target
}

function referencesIn(node: LexicalNode): string[] {
  return childrenOf(node).flatMap((child) => [
    ...(child.type === 'upload' ? uploadBlock(child, []).references : []),
    ...referencesIn(child),
  ])
}

function formatsOf({ format, style, mode }: LexicalNode): string[] {
  const bits = Number(format ?? 0)
  const names = Object.entries(TEXT_FORMAT).flatMap(([name, bit]) => (bits & bit ? [name] : []))
  // Colours and the like have no button; pasted text can bring them along.
  const isStyled = stringOf(style) !== '' || (mode !== undefined && mode !== 'normal')
  return isStyled ? [...names, 'style'] : names
}

function layoutOf({ format, indent }: LexicalNode): string[] {
  const align = typeof format === 'string' && format !== '' ? [`align-${format}`] : []
  return Number(indent ?? 0) > 0 ? [...align, `indent-${String(indent)}`] : align
}

function withSpaceAtEnd(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) =>
    index === tokens.length - 1 && token.space === '' ? { ...token, space: ' ' } : token,
  )
}

function childrenOf(node: LexicalNode | undefined): LexicalNode[] {
  return Array.isArray(node?.children) ? node.children : []
}

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null ? recordOf(value).id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
