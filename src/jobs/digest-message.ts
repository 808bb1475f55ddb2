import { createLocalReq } from 'payload'
import { digest } from '@/emails/digest'
import type { Entry } from '@/emails/layout'
import { formatDay, formatMoment } from '@/lib/dates'
import { isEditorialCollection } from '@/lib/editorial'
import { noticeKindOf } from '@/lib/notice-kinds'
import { routes } from '@/lib/routes'
import type { Notification } from '@/payload-types'
import { findWorkflowItem } from '@/workflow/items'
import type { WorkflowState } from '@/workflow/states'
import type { DigestData } from './digest'
import {
  absolute,
  findActiveUser,
  unitNameOf,
  type Composer,
  type ComposerArgs,
} from './mail-facts'
import { mayReadItem } from './recipients'

/** What a person is asked to do something about, as long as the item still stands there. */
const WAITS_IN: Readonly<Record<string, readonly WorkflowState[]>> = {
  submitted: ['inReview'],
  changesRequested: ['changesRequested'],
  scheduleFailed: ['changesRequested'],
  approved: ['approved'],
}

/** The digest of one day for one person; undefined when nothing in it is hers to read any more. */
export const digestFor: Composer = async ({ payload, effect, siteName }) => {
  const { recipient, notifications } = effect.data as DigestData
  const user = await findActiveUser({ payload, id: recipient })
  if (user === undefined) return undefined
  const waiting: Entry[] = []
  const happened: Entry[] = []
  const req = await createLocalReq({}, payload)
  for (const notice of await readNotices({ payload, ids: notifications })) {
    const { document, documentCollection: collection } = notice
    if (!isEditorialCollection(collection)) continue
    if (!(await mayReadItem({ req, user, collection, document }))) continue
    const item = await findWorkflowItem({ req, collection, id: document })
    const waitsIn = WAITS_IN[noticeKindOf(notice.type) ?? ''] ?? []
    const isWaiting = item !== undefined && waitsIn.includes(item.state)
    const unit = await unitNameOf({ payload, collection, id: document })
    const entry: Entry = {
      text: notice.text,
      facts: [unit, formatMoment(notice.at)].filter((fact) => fact !== '').join(' · '),
      url: absolute(routes[isWaiting ? 'review' : 'adminItem']({ collection, id: document })),
    }
    ;(isWaiting ? waiting : happened).push(entry)
  }
  if (waiting.length + happened.length === 0) return undefined
  const message = digest({
    siteName,
    recipientName: user.name,
    day: formatDay(dayOf(effect.key)),
    waiting,
    happened,
    noticesUrl: absolute(routes.adminNotices()),
    settingsUrl: absolute(routes.adminAccount()),
  })
  return { user, message }
}

/** The day is part of the key; noon is the same day in every zone that matters. */
function dayOf(key: string): string {
  return `${key.slice(-10)}T05:00:00.000Z`
}

async function readNotices({
  payload,
  ids,
}: {
  payload: ComposerArgs['payload']
  ids: readonly string[]
}): Promise<Notification[]> {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { id: { in: [...ids] } },
    sort: 'at',
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
