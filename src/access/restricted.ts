import { isEditorialCollection } from '@/lib/editorial'
import { idOf, may, type Actor } from './actor'
import { scopeOf } from './permissions'

/**
 * The one definition of a restricted read (docs/audit.md):
 *
 * - a citizen's `submissions`, whoever reads them;
 * - an editorial document that is not live, read by somebody who may read it but has no editorial role
 *   there: auditors and administrators look into other people's drafts.
 *
 * The third kind, an export of the audit trail itself, is an event of its own.
 *
 * @param doc what was read; a document whose `_status` is not known counts as not live
 */
export function isRestricted({
  actor,
  collection,
  doc,
}: {
  actor: Actor
  collection: string
  doc: Readonly<Record<string, unknown>>
}): boolean {
  if (collection === 'submissions') return true
  if (!isEditorialCollection(collection) || doc._status === 'published') return false
  return !may({ actor, permission: 'editDrafts', unitId: idOf(doc.unit) })
}

/**
 * @returns whether this person's reads of a collection have to be looked at: false for the public and,
 *   in editorial collections, for everybody who edits all that she reads
 */
export function mayReadRestricted({
  actor,
  collection,
}: {
  actor: Actor | undefined
  collection: string
}): boolean {
  if (actor === undefined) return false
  if (collection === 'submissions') return true
  const reach = (permission: 'readDrafts' | 'editDrafts') =>
    scopeOf({ roles: actor.roles, permission })
  return reach('readDrafts') !== reach('editDrafts')
}
