import type { DateField, Field, SanitizedConfig } from 'payload'
import { isEditorialCollection } from '@/lib/editorial'

const CELL = '/components/admin/clock/moment-cell#MomentCell'
const DAY_CELL = '/components/admin/clock/moment-cell#DayCell'
const SAVED_AT = '/components/admin/clock/saved-at#SavedAt'
const FIELD = '/components/admin/clock/moment-field#MomentField'

/**
 * Payload shows moments by the clock of the computer in front of the person. Every date of every
 * collection gets a cell, and every moment a field, that show the province's clock (docs/desk.md).
 */
export function showProvinceClock(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    visit(collection.fields)
    // The editorial types say it beside their state.
    if (isEditorialCollection(collection.slug)) continue
    const { components } = collection.admin
    const edit = components?.edit
    collection.admin.components = {
      ...components,
      edit: {
        ...edit,
        beforeDocumentControls: [...(edit?.beforeDocumentControls ?? []), SAVED_AT],
      },
    }
  }
  for (const { fields } of config.globals) visit(fields)
  return config
}

function visit(fields: readonly Field[]): void {
  for (const field of fields) {
    if (field.type === 'date') dress(field)
    if ('fields' in field) visit(field.fields)
    if (field.type === 'tabs') for (const tab of field.tabs) visit(tab.fields)
    if (field.type === 'blocks') for (const block of field.blocks) visit(block.fields)
  }
}

function dress(field: DateField): void {
  const isDay = field.admin?.date?.pickerAppearance === 'dayOnly'
  const { Cell = isDay ? DAY_CELL : CELL, ...components } = field.admin?.components ?? {}
  // A day is the same day everywhere: Payload keeps it at noon.
  const isShown = field.admin?.hidden !== true && !isDay && components.Field === undefined
  field.admin = {
    ...field.admin,
    components: { ...components, Cell, ...(isShown ? { Field: FIELD } : {}) },
  }
}
