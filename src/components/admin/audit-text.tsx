'use client'

import type { DefaultCellComponentProps } from 'payload'
import { auditWords } from '@/i18n/vi/audit'

/** A column that is empty for the system and for people of the province's desk. */
export function AuditTextCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'string' && cellData !== '' ? cellData : auditWords.none}</span>
}
