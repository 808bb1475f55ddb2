import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { actorOf, idOf } from '@/access/actor'
import { isPossibleId } from '@/database/ids'
import { lexicalReferences } from '@/lib/lexical'

/** One document that a content points to. */
interface Reference {
  readonly path: string
  readonly relationTo: string
  readonly id: string
}

/**
 * A writer may only point to what she may read: a picture goes public with the item that shows it, so
 * another unit's would be published by its id alone. What somebody with wider rights has put there
 * stays. An id that is hidden and one that does not exist get the same refusal.
 */
export const refuseHiddenReferences: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  if (actorOf(req.user) === undefined) return data as unknown
  const fields = collection.flattenedFields
  const before = referencesOf({ doc: originalDoc, fields }).map(keyOf)
  const added = referencesOf({ doc: data, fields }).filter((one) => !before.includes(keyOf(one)))
  const readable = await readableOf({ req, references: added })
  const hidden = added.filter((one) => !readable.has(keyOf(one)))
  if (hidden.length === 0) return data as unknown
  const errors = [...new Set(hidden.map(({ path }) => path))].map((path) => ({
    path,
    message: 'Không tìm thấy nội dung được chọn.',
  }))
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

const keyOf = ({ relationTo, id }: Reference): string => `${relationTo}:${id}`

/** Relations and uploads at every depth, and the pictures and files of a text; its links open nothing. */
function referencesOf({
  doc,
  fields,
  prefix = '',
}: {
  doc: unknown
  fields: readonly FlattenedField[]
  prefix?: string
}): Reference[] {
  if (typeof doc !== 'object' || doc === null) return []
  return fields.flatMap((field) => {
    const value = (doc as Record<string, unknown>)[field.name]
    const path = `${prefix}${field.name}`
    switch (field.type) {
      case 'relationship':
      case 'upload':
        return valuesOf(value).flatMap((one) => referenceTo({ path, field, value: one }))
      case 'group':
      case 'tab':
        return referencesOf({ doc: value, fields: field.flattenedFields, prefix: `${path}.` })
      case 'array':
        return valuesOf(value).flatMap((row, index) =>
          referencesOf({
            doc: row,
            fields: field.flattenedFields,
            prefix: `${path}.${String(index)}.`,
          }),
        )
      case 'richText':
        return filesOfText({ path, value })
      default:
        return []
    }
  })
}

function referenceTo({
  path,
  field: { relationTo },
  value,
}: {
  path: string
  field: { relationTo: string | string[] }
  value: unknown
}): Reference[] {
  const polymorphic = value as { relationTo?: unknown; value?: unknown } | null
  const [target, id] = Array.isArray(relationTo)
    ? [polymorphic?.relationTo, idOf(polymorphic?.value)]
    : [relationTo, idOf(value)]
  return typeof target === 'string' && id !== undefined ? [{ path, relationTo: target, id }] : []
}

function filesOfText({ path, value }: { path: string; value: unknown }): Reference[] {
  const { media, documents } = lexicalReferences(value)
  return [
    ...media.map((id) => ({ path, relationTo: 'media', id })),
    ...documents.map((id) => ({ path, relationTo: 'documents', id })),
  ]
}

function valuesOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** Asks each collection's own read rule, so that there is no second opinion on who may read what. */
async function readableOf({
  req,
  references,
}: {
  req: PayloadRequest
  references: readonly Reference[]
}): Promise<ReadonlySet<string>> {
  const readable = new Set<string>()
  for (const slug of new Set(references.map(({ relationTo }) => relationTo))) {
    const config = req.payload.config.collections.find((candidate) => candidate.slug === slug)
    const reach = (await config?.access.read({ req })) ?? false
    if (config === undefined || reach === false) continue
    const ids = references
      .filter(
        ({ relationTo, id }) => relationTo === slug && isPossibleId({ payload: req.payload, id }),
      )
      .map(({ id }) => id)
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection: config.slug,
      where: { and: [{ id: { in: ids } }, ...(reach === true ? [] : [reach])] },
      limit: ids.length,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    for (const { id } of docs) readable.add(`${slug}:${String(id)}`)
  }
  return readable
}
