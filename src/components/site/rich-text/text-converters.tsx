import type { ReactNode } from 'react'
import { TEXT_FORMAT } from '@/lib/lexical-nodes'
import { isExternalHref, safeHref } from '@/lib/links'
import { populated, record, words, type Converter, type ConverterArgs, type Scene } from './types'

const MARKS = [
  [TEXT_FORMAT.bold, 'strong'],
  [TEXT_FORMAT.italic, 'em'],
  [TEXT_FORMAT.strikethrough, 's'],
  [TEXT_FORMAT.underline, 'u'],
  [TEXT_FORMAT.code, 'code'],
  [TEXT_FORMAT.subscript, 'sub'],
  [TEXT_FORMAT.superscript, 'sup'],
] as const

/** Words, line breaks and links. Payload's own converters print styles, which the CSP forbids. */
export function textConverters(scene: Scene): Record<string, Converter> {
  return {
    text: ({ node }) => renderText(node.text, node.format),
    linebreak: () => <br />,
    tab: () => '\t',
    link: (args) => renderLink(args, scene),
    autolink: (args) => renderLink(args, scene),
  }
}

function renderText(text: unknown, format: unknown): ReactNode {
  if (typeof text !== 'string') return null
  const bits = typeof format === 'number' ? format : 0
  return MARKS.reduce<ReactNode>(
    (inner, [bit, Tag]) => (bits & bit ? <Tag>{inner}</Tag> : inner),
    text,
  )
}

function renderLink({ node, nodesToJSX }: ConverterArgs, scene: Scene): ReactNode {
  const children = nodesToJSX({ nodes: node.children ?? [] })
  const fields = record(node.fields)
  const href =
    fields.linkType === 'internal' ? internalHref(fields.doc, scene) : safeHref(fields.url)
  // A link that leads nowhere for this reader stays as words.
  if (href === undefined) return <>{children}</>
  const newTab = fields.newTab === true
  return (
    <a
      href={href}
      rel={isExternalHref(href) || newTab ? 'noopener' : undefined}
      target={newTab ? '_blank' : undefined}
    >
      {children}
    </a>
  )
}

function internalHref(reference: unknown, { hrefFor }: Scene): string | undefined {
  const target = populated(reference)
  return target ? safeHref(words(hrefFor(target.relationTo, target.doc))) : undefined
}
