import type { PayloadRequest, Where } from 'payload'
import type { EffectHandler } from '@/outbox/drain'
import type { NoticeData } from '@/workflow/notices'

/** Puts one line into the in-app notifications of everybody whom an event concerns. */
export const tellPeople: EffectHandler = async ({ req, effect }) => {
  const notice = effect.data as NoticeData
  const { type, sentence, note, collection, document, at } = notice
  for (const recipient of await recipientsOf({ req, notice })) {
    await req.payload.create({
      collection: 'notifications',
      data: {
        // Unique: told once, however often the effect is tried.
        key: `${effect.key}:${recipient}`,
        recipient,
        type,
        text: sentence,
        note,
        documentCollection: collection,
        document,
        at,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

async function recipientsOf({
  req,
  notice: { people, editorsOf, roles, except },
}: {
  req: PayloadRequest
  notice: NoticeData
}): Promise<string[]> {
  const anyOf: Where[] = [
    { id: { in: [...people] } },
    ...(editorsOf === null
      ? []
      : [{ and: [{ unit: { equals: editorsOf } }, { roles: { in: ['unitEditor'] } }] }]),
    ...(roles.length === 0 ? [] : [{ roles: { in: [...roles] } }]),
  ]
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [{ isActive: { equals: true } }, { id: { not_equals: except } }, { or: anyOf }],
    },
    pagination: false,
    limit: 1000,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}
