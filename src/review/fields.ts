import type { FlattenedField } from 'payload'
import { isContent } from '@/workflow/content-hash'

/** A field of a document type, with what the edit view calls it. */
export type ContentField = FlattenedField

/**
 * @param fields of the collection's configuration
 * @returns those that readers get something of, in the order of the edit view; exactly what the content
 *   hash covers
 */
export function contentFieldsOf(fields: readonly FlattenedField[]): readonly ContentField[] {
  return fields.filter((field) => isContent(field.name) && !isVirtual(field))
}

/** @returns what the edit view calls a field */
export function labelOf(field: ContentField): string {
  return textOf('label' in field ? field.label : undefined) ?? field.name
}

/** @returns what the edit view calls a row of a list, such as "Căn cứ" */
export function rowLabelOf(field: ContentField): string {
  const labels = 'labels' in field ? field.labels : undefined
  return textOf((labels as { singular?: unknown } | undefined)?.singular) ?? labelOf(field)
}

/** @returns what the edit view calls a choice */
export function choiceLabelOf(field: ContentField, value: unknown): string {
  const options = 'options' in field ? field.options : []
  const found = options.find(
    (option) => (typeof option === 'string' ? option : option.value) === value,
  )
  if (found === undefined) return String(value)
  return typeof found === 'string' ? found : (textOf(found.label) ?? found.value)
}

/** @returns the id of a field's place in the edit view, for links into it */
export function anchorOf(path: string): string {
  return `field-${path.replaceAll('.', '__')}`
}

function isVirtual(field: FlattenedField): boolean {
  return 'virtual' in field && Boolean(field.virtual)
}

/** Labels are plain Vietnamese here; Payload's own may be one for each language. */
function textOf(label: unknown): string | undefined {
  if (typeof label === 'string' && label !== '') return label
  const { vi } = (typeof label === 'object' && label !== null ? label : {}) as { vi?: unknown }
  return typeof vi === 'string' ? vi : undefined
}
