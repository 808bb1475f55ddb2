import DataLoader from 'dataloader'
import type { FieldHook, JSONField, PayloadRequest } from 'payload'
import { actorOf, idOf, may } from '@/access/actor'
import { fieldForStaff, fieldForSystem } from '@/access/rules'
import { isEditorialCollection } from '@/lib/editorial'
import { findWorkflowItems } from '@/workflow/items'
import type { DeskRow } from '@/workflow/types'

/** Where a document stands, for lists and forms. Kept in `workflow-items`, never in the document. */
export const workflowField: JSONField = {
  name: 'workflow',
  type: 'json',
  label: 'Trạng thái',
  virtual: true,
  access: { read: fieldForStaff, create: fieldForSystem, update: fieldForSystem },
  admin: {
    readOnly: true,
    disableBulkEdit: true,
    disableListFilter: true,
    components: {
      Cell: '/components/admin/workflow-cell#WorkflowCell',
      Field: '/components/admin/workflow-panel#WorkflowPanel',
    },
  },
  hooks: { afterRead: [readWorkflow] },
}

async function readWorkflow({
  req,
  collection,
  originalDoc,
  data,
}: Parameters<FieldHook>[0]): Promise<unknown> {
  const id = idOf(originalDoc) ?? idOf(data)
  const actor = actorOf(req.user)
  if (actor === undefined || collection === null || id === undefined) return null
  const item = await loaderFor(req).load(`${collection.slug}:${id}`)
  // The public face of another unit's item tells nothing about the draft behind it.
  if (item === null || !may({ actor, permission: 'readDrafts', unitId: item.unit })) return null
  const { state, live, revision, scheduledFor, isEmergency, plannedFor } = item
  return {
    state,
    live,
    revision,
    scheduledFor: scheduledFor ?? null,
    plannedFor: plannedFor ?? null,
    isEmergency: isEmergency === true,
  }
}

const loaders = new WeakMap<PayloadRequest, DataLoader<string, DeskRow | null>>()

/** One query for all rows of a list; nothing is remembered, because one request may read and write. */
function loaderFor(req: PayloadRequest): DataLoader<string, DeskRow | null> {
  const known = loaders.get(req)
  if (known !== undefined) return known
  const loader = new DataLoader<string, DeskRow | null>((keys) => loadItems({ req, keys }), {
    cache: false,
  })
  loaders.set(req, loader)
  return loader
}

async function loadItems({
  req,
  keys,
}: {
  req: PayloadRequest
  keys: readonly string[]
}): Promise<(DeskRow | null)[]> {
  const ids = new Map<string, string[]>()
  for (const key of keys) {
    const [collection = '', id = ''] = key.split(':')
    ids.set(collection, [...(ids.get(collection) ?? []), id])
  }
  const found = new Map<string, DeskRow>()
  for (const [collection, some] of ids) {
    if (!isEditorialCollection(collection)) continue
    for (const item of await findWorkflowItems({ req, collection, ids: some })) {
      found.set(`${collection}:${item.document}`, item)
    }
  }
  return keys.map((key) => found.get(key) ?? null)
}
