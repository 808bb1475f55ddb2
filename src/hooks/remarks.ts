import { Forbidden, type CollectionBeforeChangeHook } from 'payload'
import { actorOf, idOf, may } from '@/access/actor'
import { isEditorialCollection } from '@/lib/editorial'
import { findWorkflowItem } from '@/workflow/items'

/** A remark takes its unit from the item and its author from the session, whatever the form says. */
export const bindRemark: CollectionBeforeChangeHook = async ({ data, req }) => {
  const actor = actorOf(req.user)
  const target = data.item as { relationTo?: string; value?: unknown } | undefined
  const id = idOf(target?.value)
  const collection = target?.relationTo
  if (actor === undefined || id === undefined || collection === undefined) {
    throw new Forbidden(req.t)
  }
  if (!isEditorialCollection(collection)) throw new Forbidden(req.t)
  const item = await findWorkflowItem({ req, collection, id })
  if (!may({ actor, permission: 'readDrafts', unitId: item?.unit })) throw new Forbidden(req.t)
  return { ...data, unit: item?.unit, author: actor.id }
}
