import type { PayloadRequest } from 'payload'
import { routes } from '@/lib/routes'
import type { Reference } from './types'

/** A page as readers find it. */
export interface PublicPage {
  readonly title: string
  /** Below the site's root. */
  readonly path: string
}

/** @returns title and public address of a document as it is live; null when it has no address */
export async function readPage({
  req,
  reference: { relationTo: collection, value },
}: {
  req: PayloadRequest
  reference: Reference
}): Promise<PublicPage | null> {
  const doc = await req.payload.findByID({
    collection,
    id: value,
    depth: 0,
    draft: false,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return doc?.slug ? { title: doc.title, path: routes.item({ collection, slug: doc.slug }) } : null
}
