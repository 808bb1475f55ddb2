import {
  APIError,
  Forbidden,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload'
import { actorOf, idOf, may } from '@/access/actor'
import { readersOf } from '@/access/readers'
import { remarkWords } from '@/i18n/vi/remarks'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import { queueEffect } from '@/outbox/queue'
import type { Remark } from '@/payload-types'
import { mentionsIn, type MentionProblem } from '@/review/mentions'
import { findWorkflowItem } from '@/workflow/items'
import { NOTICE, type NoticeData } from '@/workflow/notices'
import type { WorkflowItem } from '@/workflow/types'

/** Somebody was spoken to who cannot read what it is about. */
class MentionError extends APIError {
  constructor(problems: readonly MentionProblem[]) {
    const [message = ''] = problems.map((problem) =>
      problem.code === 'ambiguous' ? remarkWords.ambiguous(problem.name) : remarkWords.notAReader,
    )
    super(message, 422, { code: 'remark.mention', field: 'mentions' }, true)
    this.name = 'MentionError'
  }
}

/**
 * A remark takes its unit from the item and its author from the session, whatever the form says. Whom
 * it speaks to is read from its text: only people who may read the item, so that no name tells of a
 * draft and no draft of a name (I3).
 */
export const bindRemark: CollectionBeforeChangeHook = async ({ data, req }) => {
  const actor = actorOf(req.user)
  const item = await itemOf({ req, remark: data })
  if (actor === undefined || !may({ actor, permission: 'readDrafts', unitId: item?.unit })) {
    throw new Forbidden(req.t)
  }
  const sent: unknown[] = Array.isArray(data.mentions) ? data.mentions : []
  const { ids, problems } = mentionsIn({
    text: String(data.text ?? ''),
    // What is no id at all is nobody's.
    chosen: sent.map((value) => idOf(value) ?? ''),
    readers: await readersOf({ req, unit: item?.unit ?? '' }),
  })
  if (problems.length > 0) throw new MentionError(problems)
  return { ...data, unit: item?.unit, author: actor.id, mentions: ids }
}

/** Tells those whom a remark speaks to, in the transaction that stores it. */
export const tellMentioned: CollectionAfterChangeHook<Remark> = async ({ doc, operation, req }) => {
  const actor = actorOf(req.user)
  const people = (doc.mentions ?? []).flatMap((person) => idOf(person) ?? [])
  const item = await itemOf({ req, remark: doc })
  if (operation !== 'create' || actor === undefined || item === undefined) return
  if (people.length === 0) return
  const { documentCollection: collection, document } = item
  const title = await titleOf({ req, item })
  const data: NoticeData = {
    type: 'mentioned',
    sentence: remarkWords.mentioned(actor.name, title),
    note: doc.text,
    title,
    collection,
    document,
    at: doc.createdAt,
    people,
    editorsOf: null,
    roles: [],
    except: actor.id,
  }
  const key = `${NOTICE}:${data.type}:${doc.id}`
  await queueEffect({ req, key, kind: NOTICE, data: { ...data }, at: doc.createdAt })
}

async function itemOf({
  req,
  remark,
}: {
  req: PayloadRequest
  remark: { readonly item?: unknown }
}): Promise<WorkflowItem | undefined> {
  const { relationTo = '', value } = (remark.item ?? {}) as { relationTo?: string; value?: unknown }
  const id = idOf(value)
  if (id === undefined || !isEditorialCollection(relationTo)) return undefined
  const collection: EditorialCollection = relationTo
  return await findWorkflowItem({ req, collection, id })
}

async function titleOf({
  req,
  item: { documentCollection: collection, document: id },
}: {
  req: PayloadRequest
  item: WorkflowItem
}): Promise<string> {
  const doc = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    select: { title: true },
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return doc?.title ?? ''
}
