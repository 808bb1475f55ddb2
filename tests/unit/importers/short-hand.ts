import { importHtml } from '@/importers/html'
import type { LexicalNode } from '@/lib/lexical-nodes'

const MEDIA: Record<string, string> = { 'anh.jpg': 'm1', 'ban-do.png': 'm2' }

/** Imports a page; two pictures are known. */
export const convert = (html: string) => importHtml({ html, resolveImage: (src) => MEDIA[src] })
/** Code and detail of each warning. */
export const codes = (html: string) =>
  convert(html).warnings.map(({ code, detail }) => `${code} ${detail}`)

/** One line per block, in a short hand that shows structure: what the tables below compare. */
export const outline = (html: string) =>
  (convert(html).root.root.children as LexicalNode[]).map(shape)

export function shape(node: LexicalNode): string {
  const inner = (node.children ?? []).map(shape).join('')
  const fields = (node.fields ?? {}) as Record<string, string | undefined>
  const { format, indent } = node as { format?: number; indent?: number }
  switch (node.type) {
    case 'text':
      return format ? `{${String(format)}:${String(node.text)}}` : String(node.text)
    case 'linebreak':
      return '⏎'
    case 'paragraph':
      return `p(${inner})`
    case 'heading':
      return `${String(node.tag)}(${inner})`
    case 'link':
      return `a[${String(fields.url ?? JSON.stringify(fields.doc))}](${inner})`
    case 'list':
      return `${String(node.tag)}${node.start === 1 ? '' : `@${String(node.start)}`}(${inner})`
    case 'listitem':
      return `li${String(node.value)}${indent ? `>${String(indent)}` : ''}(${inner})`
    case 'tablerow':
      return `tr(${inner})`
    case 'tablecell': {
      const header = ['td', 'th-col', 'th-row'][Number(node.headerState)] ?? '?'
      const spans = [node.colSpan, node.rowSpan].join('x')
      return `${header}${spans === '1x1' ? '' : `:${spans}`}(${inner})`
    }
    case 'upload':
      return `img[${String(node.value)}${fields.caption ? `|${String(fields.caption)}` : ''}]`
    case 'block':
      return `${String(fields.tone)}[${String(fields.title)}|${String(fields.content)}]`
    default:
      return inner === '' ? node.type : `${node.type}(${inner})`
  }
}
