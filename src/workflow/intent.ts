import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'
import { WorkflowError } from './errors'

/** What the caller asked for, which Payload does not tell to `beforeChange`. */
interface Intent {
  readonly isDraft: boolean
  readonly isRestore: boolean
}

/**
 * Where a request carries its intent. `req.context` could be forged by a hook, this symbol cannot; and
 * a WeakMap would lose the request, because a restore calls the hooks with a proxy of it.
 */
const INTENT = Symbol('intent')

type IntentRequest = PayloadRequest & { [INTENT]?: Intent }

/** Payload's flags that publish or unpublish past `_status`. */
const PUBLICATION_FLAGS = [
  'publishSpecificLocale',
  'publishAllLocales',
  'unpublishAllLocales',
] as const

/**
 * Notes what was asked for before Payload starts, and refuses what may be refused by the question alone:
 * flags that publish, and versions that the caller may not know of.
 */
export const noteIntent: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const write: Record<string, unknown> = args
  if (operation === 'restoreVersion' && overrideAccess !== true) {
    await refuseHiddenVersion({
      req,
      collection: collection.slug as EditorialCollection,
      id: String(write.id),
    })
  }
  if (operation === 'create' || operation === 'update' || operation === 'restoreVersion') {
    const asksToPublish =
      PUBLICATION_FLAGS.some((flag) => isSet(write[flag])) ||
      // A create as draft would quietly turn it into "draft"; whoever asks hears the same as always.
      (operation === 'create' && isRecord(write.data) && write.data._status === 'published')
    if (asksToPublish) {
      throw new WorkflowError({ status: 403, issues: [{ code: 'workflow.useTransition' }] })
    }
    const intent: Intent = {
      isDraft: write.draft === true,
      isRestore: operation === 'restoreVersion',
    }
    Object.assign(req, { [INTENT]: intent })
  }
  // An anonymous reader never gets a draft, whatever the query string asks for.
  if (operation === 'read' && !req.user && write.overrideAccess !== true) {
    return { ...args, draft: false }
  }
  return args
}

/** @returns what the operation that this request carries was asked for */
export function intentOf(req: IntentRequest): Intent | undefined {
  return req[INTENT]
}

/** A version that the caller may not read answers like one that does not exist (I3). */
async function refuseHiddenVersion({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
}): Promise<void> {
  const version = await req.payload.findVersionByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!version) throw new WorkflowError({ status: 404, issues: [{ code: 'workflow.notFound' }] })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isSet(flag: unknown): boolean {
  return flag !== undefined && flag !== null && flag !== false && flag !== 'false' && flag !== ''
}
