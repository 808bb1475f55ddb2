'use client'

import { useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { auditWords } from '@/i18n/vi/audit'
import './audit.css'

/** Above the audit trail: the rows that the list shows, as a file. */
export function AuditExport() {
  const { config } = useConfig()
  const shown = useSearchParams()
  const filter = new URLSearchParams(
    [...shown].filter(([name]) => name === 'search' || name.startsWith('where')),
  )
  return (
    <p className="audit-export">
      <a
        className="audit-export__link"
        href={`${config.routes.api}/audit-events/export?${filter.toString()}`}
      >
        {auditWords.export}
      </a>
      <small>{auditWords.exportHelp}</small>
    </p>
  )
}
