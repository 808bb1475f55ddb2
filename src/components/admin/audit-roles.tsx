'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { DefaultCellComponentProps, JSONFieldClientComponent } from 'payload'
import { auditWords } from '@/i18n/vi/audit'
import { rolesInWords } from '@/i18n/vi/roles'

/** Column "Vai trò" of the audit trail. */
export function AuditRolesCell({ cellData }: DefaultCellComponentProps) {
  return <span>{inWords(cellData)}</span>
}

/** The roles that the person had at that time, in words. */
export const AuditRolesField: JSONFieldClientComponent = ({ field: { label }, path }) => {
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type audit-field">
      <FieldLabel label={label} path={path} />
      <p>{inWords(value)}</p>
    </div>
  )
}

function inWords(value: unknown): string {
  const roles = Array.isArray(value) ? value.filter((role) => typeof role === 'string') : []
  return rolesInWords(roles) || auditWords.none
}
