import { formatDay, formatMoment } from '@/lib/dates'
import { canonicalForm, isContent } from '@/workflow/content-hash'
import { choiceLabelOf, contentFieldsOf, labelOf, rowLabelOf, type ContentField } from './fields'
import { pairedRows } from './rows'
import { textChanges, type BlockChange } from './text-changes'
import { tokensOf, wordRuns, type Run } from './words'

type Values = Readonly<Record<string, unknown>>

export type ValueChange =
  | { readonly kind: 'words'; readonly runs: readonly Run[] }
  | { readonly kind: 'value'; readonly from: string; readonly to: string }
  /** References in the form `media:ID`; '' for none. */
  | { readonly kind: 'reference'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'references'
      readonly removed: readonly string[]
      readonly added: readonly string[]
      readonly kept: readonly string[]
    }
  | { readonly kind: 'text'; readonly blocks: readonly BlockChange[] }
  /** Stored otherwise, in no way that is told apart here; said all the same. */
  | { readonly kind: 'unseen' }

/** What became of one field. */
export interface FieldChange {
  /** As in `evidence.0.title`. */
  readonly path: string
  /** What the edit view calls it, from the outside in. */
  readonly labels: readonly string[]
  readonly change: ValueChange
}

/**
 * @param fields of the collection's configuration, all of them
 * @param from an earlier revision, and `to` a later one, both read with depth 0
 * @returns a change for every field that counts for the content hash and differs; nothing is left out
 */
export function changesBetween({
  fields,
  from,
  to,
}: {
  fields: readonly ContentField[]
  from: Values
  to: Values
}): readonly FieldChange[] {
  const known = contentFieldsOf(fields)
  const names = new Set(known.map(({ name }) => name))
  // Written by an older or newer version of this program: no field shows it, the hash has it.
  const unknown = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (name) => isContent(name) && !names.has(name) && isDifferent(from[name], to[name]),
  )
  return [
    ...levelChanges({ fields: known, from, to, path: '', labels: [] }),
    ...unknown.map((name) => ({
      path: name,
      labels: [name],
      change: { kind: 'unseen' as const },
    })),
  ]
}

interface Level {
  readonly path: string
  readonly labels: readonly string[]
}

function levelChanges({
  fields,
  from,
  to,
  path,
  labels,
}: Level & { fields: readonly ContentField[]; from: Values; to: Values }): FieldChange[] {
  return fields.flatMap((field) => {
    const [before, after] = [from[field.name], to[field.name]]
    if (field.name === 'id' || !isDifferent(before, after)) return []
    const place = { path: `${path}${field.name}`, labels: [...labels, labelOf(field)] }
    const changes = changesOf({ field, before, after, ...place })
    return changes.length > 0 ? changes : [{ ...place, change: { kind: 'unseen' as const } }]
  })
}

function changesOf({
  field,
  before,
  after,
  path,
  labels,
}: Level & { field: ContentField; before: unknown; after: unknown }): FieldChange[] {
  const one = (change: ValueChange): FieldChange[] => [{ path, labels, change }]
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code': {
      if (Array.isArray(before) || Array.isArray(after)) {
        return one({ kind: 'value', from: listOf(before), to: listOf(after) })
      }
      const runs = wordRuns({ from: tokensOf(wordsIn(before)), to: tokensOf(wordsIn(after)) })
      const isSeen = runs.some(({ kind }) => kind !== 'kept')
      return isSeen ? one({ kind: 'words', runs }) : []
    }
    case 'richText': {
      const blocks = textChanges({ from: before, to: after })
      return blocks.some(({ kind }) => kind !== 'kept') ? one({ kind: 'text', blocks }) : []
    }
    case 'relationship':
    case 'upload':
      return one(referenceChange({ field, before, after }))
    case 'group':
    case 'tab':
      return levelChanges({
        fields: field.flattenedFields,
        from: recordOf(before),
        to: recordOf(after),
        path: `${path}.`,
        labels,
      })
    case 'array':
      return rowChanges({ field, before, after, path, labels })
    default:
      return one({ kind: 'value', from: shown(field, before), to: shown(field, after) })
  }
}

function rowChanges({
  field,
  before,
  after,
  path,
  labels,
}: Level & { field: ContentField; before: unknown; after: unknown }): FieldChange[] {
  const fields = 'flattenedFields' in field ? field.flattenedFields : []
  const { pairs, isReordered } = pairedRows({ from: rowsOf(before), to: rowsOf(after) })
  const rows = pairs.flatMap(({ from, to, fate, number }) =>
    levelChanges({
      fields,
      from: from ?? {},
      to: to ?? {},
      path: `${path}.${String(number - 1)}.`,
      labels: [...labels.slice(0, -1), `${rowLabelOf(field)} ${String(number)}${FATES[fate]}`],
    }),
  )
  const order: FieldChange[] = isReordered
    ? [{ path, labels, change: { kind: 'value', from: ORDER.from, to: ORDER.to } }]
    : []
  return [...order, ...rows]
}

const FATES = { kept: '', added: ' (mới)', removed: ' (đã bỏ)' } as const
const ORDER = { from: 'thứ tự cũ', to: 'thứ tự đã đổi' } as const

function referenceChange({
  field,
  before,
  after,
}: {
  field: ContentField
  before: unknown
  after: unknown
}): ValueChange {
  const relationTo = 'relationTo' in field ? field.relationTo : ''
  const keys = (value: unknown) => referencesOf({ relationTo, value })
  if (!('hasMany' in field && field.hasMany)) {
    return { kind: 'reference', from: keys(before)[0] ?? '', to: keys(after)[0] ?? '' }
  }
  const [old, young] = [keys(before), keys(after)]
  return {
    kind: 'references',
    removed: old.filter((key) => !young.includes(key)),
    added: young.filter((key) => !old.includes(key)),
    kept: young.filter((key) => old.includes(key)),
  }
}

function referencesOf({
  relationTo,
  value,
}: {
  relationTo: string | readonly string[]
  value: unknown
}): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((one) => {
    const isPolymorphic = typeof relationTo !== 'string'
    const { relationTo: target, value: inner } = recordOf(one)
    const id = idIn(isPolymorphic ? inner : one)
    return id === '' ? [] : [`${isPolymorphic ? String(target) : relationTo}:${id}`]
  })
}

/** Dates as the province writes them, choices by their names. */
function shown(field: ContentField, value: unknown): string {
  if (value === undefined || value === null || value === '') return ''
  if (field.type === 'checkbox') return value === true ? 'Có' : 'Không'
  if (field.type === 'select' || field.type === 'radio') {
    const values: unknown[] = Array.isArray(value) ? value : [value]
    return values.map((one) => choiceLabelOf(field, one)).join(', ')
  }
  if (field.type === 'date') {
    const isDay = field.admin?.date?.pickerAppearance === 'dayOnly'
    return isDay ? formatDay(wordsIn(value)) : formatMoment(wordsIn(value))
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function isDifferent(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonicalForm(a) ?? null) !== JSON.stringify(canonicalForm(b) ?? null)
}

function wordsIn(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? value : ''
}

function listOf(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : wordsIn(value)
}

function idIn(value: unknown): string {
  const id = typeof value === 'object' && value !== null ? recordOf(value).id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}

function rowsOf(value: unknown): Values[] {
  return Array.isArray(value) ? value.map(recordOf) : []
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {}
}
