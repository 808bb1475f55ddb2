import {
  NotFound,
  type Endpoint,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

/** Where the admin asks what a person may do with one document. */
const PATH = '/access/:id?'

/**
 * Payload answers "none" about a document that one may not read, and 404 about one that is not there:
 * whoever asks learns which ids exist. Here both get the same bytes.
 *
 * @returns the collection's endpoints, with that one behind its read rule
 */
export function hideForeignRights({ endpoints }: SanitizedCollectionConfig): Endpoint[] {
  if (endpoints === false) return []
  return endpoints.map((endpoint) =>
    endpoint.path === PATH ? { ...endpoint, handler: behindReading(endpoint.handler) } : endpoint,
  )
}

const behindReading =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    if (!(await isReadable(req))) throw new NotFound(req.t)
    return await handler(req)
  }

async function isReadable(req: PayloadRequest): Promise<boolean> {
  const { collection: slug, id } = req.routeParams ?? {}
  const collection = req.payload.config.collections.find((candidate) => candidate.slug === slug)
  // Without an id the question is about the collection, which everybody may ask.
  if (collection === undefined || typeof id !== 'string') return true
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}
