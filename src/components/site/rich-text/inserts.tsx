import type { ReactNode } from 'react'
import { richTextWords } from '@/i18n/vi/rich-text'
import { fileKind, fileSize } from '@/lib/file-facts'
import { safeHref } from '@/lib/links'
import { populated, record, words, type Converter, type ConverterArgs, type Scene } from './types'

/** The three blocks of `src/blocks`, as readers see them. */
export function insertConverters(scene: Scene): Record<string, Converter> {
  return {
    callout: ({ node }) => renderCallout(node),
    related: ({ node }) => renderRelated(node, scene),
    file: ({ node }) => renderFile(node),
  }
}

function renderCallout(node: ConverterArgs['node']): ReactNode {
  const { tone, title, content } = record(node.fields)
  const known = tone === 'warning' || tone === 'urgent' ? tone : 'info'
  const lines = words(content)
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
  if (lines.length === 0) return null
  return (
    // The tone is said in words as well: colour alone tells nothing to many readers.
    <div className={`rt-callout rt-callout-${known}`} role="note">
      <p className="rt-callout-title">
        <strong>{words(title) || richTextWords.tones[known]}</strong>
      </p>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  )
}

function renderRelated(node: ConverterArgs['node'], { hrefFor }: Scene): ReactNode {
  const { items } = record(node.fields)
  const links = (Array.isArray(items) ? items : []).flatMap((item) => {
    const target = populated(item)
    const href = target ? safeHref(hrefFor(target.relationTo, target.doc)) : undefined
    const title = words(target?.doc.title)
    return href !== undefined && title !== '' ? [{ href, title }] : []
  })
  if (links.length === 0) return null
  return (
    <div className="rt-related">
      <p className="rt-related-title">
        <strong>{richTextWords.related}</strong>
      </p>
      <ul>
        {links.map(({ href, title }, index) => (
          <li key={index}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function renderFile(node: ConverterArgs['node']): ReactNode {
  const fields = record(node.fields)
  const document = record(fields.document)
  const href = safeHref(document.url)
  if (href === undefined) return null
  const number = words(document.documentNumber)
  const named = [number, words(document.title)].filter((part) => part !== '').join(' – ')
  const label = words(fields.label) || named || words(document.filename) || richTextWords.attachment
  const details = [fileKind(words(document.filename)), fileSize(document.filesize)].filter(Boolean)
  return (
    <p className="rt-file">
      <a href={href}>{label}</a>
      {details.length > 0 && <span className="rt-file-details"> ({details.join(', ')})</span>}
    </p>
  )
}
