import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { historyOf } from '@/audit/history'
import { findWorkflowItem } from '@/workflow/items'
import { createLocalReq } from 'payload'
import { openNewsroom, reasonsIn, type Newsroom } from '../helpers/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

/** Without pictures nobody is asked of maps and rights. */
const GOOD = { personalData: 'yes', namesChecked: 'yes', sourceGiven: 'yes', aiLabelled: 'none' }

async function inReview(): Promise<string> {
  const id = await newsroom.write('writer')
  await newsroom.go(id, [['writer', 'submit']])
  return id
}

describe('approving with a checklist', () => {
  it('keeps the answers with the approval and in the record', async () => {
    const id = await inReview()
    const { status } = await newsroom.act('unitEditor', id, 'approve', { checklist: GOOD })
    expect(status).toBe(200)
    const req = await createLocalReq({}, newsroom.payload)
    const item = await findWorkflowItem({ req, collection: 'news', id })
    expect(item?.approval?.checklist).toEqual(GOOD)
    const [event] = await historyOf({ req, collection: 'news', id })
    expect(event).toMatchObject({ type: 'itemApproved', checklist: GOOD })
  })

  it.each([
    [
      'an open question',
      { ...GOOD, namesChecked: undefined },
      ['checklist.unanswered'],
      'namesChecked',
    ],
    ['a "no"', { ...GOOD, personalData: 'no' }, ['checklist.refused'], 'personalData'],
    ['one that was not asked', { ...GOOD, map: 'yes' }, ['checklist.notAsked'], 'map'],
  ])('%s stands in the way, and is named', async (_, checklist, reasons, key) => {
    const id = await inReview()
    const { status, body } = await newsroom.act('unitEditor', id, 'approve', { checklist })
    expect([status, reasonsIn(body)]).toEqual([422, reasons])
    expect(body.errors).toMatchObject([
      { code: 'workflow.requirements', field: `checklist.${key}` },
    ])
    expect((await newsroom.look('unitEditor', id)).body.state).toBe('inReview')
  })

  it('an empty list is everything open', async () => {
    const id = await inReview()
    const { body } = await newsroom.act('unitEditor', id, 'approve', { checklist: {} })
    expect(body.errors.map(({ field }) => field)).toEqual(
      Object.keys(GOOD).map((key) => `checklist.${key}`),
    )
  })

  it('a program that sends none approves as before', async () => {
    const id = await inReview()
    expect((await newsroom.act('unitEditor', id, 'approve')).status).toBe(200)
  })

  it('four eyes come first, whatever the answers', async () => {
    const id = await newsroom.write('unitEditor')
    await newsroom.go(id, [['unitEditor', 'submit']])
    const { status } = await newsroom.act('unitEditor', id, 'approve', { checklist: {} })
    expect(status).toBe(403)
  })
})
