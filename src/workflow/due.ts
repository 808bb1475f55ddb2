import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { actorOf, may, SYSTEM } from '@/access/actor'
import { inTransaction } from '@/database/transactions'
import { messageOf } from '@/i18n/messages'
import type { EditorialCollection } from '@/lib/editorial'
import { nudge } from '@/revalidation/tail'
import { carryOut } from './carry-out'
import { approvalStands } from './conditions'
import { readContent, readFacts } from './content'
import { contributorsOf } from './contributors'
import type { DeedSubject } from './deed'
import { orderOf } from './input'
import { findDueItems, findWorkflowItem } from './items'
import { publishPermission } from './machine'
import { requirementsFor } from './requirements'
import type { Contributor, Issue, WorkflowItem } from './types'

/** So many at one time; the next round comes a second later. */
const MOST = 20

/** What came of one item whose time had come. */
export interface DueOutcome {
  readonly collection: EditorialCollection
  readonly id: string
  readonly outcome: 'published' | 'refused' | 'gone'
}

/**
 * Publishes what was scheduled for now or earlier, each item in a transaction of its own. What may not
 * go out any more goes back to its people with the reason (I2).
 *
 * @param onError told when an item could not be dealt with at all; it stays scheduled for the next round
 * @returns what came of each, in the order of their times
 */
export async function publishDue({
  payload,
  now = new Date(),
  onError,
}: {
  payload: Payload
  now?: Date
  onError: (error: unknown, item: WorkflowItem) => void
}): Promise<DueOutcome[]> {
  const outcomes: DueOutcome[] = []
  for (const item of await findDueItems({ payload, now, limit: MOST })) {
    try {
      outcomes.push(await publishOne({ payload, item, now }))
    } catch (error) {
      onError(error, item)
    }
  }
  if (outcomes.length > 0) await nudge()
  return outcomes
}

async function publishOne({
  payload,
  item: { documentCollection: collection, document: id },
  now,
}: {
  payload: Payload
  item: WorkflowItem
  now: Date
}): Promise<DueOutcome> {
  const outcome = await inTransaction({
    req: await createLocalReq({}, payload),
    work: async (req) => {
      const subject = await loadDue({ req, collection, id, now })
      if (subject === undefined) return 'gone'
      const [reason] = await reasonsAgainst({ req, subject })
      const shared = { req, subject, actor: SYSTEM, at: now.toISOString() }
      if (reason === undefined) {
        await carryOut({ ...shared, action: 'publishDue', order: orderOf({}) })
        return 'published'
      }
      const note = messageOf({ ...reason, language: 'vi' })
      await carryOut({ ...shared, action: 'failDue', order: orderOf({ note }) })
      return 'refused'
    },
  })
  return { collection, id, outcome }
}

/** @returns undefined when another process was faster, or somebody took it off the schedule */
async function loadDue({
  req,
  collection,
  id,
  now,
}: {
  req: PayloadRequest
  collection: EditorialCollection
  id: string
  now: Date
}): Promise<DeedSubject | undefined> {
  const item = await findWorkflowItem({ req, collection, id })
  const isDue =
    item?.state === 'scheduled' &&
    item.schedule !== null &&
    item.schedule.publishAt <= now.toISOString()
  const content = isDue ? await readContent({ req, collection, id }) : undefined
  if (!isDue || content === undefined) return undefined
  return {
    item,
    content,
    hash: content.hash,
    contributors: contributorsOf({ item, fileEdits: content.fileEdits }),
    facts: await readFacts({ req, collection, id, content }),
    redirect: null,
    now,
  }
}

/** Everything that has to hold at the time of publication, whatever held when it was scheduled. */
async function reasonsAgainst({
  req,
  subject,
}: {
  req: PayloadRequest
  subject: DeedSubject
}): Promise<readonly Issue[]> {
  const { item, hash, facts } = subject
  const people = [
    { person: item.approval?.by, code: 'schedule.approverGone' },
    { person: item.schedule?.by, code: 'schedule.schedulerGone' },
  ]
  const gone: Issue[] = []
  for (const { person, code } of people) {
    if (person === undefined || (await mayStillPublish({ req, item, person }))) continue
    gone.push({ code, params: { name: person.name } })
  }
  const isChanged =
    item.schedule?.hash !== hash || approvalStands.check({ ...subject, actor: SYSTEM }).length > 0
  const missing = requirementsFor({ moment: 'publish', collection: item.documentCollection, facts })
  return [
    ...(isChanged ? [{ code: 'schedule.contentChanged' }] : []),
    ...gone,
    ...missing.slice(0, 1).map((issue) => ({
      code: 'schedule.requirements',
      params: { reason: messageOf({ ...issue, language: 'vi' }) },
    })),
  ]
}

async function mayStillPublish({
  req,
  item,
  person,
}: {
  req: PayloadRequest
  item: WorkflowItem
  person: Contributor
}): Promise<boolean> {
  const user = await req.payload.findByID({
    collection: 'users',
    id: person.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const permission = publishPermission(item.documentCollection)
  return may({ actor: actorOf(user), permission, unitId: item.unit })
}
