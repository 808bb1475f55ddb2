import { isEditorialCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import type { HrefFor } from './rich-text'

/** Addresses of the documents that a text links to; only what is published has one. */
export const hrefFor: HrefFor = (relationTo, doc) =>
  isEditorialCollection(relationTo) && typeof doc.slug === 'string' && doc._status === 'published'
    ? routes.item({ collection: relationTo, slug: doc.slug })
    : undefined
