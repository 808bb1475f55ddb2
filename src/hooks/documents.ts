import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { documentKeys } from '@/lib/document-words'

/**
 * Keeps what `/van-ban` finds a document by in step with its words. The code that ends its address is
 * given once; whether it is listed is for the workflow to say.
 */
export const keepDocumentKeys: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const original = (operation === 'create' ? {} : (originalDoc ?? {})) as Record<string, unknown>
  const words = { ...original, ...(data as Record<string, unknown>) }
  return {
    ...data,
    ...documentKeys(words),
    code: typeof original.code === 'string' ? original.code : randomBytes(4).toString('hex'),
    isListed: original.isListed === true,
  }
}
