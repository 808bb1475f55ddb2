import { createLocalReq, type PayloadRequest } from 'payload'
import { actorOf, may, type Actor } from '@/access/actor'
import { recordEvent } from '@/audit/record'
import { inTransaction } from '@/database/transactions'
import type { EditorialCollection } from '@/lib/editorial'
import { recordRevalidation } from '@/revalidation/log'
import { tagsForItem } from '@/revalidation/tags'
import { nudge } from '@/revalidation/tail'
import type { ActionInput, Subject } from './conditions'
import { readContent, readFacts, type StoredContent } from './content'
import { contributorsOf } from './contributors'
import { WorkflowError } from './errors'
import { compareAndSet, findWorkflowItem } from './items'
import { refusalOf } from './machine'
import { makeLive } from './make-live'
import { TRANSITIONS, type WorkflowAction } from './transitions'
import type { Change, Issue, WorkflowItem } from './types'

interface PerformArgs {
  readonly req: PayloadRequest
  readonly collection: EditorialCollection
  readonly id: string
  readonly action: WorkflowAction
  readonly input: ActionInput
  /** The clock; tests and the demo's seed turn it. */
  readonly now?: () => Date
}

/**
 * Carries out one transition: everything in one transaction with its audit event, or nothing.
 *
 * @returns nothing; callers read the new state
 * @throws {WorkflowError} 404, 403, 409 or 422 with every reason (DESIGN 4)
 * @throws {ConflictError} 409 when others kept changing the same item
 */
export async function perform({
  req: callerReq,
  collection,
  id,
  action,
  input,
  now = () => new Date(),
}: PerformArgs): Promise<void> {
  const { payload, user, locale } = callerReq
  const transition = TRANSITIONS[action]
  const actor = actorOf(user)
  // A request of its own: the caller's query string and context mean nothing in here.
  const ownReq = await createLocalReq(
    { ...(user ? { user } : {}), ...(locale ? { locale } : {}) },
    payload,
  )
  await inTransaction({
    req: ownReq,
    work: async (req) => {
      const subject = await loadSubject({ req, collection, id, actor, input })
      const refusal = refusalOf({ action, subject })
      if (refusal !== undefined) throw new WorkflowError(refusal)

      const at = now().toISOString()
      const { item, content } = subject
      const change = changeOf(input)
      if (transition.to === 'published') {
        await makeLive({ req, item, content, at, change })
        const tags = tagsForItem({ collection, doc: content.doc })
        await recordRevalidation({ req, tags, reason: action })
      }
      await compareAndSet({
        req,
        expected: item,
        data: columnsAfter({ action, subject, input, at, change }),
      })
      await recordEvent({
        req,
        at,
        actor: subject.actor,
        event: {
          type: EVENT_TYPES[action],
          collection,
          id,
          unit: item.unit,
          data: {
            title: String(content.doc.title ?? ''),
            hash: subject.hash,
            ...noteOf({ input, change }),
          },
        },
      })
    },
  })
  // Readers of this process get the change at once; other processes find it in the log.
  await nudge()
}

/** What an actor may know of an item, and the content it is about. */
export interface LoadedSubject extends Subject {
  readonly content: StoredContent
}

/**
 * @returns the subject that conditions look at
 * @throws {WorkflowError} 404 when there is no such item or the caller may not know of it; 403 when
 *   the caller only knows its published face
 */
export async function loadSubject({
  req,
  collection,
  id,
  actor,
  input,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
  actor: Actor | undefined
  input?: ActionInput
}): Promise<LoadedSubject> {
  const item = await findWorkflowItem({ req, collection, id })
  if (item === undefined) return refuse(404, 'workflow.notFound')
  if (actor === undefined || !may({ actor, permission: 'readDrafts', unitId: item.unit })) {
    return item.live === 'published'
      ? refuse(403, 'workflow.notPermitted')
      : refuse(404, 'workflow.notFound')
  }
  const content = await readContent({ req, collection, id })
  if (content === undefined) return refuse(404, 'workflow.notFound')
  return {
    actor,
    item,
    content,
    hash: content.hash,
    contributors: contributorsOf({ item, fileEdits: content.fileEdits }),
    facts: await readFacts({ req, collection, id, content }),
    ...(input === undefined ? {} : { input }),
  }
}

const EVENT_TYPES = {
  submit: 'itemSubmitted',
  recall: 'itemRecalled',
  requestChanges: 'changesRequested',
  approve: 'itemApproved',
  publish: 'itemPublished',
} as const

function columnsAfter({
  action,
  subject: { actor, hash, contributors },
  input,
  at,
  change,
}: {
  action: WorkflowAction
  subject: Subject
  input: ActionInput
  at: string
  change: Change | null
}): Partial<WorkflowItem> & Record<string, unknown> {
  const state = TRANSITIONS[action].to
  switch (action) {
    case 'submit':
      // The words of a picture may have moved since the last save: who moved them contributed.
      return { state, revision: hash, contributors, revisedAt: at, note: null, approval: null }
    case 'recall':
      return { state, approval: null }
    case 'requestChanges':
      return { state, approval: null, schedule: null, note: String(input.note).trim() }
    case 'approve': {
      const by = { id: actor.id, name: actor.name }
      const checklist = isRecord(input.checklist) ? input.checklist : null
      return {
        state,
        revision: hash,
        contributors,
        approval: { by, at, hash, checklist },
        note: null,
      }
    }
    case 'publish':
      return { state, live: 'published', liveHash: hash, contributors: [], change, note: null }
  }
}

function changeOf(input: ActionInput): Change | null {
  if (!isRecord(input.change)) return null
  return input.change.kind === 'major'
    ? { kind: 'major', note: String(input.change.note).trim().normalize('NFC') }
    : { kind: 'minor' }
}

function noteOf({
  input,
  change,
}: {
  input: ActionInput
  change: Change | null
}): Record<string, unknown> {
  return {
    ...(typeof input.note === 'string' && input.note.trim() !== ''
      ? { note: input.note.trim() }
      : {}),
    ...(change === null ? {} : { change }),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(status: 403 | 404, code: Issue['code']): never {
  throw new WorkflowError({ status, issues: [{ code }] })
}
