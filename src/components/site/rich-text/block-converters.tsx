import type { ReactNode } from 'react'
import type { LexicalNode } from '@/lib/lexical-nodes'
import { listConverter } from './list'
import { tableConverter } from './table'
import type { Converter, ConverterArgs, Scene } from './types'
import { renderUpload } from './upload'

const ALIGNMENTS: Record<string, string> = {
  center: 'rt-align-center',
  right: 'rt-align-end',
  end: 'rt-align-end',
  justify: 'rt-align-justify',
}

const MAX_INDENT = 6

const INLINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/** Paragraphs, headings, quotations, lists, tables, rules, pictures. */
export function blockConverters(scene: Scene): Record<string, Converter> {
  return {
    paragraph: (args) => renderParagraph(args),
    heading: (args) => renderHeading(args, scene),
    quote: (args) => renderQuote(args),
    list: listConverter,
    table: (args) => tableConverter(args, scene),
    horizontalrule: () => <hr />,
    upload: ({ node }) => renderUpload(node),
  }
}

/** Alignment and indent as classes: inline styles are forbidden by the CSP. */
function layoutClass({ format, indent }: LexicalNode): string | undefined {
  const names = []
  if (typeof format === 'string' && ALIGNMENTS[format]) names.push(ALIGNMENTS[format])
  if (typeof indent === 'number' && indent >= 1) {
    names.push(`rt-indent-${Math.min(Math.floor(indent), MAX_INDENT)}`)
  }
  return names.length > 0 ? names.join(' ') : undefined
}

function renderParagraph({ node, nodesToJSX }: ConverterArgs): ReactNode {
  if (!node.children?.length) return null
  return <p className={layoutClass(node)}>{nodesToJSX({ nodes: node.children })}</p>
}

function renderHeading({ node, nodesToJSX }: ConverterArgs, { outline }: Scene): ReactNode {
  const heading = outline.headings.get(node)
  if (!heading) return null
  const Tag = `h${heading.level}` as const
  return (
    <Tag id={heading.id} className={layoutClass(node)}>
      {nodesToJSX({ nodes: node.children ?? [] })}
    </Tag>
  )
}

function renderQuote({ node, nodesToJSX }: ConverterArgs): ReactNode {
  const nodes = node.children ?? []
  if (nodes.length === 0) return null
  const children = nodesToJSX({ nodes })
  return (
    <blockquote className={layoutClass(node)}>
      {nodes.every(({ type }) => INLINE.has(type)) ? <p>{children}</p> : children}
    </blockquote>
  )
}
