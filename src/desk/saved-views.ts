import { actorOf } from '@/access/actor'
import type { Desk } from './items'
import { VIEWS_KEY, viewsIn, type SavedView } from './view-rules'

/** The person's own saved views. */
export async function readSavedViews({ payload, user }: Desk): Promise<readonly SavedView[]> {
  const actor = actorOf(user)
  if (actor === undefined) return []
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: VIEWS_KEY } },
        { 'user.value': { equals: actor.id } },
        { 'user.relationTo': { equals: 'users' } },
      ],
    },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return viewsIn(docs[0]?.value)
}
