/**
 * The JSON of Payload 3.90's editor, in types of our own: importing `@payloadcms/richtext-lexical`
 * outside a bundler can end the process silently on Node 20.
 */

/** Any node, as it may come from outside: only `type` and `version` are sure. */
export type LexicalNode = {
  type: string
  version: number
  children?: LexicalNode[]
  [key: string]: unknown
}

/** What a rich-text field holds. */
export type LexicalRoot = { root: LexicalRootNode }

export type LexicalRootNode = ElementBase & { type: 'root'; children: BlockNode[] }

export type Direction = 'ltr' | 'rtl' | null

export type Alignment = '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'

type ElementBase = { version: 1; direction: Direction; format: Alignment; indent: number }

/** Bits of `TextNode.format`. */
export const TEXT_FORMAT = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

/** What `headerState` of a table cell says; both at once is the corner. */
export const CELL_HEADER = { none: 0, row: 1, column: 2 } as const

export type TextNode = {
  type: 'text'
  version: 1
  detail: number
  format: number
  mode: 'normal'
  style: string
  text: string
}

export type LineBreakNode = { type: 'linebreak'; version: 1 }

export type DocumentReference = { relationTo: string; value: string }

export type LinkFields =
  | { linkType: 'custom'; newTab: boolean; url: string }
  | { linkType: 'internal'; newTab: boolean; doc: DocumentReference }

export type LinkNode = {
  type: 'link'
  version: 3
  id: string
  direction: Direction
  format: Alignment
  indent: number
  fields: LinkFields
  children: (TextNode | LineBreakNode)[]
}

export type InlineNode = TextNode | LineBreakNode | LinkNode

export type ParagraphNode = ElementBase & {
  type: 'paragraph'
  textFormat: number
  textStyle: string
  children: InlineNode[]
}

export type HeadingTag = 'h2' | 'h3' | 'h4'

export type HeadingNode = ElementBase & {
  type: 'heading'
  tag: HeadingTag
  children: InlineNode[]
}

export type QuoteNode = ElementBase & { type: 'quote'; children: InlineNode[] }

export type ListNode = ElementBase & {
  type: 'list'
  listType: 'bullet' | 'number'
  tag: 'ul' | 'ol'
  start: number
  children: ListItemNode[]
}

/** Holds either inline nodes or, alone, the nested list that belongs to the item before it. */
export type ListItemNode = ElementBase & {
  type: 'listitem'
  value: number
  children: InlineNode[] | [ListNode]
}

export type TableNode = ElementBase & { type: 'table'; children: TableRowNode[] }

export type TableRowNode = ElementBase & { type: 'tablerow'; children: TableCellNode[] }

export type TableCellNode = ElementBase & {
  type: 'tablecell'
  backgroundColor: string | null
  colSpan: number
  rowSpan: number
  headerState: number
  children: BlockNode[]
}

export type HorizontalRuleNode = { type: 'horizontalrule'; version: 1 }

export type UploadNode = {
  type: 'upload'
  version: 3
  id: string
  format: Alignment
  relationTo: string
  value: string
  fields: { caption?: string }
}

export type CalloutTone = 'info' | 'warning' | 'urgent'

export type CalloutFields = {
  id: string
  blockType: 'callout'
  blockName: string
  tone: CalloutTone
  title: string
  content: string
}

export type CalloutNode = { type: 'block'; version: 2; format: Alignment; fields: CalloutFields }

export type BlockNode =
  | ParagraphNode
  | HeadingNode
  | QuoteNode
  | ListNode
  | TableNode
  | HorizontalRuleNode
  | UploadNode
  | CalloutNode

/** Every node type that the editor of `fields/body.ts` can make; anything else is refused on save. */
export const NODE_TYPES: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'table',
  'tablerow',
  'tablecell',
  'horizontalrule',
  'upload',
  'block',
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
])
