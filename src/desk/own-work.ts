import type { Where } from 'payload'
import { actorOf } from '@/access/actor'
import { contributorMark } from '@/workflow/read-model'
import { FROZEN, type WorkflowState } from '@/workflow/states'
import { findDeskItems, NOTHING, type Desk, type DeskItem, type Found } from './items'

const MOST = 10

/** So long people still look for what became of what they sent. */
const NEWS_MS = 2 * 24 * 60 * 60 * 1000

/** Came back with a note: what the person wrote or sent, and has to mend. The newest note first. */
export async function findReturned(desk: Desk): Promise<Found<DeskItem>> {
  return await findOwn({ desk, sort: '-updatedAt', where: inState('changesRequested') })
}

/** Drafts that the person began or works on, the last touched first. */
export async function findDrafts(desk: Desk): Promise<Found<DeskItem>> {
  return await findOwn({ desk, sort: '-updatedAt', where: inState('draft') })
}

/** What the person submitted and where it stands; what was published stays for two days. */
export async function findSent({
  now = new Date(),
  ...desk
}: Desk & { now?: Date }): Promise<Found<DeskItem>> {
  const me = actorOf(desk.user)?.id
  if (me === undefined) return NOTHING
  const since = new Date(now.getTime() - NEWS_MS).toISOString()
  return await findDeskItems({
    desk,
    permission: 'submit',
    where: {
      and: [
        { sentBy: { equals: me } },
        {
          or: [
            { state: { in: [...FROZEN] } },
            { and: [inState('published'), { updatedAt: { greater_than: since } }] },
          ],
        },
      ],
    },
    sort: '-sentAt',
    limit: MOST,
  })
}

async function findOwn({
  desk,
  sort,
  where,
}: {
  desk: Desk
  sort: string
  where: Where
}): Promise<Found<DeskItem>> {
  const me = actorOf(desk.user)?.id
  if (me === undefined) return NOTHING
  const isOwn: Where = {
    or: [
      { owner: { equals: me } },
      { sentBy: { equals: me } },
      { contributorIds: { contains: contributorMark(me) } },
    ],
  }
  return await findDeskItems({
    desk,
    permission: 'editDrafts',
    where: { and: [where, isOwn] },
    sort,
    limit: MOST,
  })
}

function inState(state: WorkflowState): Where {
  return { state: { equals: state } }
}
