import type { CollectionAfterChangeHook, SanitizedCollectionConfig } from 'payload'
import { actorOf, idOf, SYSTEM } from '@/access/actor'
import { recordEvent } from '@/audit/record'
import { auditDataNames } from '@/i18n/vi/audit'
import { changedFileText } from './files'

/**
 * Records who changed the words of a picture or file, which belong to the texts that use it. Putting a
 * new one into the library is no event: it is in no text yet.
 */
export const recordFileText: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return
  const [after, before] = [doc as Row, previousDoc as Row]
  const changed = changedFileText({ slug: collection.slug, after, before })
  if (changed.length === 0) return
  await recordEvent({
    req,
    at: new Date().toISOString(),
    actor: actorOf(req.user) ?? SYSTEM,
    event: {
      type: 'fileTextChanged',
      collection: collection.slug,
      id: String(after.id),
      unit: idOf(after.unit) ?? '',
      data: {
        kind: String(collection.labels.singular),
        title: String(after.title ?? after.alt ?? after.filename ?? ''),
        fields: changed,
        labels: [...new Set(changed.map((name) => labelOf(collection, name)))],
      },
    },
  })
}

type Row = Readonly<Record<string, unknown>>

/** The field's own label; the focal point is two numbers that Payload adds, with English names. */
function labelOf({ flattenedFields }: SanitizedCollectionConfig, name: string): string {
  if (name === 'focalX' || name === 'focalY') return auditDataNames.focalPoint ?? name
  const field = flattenedFields.find((one) => one.name === name)
  return field !== undefined && 'label' in field && typeof field.label === 'string'
    ? field.label
    : name
}
