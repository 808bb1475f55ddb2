import type { CollectionAfterChangeHook } from 'payload'
import { actorOf, idOf, SYSTEM } from '@/access/actor'
import { recordEvent } from '@/audit/record'
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
        fields: changed.map(({ name }) => name),
        labels: [...new Set(changed.map(({ label }) => label))],
      },
    },
  })
}

type Row = Readonly<Record<string, unknown>>
