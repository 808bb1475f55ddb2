import type { PayloadRequest } from 'payload'
import { routes } from '@/lib/routes'
import type { Reference } from './types'

/** @returns the unit's name at this moment, for records that outlive it */
export async function readUnitName({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<string> {
  const unit = await req.payload.findByID({
    collection: 'units',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return unit?.name ?? ''
}

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
