import { idOf } from '@/access/actor'
import { recordPublicChange } from '@/audit/public-history'
import { recordEvent } from '@/audit/record'
import { nameOfUnit } from '@/audit/unit-name'
import { routes } from '@/lib/routes'
import { recordRevalidation } from '@/revalidation/log'
import { tagsForItem } from '@/revalidation/tags'
import { lastWriting, withContributors } from './contributors'
import type { Deed } from './deed'
import { eventOf } from './event-of'
import { compareAndSet, type WorkflowColumns } from './items'
import { makeLive, takeDown, type PublicFace } from './make-live'
import { queueNotice } from './notices'
import { holdTarget } from './redirect'
import { readPage } from './public-words'
import { TRANSITIONS } from './transitions'
import type { Withdrawal } from './types'

/**
 * Writes one transition in the caller's transaction: the public row, the workflow row, the audit event,
 * the public history, who is to be told, and what caches must forget. All of it or, when something
 * throws, nothing (I6).
 */
export async function carryOut(deed: Deed): Promise<void> {
  const { req, action, subject, order, actor, at } = deed
  const { item } = subject
  const withdrawal = withdrawalOf(deed)
  const face = await changePublicRow({ deed, withdrawal })
  await compareAndSet({
    req,
    expected: item,
    isAboutLive: isAboutLive(action),
    data: columnsAfter({ deed, withdrawal }),
  })
  const event = eventOf({ action, subject, order, withdrawal })
  const sentence = await recordEvent({ req, at, actor, event })
  await queueNotice({ req, event, sentence, item, contributors: subject.contributors, actor, at })
  if (face !== null) await tellPublic({ deed, face, withdrawal })
}

async function changePublicRow({
  deed: { req, action, subject, order, at },
  withdrawal,
}: {
  deed: Deed
  withdrawal: Withdrawal | null
}): Promise<PublicFace | null> {
  const { item, content, hash } = subject
  switch (action) {
    case 'publish':
    case 'emergencyPublish':
      return await makeLive({ req, item, content, hash, at, change: order.change })
    case 'publishDue':
      return await makeLive({ req, item, content, hash, at, change: item.change })
    case 'withdraw':
      if (withdrawal === null) throw new Error('withdraw: nothing was ordered')
      if (withdrawal.redirectTo) await holdTarget({ req, target: withdrawal.redirectTo })
      return await takeDown({ req, item, kind: withdrawal.kind })
    default:
      return null
  }
}

/** History and caches come last: from here to the commit other writers of both wait. */
async function tellPublic({
  deed: { req, action, subject, order, at },
  face,
  withdrawal,
}: {
  deed: Deed
  face: PublicFace
  withdrawal: Withdrawal | null
}): Promise<void> {
  const { item, content } = subject
  const { documentCollection: collection, document } = item
  const { doc } = face.content
  // Only readers of something that was there before are told of a change.
  const isChange = withdrawal === null && item.live !== 'none'
  const ordered = action === 'publishDue' ? item.change : order.change
  const change = isChange ? ordered : null
  const unitId = idOf(doc.unit) ?? item.unit
  await recordPublicChange({
    req,
    change: {
      type: withdrawal === null ? 'published' : 'withdrawn',
      at,
      collection,
      document,
      path: routes.item({ collection, slug: String(doc.slug) }),
      unit: await nameOfUnit({ req, id: unitId }),
      unitId,
      title: String(doc.title ?? ''),
      change: change?.kind ?? null,
      note: withdrawal?.reason ?? (change?.kind === 'major' ? change.note : null),
      withdrawalKind: withdrawal?.kind ?? null,
      redirectPath: withdrawal?.redirectTo
        ? ((await readPage({ req, reference: withdrawal.redirectTo }))?.path ?? null)
        : null,
      contentHash: face.content.hash,
      version: face.version,
    },
  })
  const tags = [
    ...tagsForItem({ collection, doc }),
    // What was live before may have stood in other lists than what is live now.
    ...(withdrawal === null ? tagsForItem({ collection, doc: content.doc }) : []),
  ]
  await recordRevalidation({ req, tags, reason: action })
}

function withdrawalOf({ action, subject, order, actor, at }: Deed): Withdrawal | null {
  if (action !== 'withdraw' || order.withdrawal === null) return null
  return {
    ...order.withdrawal,
    redirectTo: order.withdrawal.kind === 'consolidated' ? (subject.redirect ?? null) : null,
    by: { id: actor.id, name: actor.name },
    at,
  }
}

/** What a revision leaves behind when it goes live. */
const PUBLISHED: WorkflowColumns = {
  state: 'published',
  live: 'published',
  contributors: [],
  note: null,
  schedule: null,
  scheduledFor: null,
  withdrawal: null,
  plannedFor: null,
}

const UNSCHEDULED: WorkflowColumns = { schedule: null, scheduledFor: null }

function columnsAfter({
  deed: { action, subject, order, actor, at },
  withdrawal,
}: {
  deed: Deed
  withdrawal: Withdrawal | null
}): WorkflowColumns {
  const { item, content, hash, contributors } = subject
  const by = { id: actor.id, name: actor.name }
  // Words of pictures that went out are nobody's part in the next revision.
  const revisedAt = lastWriting({ item, fileEdits: content.fileEdits })
  switch (action) {
    case 'submit':
      // The words of a picture may have moved since the last save: who moved them contributed.
      return {
        state: 'inReview',
        revision: hash,
        contributors,
        revisedAt: at,
        sentBy: by.id,
        sentAt: at,
        note: null,
        approval: null,
      }
    case 'recall':
      return { state: 'draft', approval: null }
    case 'requestChanges':
    case 'failDue':
      return { state: 'changesRequested', approval: null, ...UNSCHEDULED, note: order.note }
    case 'approve':
      return {
        state: 'approved',
        revision: hash,
        contributors,
        approval: { by, at, hash, checklist: order.checklist },
        note: null,
      }
    case 'publish':
      return { ...PUBLISHED, liveHash: hash, revisedAt, change: order.change }
    case 'publishDue':
      return { ...PUBLISHED, liveHash: hash, revisedAt }
    case 'schedule': {
      const publishAt = order.publishAt ?? ''
      return {
        state: 'scheduled',
        schedule: { publishAt, hash, by, at },
        scheduledFor: publishAt,
        change: order.change,
      }
    }
    case 'unschedule':
      return { state: 'approved', ...UNSCHEDULED, change: null }
    case 'withdraw':
      return {
        live: 'withdrawn',
        withdrawal,
        ...(item.state === 'published' ? { state: 'withdrawn' as const } : {}),
      }
    case 'restore':
      return {
        state: 'draft',
        // Who opens a withdrawn page again does not also approve that, nor who wrote since (I1).
        contributors: withContributors({ known: contributors, added: [by] }),
        revisedAt: at,
        approval: null,
        note: null,
      }
    case 'emergencyPublish':
      return {
        ...PUBLISHED,
        revision: hash,
        revisedAt: at,
        liveHash: hash,
        change: order.change,
        approval: { by, at, hash, checklist: order.checklist },
        emergency: { by, at, note: order.note ?? '', hash, contributors },
        isEmergency: true,
      }
    case 'clearEmergency':
      return { emergency: null, isEmergency: false }
  }
}

function isAboutLive(action: Deed['action']): boolean {
  if (action === 'publishDue' || action === 'failDue') return false
  return TRANSITIONS[action].isAboutLive === true
}
