import type { ReactNode } from 'react'
import type { LexicalNode } from '@/lib/lexical-nodes'
import type { Outline } from './outline'

/** A document that a relationship was populated with; what it holds depends on the query's `select`. */
export type LinkedDocument = Record<string, unknown>

/** @returns the public address of a document, or undefined when readers cannot open it */
export type HrefFor = (relationTo: string, doc: LinkedDocument) => string | undefined

export type Scene = { outline: Outline; hrefFor: HrefFor }

/** What Payload's renderer hands to a converter. */
export type ConverterArgs = {
  node: LexicalNode
  nodesToJSX: (args: { nodes: LexicalNode[] }) => ReactNode[]
}

export type Converter = (args: ConverterArgs) => ReactNode

export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

export function words(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** A reference that was populated; an id alone means that this reader may not see the document. */
export function populated(reference: unknown): { relationTo: string; doc: LinkedDocument } | null {
  const { relationTo, value } = record(reference)
  if (typeof relationTo !== 'string' || typeof value !== 'object' || value === null) return null
  return { relationTo, doc: value as LinkedDocument }
}
