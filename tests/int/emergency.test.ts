import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

const note = { note: 'Nước hồ lên nhanh, cần báo ngay cho bốn thôn.' }

it('an approver publishes what another wrote at once; a second approver takes the flag away', async () => {
  const id = await newsroom.write('writer')
  const silent = await newsroom.act('approver', id, 'emergencyPublish')
  expect([silent.status, silent.body.errors[0]]).toMatchObject([
    422,
    { code: 'workflow.requirements', field: 'note' },
  ])
  const { status, body } = await newsroom.act('approver', id, 'emergencyPublish', note)
  expect(status).toBe(200)
  expect(body.workflow).toMatchObject({
    state: 'published',
    live: 'published',
    emergency: { by: { id: newsroom.people.approver.id }, note: note.note },
  })
  expect((await newsroom.rest({ path: `/api/news/${id}` })).status).toBe(200)
  const seenByEditor = (await newsroom.look('unitEditor', id)).body
  expect(seenByEditor.emergency).toMatchObject({ note: note.note })

  const same = await newsroom.act('approver', id, 'clearEmergency')
  expect([same.status, same.body.errors[0]?.code]).toEqual([403, 'workflow.fourEyes'])
  const cleared = await newsroom.act('secondApprover', id, 'clearEmergency')
  expect(cleared.body.workflow).toMatchObject({ state: 'published', emergency: null })
  const twice = await newsroom.act('secondApprover', id, 'clearEmergency')
  expect([twice.status, twice.body.errors[0]?.code]).toEqual([409, 'workflow.illegalTransition'])
})

it('an approver does not publish her own words in an emergency, and an editor none at all', async () => {
  const own = await newsroom.write('approver')
  const refused = await newsroom.act('approver', own, 'emergencyPublish', note)
  expect([refused.status, refused.body.errors[0]?.code]).toEqual([403, 'workflow.fourEyes'])
  const id = await newsroom.write('writer')
  for (const person of ['unitEditor', 'editor', 'admin'] as const) {
    const { status, body } = await newsroom.act(person, id, 'emergencyPublish', note)
    expect([person, status, body.errors[0]?.code]).toEqual([person, 403, 'workflow.notPermitted'])
  }
})
