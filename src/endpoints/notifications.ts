import { Forbidden, type Endpoint } from 'payload'
import { actorOf } from '@/access/actor'

/** `POST /api/notifications/read-all`: the person has read everything that she was told until now. */
export const readAll: Endpoint = {
  path: '/read-all',
  method: 'post',
  handler: async (req) => {
    if (actorOf(req.user) === undefined) throw new Forbidden(req.t)
    const now = new Date().toISOString()
    const { docs } = await req.payload.update({
      collection: 'notifications',
      where: { and: [{ readAt: { exists: false } }, { createdAt: { less_than_equal: now } }] },
      // The hook writes the time of its own clock.
      data: { readAt: now },
      depth: 0,
      // The rules give own rows only.
      overrideAccess: false,
      req,
    })
    return Response.json({ read: docs.length }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
