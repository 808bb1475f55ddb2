import type {
  CollectionAfterChangeHook,
  FlattenedField,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { actorOf, idOf, SYSTEM } from '@/access/actor'
import { recordEvent } from '@/audit/record'
import { SEARCH_TEXT } from '@/search/search-text'

/**
 * Records who changed a register (units, sections, topics, channels) and which fields; not their values,
 * which the register itself shows.
 */
export const recordRegister: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const row = doc as Row
  await recordChange({
    req,
    slug: collection.slug,
    id: String(row.id),
    unit: collection.slug === 'units' ? String(row.id) : (idOf(row.unit) ?? ''),
    kind: textOf(collection.labels.singular),
    title: String(row.name ?? ''),
    isNew: operation === 'create',
    fields: changedFields({
      fields: collection.flattenedFields,
      doc: row,
      before: previousDoc as Row,
    }),
  })
}

/** Records who changed the site's settings, navigation, front page or emergency banner, and which fields. */
export const recordGlobal: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  await recordChange({
    req,
    slug: global.slug,
    id: '',
    unit: '',
    kind: textOf(global.label),
    title: '',
    isNew: false,
    fields: changedFields({
      fields: global.flattenedFields,
      doc: doc as Row,
      before: (previousDoc ?? {}) as Row,
    }),
  })
}

type Row = Readonly<Record<string, unknown>>

interface Change {
  readonly req: PayloadRequest
  readonly slug: string
  readonly id: string
  readonly unit: string
  readonly kind: string
  readonly title: string
  readonly isNew: boolean
  readonly fields: readonly FlattenedField[]
}

async function recordChange({ req, slug, id, unit, fields, ...facts }: Change): Promise<void> {
  if (fields.length === 0 && !facts.isNew) return
  await recordEvent({
    req,
    at: new Date().toISOString(),
    actor: actorOf(req.user) ?? SYSTEM,
    event: {
      type: 'settingsChanged',
      collection: slug,
      id,
      unit,
      data: {
        ...facts,
        fields: fields.map(({ name }) => name),
        labels: fields.map((field) => ('label' in field && textOf(field.label)) || field.name),
      },
    },
  })
}

/** Nobody writes these. */
const NOT_TOLD: readonly string[] = ['id', 'createdAt', 'updatedAt', SEARCH_TEXT]

function changedFields({
  fields,
  doc,
  before,
}: {
  fields: readonly FlattenedField[]
  doc: Row
  before: Row
}): FlattenedField[] {
  return fields.filter(
    (field) =>
      !NOT_TOLD.includes(field.name) &&
      plain({ field, value: doc[field.name] }) !== plain({ field, value: before[field.name] }),
  )
}

/** The row after the change holds whole documents where the one before holds their ids. */
function plain({ field, value }: { field: FlattenedField; value: unknown }): string {
  const isRelation = field.type === 'relationship' || field.type === 'upload'
  return JSON.stringify((isRelation ? relationOf(value) : withoutRowIds(value)) ?? null)
}

function relationOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(relationOf)
  if (typeof value !== 'object' || value === null) return value
  const { relationTo, value: target } = value as { relationTo?: unknown; value?: unknown }
  return relationTo === undefined ? idOf(value) : [relationTo, idOf(target)]
}

/** An empty list is no list, and saving a list anew gives its rows new ids. */
function withoutRowIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(withoutRowIds)
  if (typeof value !== 'object' || value === null) return value === '' ? null : value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([name, item]) => [name, withoutRowIds(item)]),
  )
}

function textOf(label: unknown): string {
  return typeof label === 'string' ? label : ''
}
