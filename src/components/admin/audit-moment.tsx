'use client'

import { FieldLabel, useConfig, useField } from '@payloadcms/ui'
import type { DateFieldClientComponent, DefaultCellComponentProps } from 'payload'
import { auditWords } from '@/i18n/vi/audit'
import { formatMoment } from '@/lib/dates'

/** Column "Lúc" of the audit trail, in Việt Nam's time wherever the reader's machine stands; leads to the event. */
export function AuditMomentCell({ cellData, collectionSlug, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { id } = rowData as { id?: unknown }
  return (
    <a href={`${config.routes.admin}/collections/${collectionSlug}/${String(id)}`}>
      {formatMoment(String(cellData))}
    </a>
  )
}

/** The moment of an event, in the same time. */
export const AuditMomentField: DateFieldClientComponent = ({ field: { label }, path }) => {
  const { value } = useField<string>({ path })
  return (
    <div className="field-type audit-field">
      <FieldLabel label={label} path={path} />
      <p>
        {formatMoment(String(value ?? ''))} ({auditWords.timeZone})
      </p>
    </div>
  )
}
