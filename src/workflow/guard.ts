import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { actorOf, idOf } from '@/access/actor'
import type { EditorialCollection } from '@/lib/editorial'
import { hasCapability } from './capability'
import { readContent, readFileEdits } from './content'
import { contributorsOf, withContributors } from './contributors'
import { WorkflowError } from './errors'
import { compareAndSet, createWorkflowItem, findWorkflowItem } from './items'
import { intentOf, noteIntent } from './intent'
import { deskColumnsOf } from './read-model'
import { FROZEN, SETTLED } from './states'
import type { Issue, WorkflowItem } from './types'

/**
 * The guard stands in `beforeChange`, the only hook that every path to the database crosses. It
 * lets drafts through and refuses whatever would touch what the public has, unless `perform` is at
 * work. See docs/four-eyes.md.
 */
export const guardHooks = {
  beforeOperation: [noteIntent],
  beforeValidate: [keepFixedFields],
  beforeChange: [guardChange],
  afterChange: [recordRevision],
  beforeDelete: [refuseDelete],
} satisfies Record<string, unknown[]>

/** Keeps what the workflow owns: the clocks, the owner, and on restore also unit and address. */
function keepFixedFields({
  data,
  originalDoc,
  operation,
  req,
  collection,
}: Parameters<CollectionBeforeValidateHook>[0]): unknown {
  const actor = actorOf(req.user)
  const kept: Record<string, unknown> = data ?? {}
  const original = (originalDoc ?? {}) as Record<string, unknown>
  if (hasCapability({ req, collection: collection.slug, id: idOf(originalDoc) })) return kept
  if (operation === 'create') {
    return {
      ...kept,
      owner: actor?.id,
      unit: kept.unit ?? actor?.unitId,
      // Payload takes these two from the body where it finds them.
      createdAt: undefined,
      updatedAt: undefined,
      publishedAt: null,
      firstPublishedAt: null,
    }
  }
  const fixed = {
    owner: idOf(original.owner),
    createdAt: original.createdAt,
    publishedAt: original.publishedAt,
    firstPublishedAt: original.firstPublishedAt,
  }
  if (intentOf(req)?.isRestore === true) {
    return { ...kept, ...fixed, unit: idOf(original.unit), slug: original.slug }
  }
  const unit = idOf(kept.unit)
  if (unit !== undefined && unit !== idOf(original.unit)) {
    refuse(403, 'workflow.unitFixed', 'unit')
  }
  const hasNewAddress = 'slug' in kept && kept.slug !== original.slug
  if (hasNewAddress && original.firstPublishedAt) {
    // Readers and other sites keep the address of what was once public.
    return { ...kept, ...fixed, slug: original.slug }
  }
  return { ...kept, ...fixed }
}

async function guardChange({
  data,
  originalDoc,
  operation,
  req,
  collection,
}: Parameters<CollectionBeforeChangeHook>[0]): Promise<unknown> {
  const slug = collection.slug as EditorialCollection
  const id = idOf(originalDoc)
  if (hasCapability({ req, collection: slug, id })) return data
  if (actorOf(req.user) === undefined) refuse(403, 'workflow.actorRequired')
  const intent = intentOf(req)
  // An old version says of itself that it was published; as a draft it is one more revision.
  const isRestoredDraft = intent?.isRestore === true && intent.isDraft
  if (data._status === 'published' && !isRestoredDraft) refuse(403, 'workflow.useTransition')
  if (operation === 'create') return { ...data, _status: 'draft' }

  const item = await mustFind({ req, collection: slug, id })
  if (item.live !== 'none' && intent?.isDraft !== true) refuse(403, 'workflow.useTransition')
  if (FROZEN.includes(item.state)) refuse(409, 'workflow.frozen')
  return { ...data, _status: 'draft' }
}

/** After a save: a new content hash, the writer among the contributors, an earlier approval void. */
async function recordRevision({
  doc,
  previousDoc,
  operation,
  req,
  collection,
}: Parameters<CollectionAfterChangeHook>[0]): Promise<void> {
  const slug = collection.slug as EditorialCollection
  const id = idOf(doc)
  const actor = actorOf(req.user)
  if (id === undefined || hasCapability({ req, collection: slug, id })) return
  if (actor === undefined) return refuse(403, 'workflow.actorRequired')
  const content = await readContent({ req, collection: slug, id })
  const unit = idOf(content?.doc.unit)
  if (content === undefined || unit === undefined) return refuse(404, 'workflow.notFound')
  const writer = { id: actor.id, name: actor.name }
  const revisedAt = new Date().toISOString()

  if (operation === 'create') {
    const item: Omit<WorkflowItem, 'id'> = {
      documentCollection: slug,
      document: id,
      unit,
      state: 'draft',
      live: 'none',
      revision: content.hash,
      revisedAt,
      contributors: [writer],
      approval: null,
      liveHash: null,
      note: null,
      emergency: null,
      isEmergency: false,
      schedule: null,
      scheduledFor: null,
      change: null,
      withdrawal: null,
    }
    return await createWorkflowItem({
      req,
      item: {
        ...item,
        ...deskColumnsOf(content.doc),
        sentBy: null,
        sentAt: null,
        plannedFor: null,
      },
    })
  }

  const item = await mustFind({ req, collection: slug, id })
  if (content.hash === item.revision) return
  // Words of a picture that this save takes out were a part of the revision too.
  const earlier = await readFileEdits({ req, doc: previousDoc as Record<string, unknown> })
  const known = contributorsOf({ item, fileEdits: [...content.fileEdits, ...earlier] })
  await compareAndSet({
    req,
    expected: item,
    data: {
      revision: content.hash,
      ...deskColumnsOf(content.doc),
      revisedAt,
      contributors: withContributors({ known, added: [writer] }),
      approval: null,
      ...(SETTLED.includes(item.state) ? { state: 'draft', note: null } : {}),
    },
  })
}

/** Nothing editorial is ever deleted through Payload; versions and the audit trail refer to it. */
function refuseDelete({ req, collection, id }: Parameters<CollectionBeforeDeleteHook>[0]): void {
  if (!hasCapability({ req, collection: collection.slug, id: String(id) })) {
    refuse(403, 'workflow.useTransition')
  }
}

async function mustFind({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string | undefined
}): Promise<WorkflowItem> {
  const item = id === undefined ? undefined : await findWorkflowItem({ req, collection, id })
  if (item === undefined) return refuse(404, 'workflow.notFound')
  return item
}

function refuse(status: 403 | 404 | 409, code: Issue['code'], field?: string): never {
  throw new WorkflowError({ status, issues: [{ code, ...(field === undefined ? {} : { field }) }] })
}
