import type { PayloadRequest } from 'payload'
import { routes } from '@/lib/routes'
import type { Reference } from './types'

/** @returns the public address of a document as it is live; null when it has none */
export async function readPath({
  req,
  reference: { relationTo: collection, value },
}: {
  req: PayloadRequest
  reference: Reference
}): Promise<string | null> {
  const doc = await req.payload.findByID({
    collection,
    id: value,
    depth: 0,
    draft: false,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return doc?.slug ? routes.item({ collection, slug: doc.slug }) : null
}
