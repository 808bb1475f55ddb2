import { addDataAndFileToRequest, docAccessOperation, NotFound, type Endpoint } from 'payload'
import { isEditorialCollection } from '@/lib/editorial'

/**
 * "What may I do with this document?", as the admin's forms ask. Payload answers it for every id that
 * exists, and so tells which do; here it is answered for documents that the caller may read (I3).
 */
export const documentAccess: Endpoint = {
  path: '/access/:id',
  method: 'post',
  handler: async (req) => {
    const slug = String(req.routeParams?.collection ?? '')
    const id = String(req.routeParams?.id ?? '')
    if (!isEditorialCollection(slug)) throw new NotFound(req.t)
    const doc = await req.payload.findByID({
      collection: slug,
      id,
      depth: 0,
      draft: true,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (!doc) throw new NotFound(req.t)
    await addDataAndFileToRequest(req)
    const access = await docAccessOperation({
      collection: req.payload.collections[slug],
      id,
      req,
      ...(req.data === undefined ? {} : { data: req.data }),
    })
    return Response.json(access, { headers: { 'Cache-Control': 'no-store' } })
  },
}
