import { createLocalReq, type Payload } from 'payload'
import { env } from '@/config/env'
import { ITEM_MESSAGES } from '@/emails/message-of'
import { passwordReset } from '@/emails/password-reset'
import { sendMessage } from '@/emails/send'
import { isEditorialCollection } from '@/lib/editorial'
import { routes } from '@/lib/routes'
import type { OutsideHandler } from '@/outbox/dispatch'
import { OUTSIDE_KINDS } from '@/outbox/queue'
import type { Notification } from '@/payload-types'
import { digestFor } from './digest-message'
import {
  absolute,
  findActiveUser,
  siteNameOf,
  unitNameOf,
  type Addressed,
  type Composer,
  type ComposerArgs,
} from './mail-facts'
import { mayReadItem } from './recipients'

/**
 * Each mail is put together when it leaves, from what is true then: an effect carries ids and nothing
 * else. Whoever may no longer read an item, or has no account any more, gets nothing.
 */
export const POST_HANDLERS: Readonly<Record<string, OutsideHandler>> = {
  [OUTSIDE_KINDS.email]: mail(noticeFor),
  [OUTSIDE_KINDS.digest]: mail(digestFor),
  [OUTSIDE_KINDS.passwordReset]: mail(resetFor),
}

function mail(compose: Composer): OutsideHandler {
  return async ({ payload, effect }) => {
    const addressed = await compose({ payload, effect, siteName: await siteNameOf(payload) })
    if (addressed === undefined) return undefined
    const { user, message } = addressed
    return () =>
      sendMessage({
        payload,
        key: effect.key,
        to: { name: user.name, address: user.email },
        message,
        siteUrl: env().siteUrl,
      })
  }
}

async function noticeFor({
  payload,
  effect,
  siteName,
}: ComposerArgs): Promise<Addressed | undefined> {
  const { notification } = effect.data as { notification: string }
  const notice = await findNotice({ payload, key: notification })
  const user = await findActiveUser({ payload, id: notice?.recipient })
  if (notice === undefined || user === undefined) return undefined
  const { type, document, documentCollection: collection } = notice
  const compose = ITEM_MESSAGES[type]
  const req = await createLocalReq({}, payload)
  const isReadable = await mayReadItem({ req, user, collection, document })
  if (compose === undefined || !isEditorialCollection(collection) || !isReadable) return undefined
  const item = { collection, id: document }
  const message = compose({
    siteName,
    recipientName: user.name,
    sentence: notice.text,
    title: notice.title ?? '',
    unit: await unitNameOf({ payload, ...item }),
    at: notice.at,
    itemUrl: absolute(routes.adminItem(item)),
    reviewUrl: absolute(routes.review(item)),
    settingsUrl: absolute(routes.adminAccount()),
    note: notice.note ?? '',
  })
  return { user, message }
}

/** The link is read from the account itself: a newer request or a used link leaves nothing to send. */
async function resetFor({
  payload,
  effect,
  siteName,
}: ComposerArgs): Promise<Addressed | undefined> {
  const { recipient } = effect.data as { recipient: string }
  const user = await findActiveUser({ payload, id: recipient, showHiddenFields: true })
  const token = user?.resetPasswordToken
  const expiresAt = user?.resetPasswordExpiration ?? ''
  if (!user || !token || !(Date.parse(expiresAt) > Date.now())) return undefined
  const url = absolute(routes.adminReset(token))
  return {
    user,
    message: passwordReset({ siteName, recipientName: user.name, url, expiresAt }),
  }
}

async function findNotice({
  payload,
  key,
}: {
  payload: Payload
  key: string
}): Promise<Notification | undefined> {
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]
}
