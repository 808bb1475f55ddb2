'use client'

import type { DefaultCellComponentProps } from 'payload'
import { formatDay } from '@/lib/dates'
import { Moment } from '../moment'

/** A moment in a list, by the province's clock: `26/11/2026 07:00`. */
export function MomentCell({ cellData }: DefaultCellComponentProps) {
  const at = textOf(cellData)
  return at === '' ? <span>—</span> : <Moment at={at} />
}

/** A day in a list: `26/11/2026`. */
export function DayCell({ cellData }: DefaultCellComponentProps) {
  const at = textOf(cellData)
  return at === '' ? <span>—</span> : <time dateTime={at}>{formatDay(at)}</time>
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? value : ''
}
