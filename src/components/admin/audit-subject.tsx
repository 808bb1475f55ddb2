'use client'

import { useConfig, useFormFields } from '@payloadcms/ui'
import { auditWords } from '@/i18n/vi/audit'

/** From an event to what it is about: a document of a collection, or a global. */
export function AuditSubject() {
  const { config } = useConfig()
  const { slug, id } = useFormFields(([fields]) => ({
    slug: String(fields.documentCollection?.value ?? ''),
    id: String(fields.document?.value ?? ''),
  }))
  const { admin } = config.routes
  const isGlobal = config.globals.some((global) => global.slug === slug)
  const isCollection = config.collections.some((collection) => collection.slug === slug)
  if (!isGlobal && (!isCollection || id === '')) return null
  const href = isGlobal ? `${admin}/globals/${slug}` : `${admin}/collections/${slug}/${id}`
  return (
    <p className="audit-subject">
      <a href={href}>{auditWords.openSubject}</a>
    </p>
  )
}
