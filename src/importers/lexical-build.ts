import type {
  BlockNode,
  CalloutNode,
  CalloutTone,
  HeadingTag,
  HeadingNode,
  InlineNode,
  LexicalRoot,
  LineBreakNode,
  LinkFields,
  LinkNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
  QuoteNode,
  TableCellNode,
  TableNode,
  TextNode,
  UploadNode,
} from '@/lib/lexical-nodes'

// Every node here is spelled as Payload 3.90's editor serialises it (lexical 0.50 `exportJSON`), so
// that opening and saving an imported text changes nothing.
const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const

export type NextId = () => string

/** Ids for nodes that need one: the same source gives the same ids, so that an import can be repeated. */
export function idSequence(source: string): NextId {
  const prefix = fingerprint(source)
  let count = 0
  return () => {
    count += 1
    return prefix + count.toString(16).padStart(8, '0')
  }
}

/** 64 bits of FNV-1a, twice 32: tells sources apart, protects nothing, and runs in a browser. */
function fingerprint(source: string): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let index = 0; index < source.length; index += 1) {
    const unit = source.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit ^ (index & 0xff), 0x85ebca6b)
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

export function state(children: BlockNode[]): LexicalRoot {
  // The editor itself never holds an empty root.
  return {
    root: { ...ELEMENT, type: 'root', children: children.length ? children : [paragraph([])] },
  }
}

export function text(value: string, format = 0): TextNode {
  return { type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '', text: value }
}

export function lineBreak(): LineBreakNode {
  return { type: 'linebreak', version: 1 }
}

export function link({
  id,
  fields,
  children,
}: {
  id: string
  fields: LinkFields
  children: LinkNode['children']
}): LinkNode {
  return { ...ELEMENT, type: 'link', version: 3, id, fields, children }
}

export function paragraph(children: InlineNode[]): ParagraphNode {
  const first = children.find((child) => child.type === 'text')
  return {
    ...ELEMENT,
    type: 'paragraph',
    textFormat: first?.format ?? 0,
    textStyle: '',
    children,
  }
}

export function heading(tag: HeadingTag, children: InlineNode[]): HeadingNode {
  return { ...ELEMENT, type: 'heading', tag, children }
}

export function quote(children: InlineNode[]): QuoteNode {
  return { ...ELEMENT, type: 'quote', children }
}

export type ListEntry = { children: InlineNode[] } | { nested: ListNode }

/** @param level how many lists stand around this one */
export function list({
  ordered,
  start,
  level,
  entries,
}: {
  ordered: boolean
  start: number
  level: number
  entries: ListEntry[]
}): ListNode {
  let value = start
  const children = entries.map((entry): ListItemNode => {
    const item = { ...ELEMENT, type: 'listitem', indent: level, value } as const
    if ('nested' in entry) return { ...item, children: [entry.nested] }
    value += 1
    return { ...item, children: entry.children }
  })
  return {
    ...ELEMENT,
    type: 'list',
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start,
    children,
  }
}

export function table(rows: TableCellNode[][]): TableNode {
  return {
    ...ELEMENT,
    type: 'table',
    children: rows.map((children) => ({ ...ELEMENT, type: 'tablerow', children })),
  }
}

export function tableCell({
  children = [],
  headerState = 0,
  colSpan = 1,
  rowSpan = 1,
}: {
  children?: BlockNode[]
  headerState?: number
  colSpan?: number
  rowSpan?: number
}): TableCellNode {
  return {
    ...ELEMENT,
    type: 'tablecell',
    backgroundColor: null,
    colSpan,
    headerState,
    rowSpan,
    children: children.length ? children : [paragraph([])],
  }
}

export function horizontalRule(): BlockNode {
  return { type: 'horizontalrule', version: 1 }
}

export function upload({
  id,
  mediaId,
  caption,
}: {
  id: string
  mediaId: string
  caption: string
}): UploadNode {
  return {
    type: 'upload',
    version: 3,
    id,
    format: '',
    relationTo: 'media',
    value: mediaId,
    fields: caption === '' ? {} : { caption },
  }
}

export function callout({
  id,
  tone,
  title,
  content,
}: {
  id: string
  tone: CalloutTone
  title: string
  content: string
}): CalloutNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id, blockType: 'callout', blockName: '', tone, title, content },
  }
}
