import type { PayloadRequest } from 'payload'
import { env } from '@/config/env'
import { noticeChoice, noticeKindOf, type NoticeChoice } from '@/lib/notice-kinds'
import type { EffectHandler } from '@/outbox/drain'
import { OUTSIDE_KINDS, queueEffect } from '@/outbox/queue'
import type { User } from '@/payload-types'
import type { NoticeData } from '@/workflow/notices'
import { recipientsOf } from './recipients'

/** A mail about the day before yesterday helps nobody; the application shows it all the same. */
const NEWS_FOR_MS = 24 * 60 * 60 * 1000

/**
 * Puts one line into the in-app notifications of everybody whom an event concerns, and has a mail sent
 * to those who want one at once; the line remembers what is left for the digest.
 */
export const tellPeople: EffectHandler = async ({ req, effect }) => {
  const notice = effect.data as NoticeData
  const { type, sentence, note, title, collection, document, at } = notice
  const isMailOn = env().mail.kind !== 'off'
  for (const recipient of await recipientsOf({ req, notice })) {
    const choice = isMailOn ? choiceOf({ recipient, notice }) : 'none'
    // Unique: told once, however often the effect is tried.
    const key = `${effect.key}:${recipient.id}`
    await req.payload.create({
      collection: 'notifications',
      data: {
        key,
        recipient: recipient.id,
        type,
        text: sentence,
        title: title ?? '',
        note,
        documentCollection: collection,
        document,
        at,
        mail: choice,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (choice === 'now') await queueMail({ req, key, notice })
  }
}

/** The mail is put together when it leaves, from what is true then; the rest is for the administrators' list. */
async function queueMail({
  req,
  key,
  notice: { sentence, collection, document },
}: {
  req: PayloadRequest
  key: string
  notice: NoticeData
}): Promise<void> {
  const at = new Date().toISOString()
  await queueEffect({
    req,
    key: `${OUTSIDE_KINDS.email}:${key}`,
    kind: OUTSIDE_KINDS.email,
    data: { notification: key, sentence, collection, document },
    at,
  })
}

function choiceOf({
  recipient,
  notice: { type, at },
}: {
  recipient: User
  notice: NoticeData
}): NoticeChoice {
  const kind = noticeKindOf(type)
  if (kind === undefined || Date.now() - Date.parse(at) > NEWS_FOR_MS) return 'none'
  return noticeChoice({ kind, chosen: recipient.notifications?.[kind], roles: recipient.roles })
}
