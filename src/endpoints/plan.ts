import type { Endpoint } from 'payload'
import { actorOf } from '@/access/actor'
import { plan } from '@/workflow/plan'
import { loadSubject } from '@/workflow/subject'
import { answer, readInput, target } from './contract'

/** `POST /api/{collection}/{id}/plan { plannedFor }`: when people mean to publish (docs/desk.md). */
export const planEndpoint: Endpoint = {
  path: '/:id/plan',
  method: 'post',
  handler: (req) =>
    answer(req, async () => {
      const { collection, id } = target(req)
      // Who may not know of the item learns nothing from a bad body either.
      await loadSubject({ req, collection, id, actor: actorOf(req.user) })
      const { plannedFor } = await readInput(req)
      return { plannedFor: await plan({ req, collection, id, plannedFor }) }
    }),
}
