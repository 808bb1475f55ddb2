import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import {
  APIError,
  docAccessOperation,
  docAccessOperationGlobal,
  type CollectionSlug,
  type PayloadRequest,
  type ServerFunction,
} from 'payload'

type FormStateArgs = Parameters<typeof buildFormStateHandler>[0]

/**
 * Form state with Payload's lock for whoever may save the document only. Payload writes that lock past
 * every rule: somebody who may only read, or not even that, would keep the people at work from saving.
 */
const formState: ServerFunction<FormStateArgs, unknown> = async (args) => {
  const takesLock = args.returnLockStatus === true && (await maySave(args))
  return await buildFormStateHandler({ ...args, returnLockStatus: takesLock })
}

/** Of features that are off (DESIGN 4); Payload would still carry these out, or begin to. */
const closed: ServerFunction<{ req: PayloadRequest }, never> = () => {
  throw new APIError('Chức năng này không dùng trong hệ thống.', 403, undefined, true)
}

/** The admin's server actions that are not Payload's own; listed with the others in docs/four-eyes.md. */
export const serverFunctions = {
  'form-state': formState,
  'copy-data-from-locale': closed,
  'get-folder-results-component-and-data': closed,
  'get-upcoming-scheduled-publish': closed,
  'schedule-publish': closed,
}

async function maySave({ id, collectionSlug, globalSlug, req }: FormStateArgs): Promise<boolean> {
  if (collectionSlug !== undefined && id !== undefined) {
    const collection = req.payload.collections[collectionSlug as CollectionSlug]
    const data = { _status: 'draft' }
    // Where a rule is a filter, Payload answers with an object.
    return Boolean((await docAccessOperation({ collection, id, data, req })).update)
  }
  const globalConfig = req.payload.config.globals.find(({ slug }) => slug === globalSlug)
  if (globalConfig === undefined) return false
  return Boolean((await docAccessOperationGlobal({ globalConfig, req })).update)
}
