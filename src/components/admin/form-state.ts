import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import type { PayloadRequest } from 'payload'
import { mayEdit } from '@/access/locks'

/** What the admin's form sends to `form-state`, as far as it matters here. */
interface FormStateQuestion {
  readonly req: PayloadRequest
  readonly id?: unknown
  readonly collectionSlug?: unknown
  readonly returnLockStatus?: unknown
  readonly [other: string]: unknown
}

/**
 * Payload's own server function, but for the lock: it would take one on any document that is named to
 * it, so that somebody could keep another unit's people out of their own draft.
 */
export async function formState(question: FormStateQuestion): Promise<unknown> {
  const { req, id, collectionSlug } = question
  const isOpen =
    typeof id !== 'string' ||
    typeof collectionSlug !== 'string' ||
    (await mayEdit({ req, collection: collectionSlug, id }))
  return await buildFormStateHandler({
    ...question,
    returnLockStatus: isOpen && question.returnLockStatus === true,
  } as unknown as Parameters<typeof buildFormStateHandler>[0])
}
