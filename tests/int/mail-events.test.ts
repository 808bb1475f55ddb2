import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverAll, lettersTo, peopleMailed } from '../helpers/letters'
import { openNewsroom, type Newsroom, type PersonKey } from '../helpers/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  // In this file every mail is sent at once, to see who gets which.
  for (const person of Object.values(newsroom.people)) {
    await newsroom.payload.update({
      collection: 'users',
      id: person.id,
      data: { notifications: { approved: 'now', published: 'now' } },
      overrideAccess: true,
    })
  }
})
afterAll(() => newsroom.stop())

let count = 0
async function written(person: PersonKey = 'writer', data = {}): Promise<[string, string]> {
  count += 1
  const title = `Kê khai đất lúa số ${count}.`
  return [await newsroom.write(person, { title, ...data }), title]
}

async function must(...[person, id, action, body]: Parameters<Newsroom['act']>): Promise<void> {
  const answer = await newsroom.act(person, id, action, body)
  expect([action, answer.status, answer.body.errors]).toEqual([action, 200, undefined])
}

const mailed = async (words: string, title: string) => {
  await deliverAll(newsroom)
  return await peopleMailed({ newsroom, about: `${words}: ${title}` })
}

/** Who was told in the application. */
async function told(id: string, type: string): Promise<PersonKey[]> {
  const { docs } = await newsroom.payload.find({
    collection: 'notifications',
    where: { and: [{ document: { equals: id } }, { type: { equals: type } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const names = new Map(Object.entries(newsroom.people).map(([key, { id }]) => [id, key]))
  return docs.map(({ recipient }) => names.get(String(recipient)) as PersonKey).sort()
}

describe('who is told of what', () => {
  it('sent in: those who may approve it there, and neither the submitter nor the writers', async () => {
    const [id, title] = await written()
    await newsroom.save('editor', id, { summary: 'Biên tập viên sửa tóm tắt.' })
    await must('writer', id, 'submit')
    const approvers = ['approver', 'secondApprover', 'secondUnitEditor', 'unitEditor']
    expect(await mailed('Chờ duyệt', title)).toEqual(approvers)
    expect(await told(id, 'itemSubmitted')).toEqual(approvers)
  })

  it('sent back: the writers; then approved, scheduled, taken off and published', async () => {
    const [id, title] = await written()
    await must('writer', id, 'submit')
    await must('unitEditor', id, 'requestChanges', { note: 'Ghi rõ tên thôn Nà Phặc.' })
    expect(await mailed('Cần sửa lại', title)).toEqual(['writer'])
    await newsroom.save('writer', id, { summary: 'Đã ghi rõ tên thôn.' })
    await must('writer', id, 'submit')
    await must('unitEditor', id, 'approve')
    const mayPublish = ['approver', 'editor', 'secondApprover', 'secondUnitEditor']
    expect(await mailed('Đã duyệt', title)).toEqual([...mayPublish, 'writer'].sort())
    const publishAt = '2027-01-10T08:00:00+07:00'
    await must('unitEditor', id, 'schedule', { publishAt })
    expect(await mailed('Đã hẹn giờ đăng', title)).toEqual(['writer'])
    await must('editor', id, 'unschedule')
    expect(await mailed('Đã bỏ hẹn giờ đăng', title)).toEqual(['unitEditor', 'writer'])
    await must('unitEditor', id, 'publish')
    expect(await mailed('Đã đăng', title)).toEqual(['writer'])
  })

  it('withdrawn and opened again: who sent it in, and the unit’s editors', async () => {
    const [id, title] = await written()
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
      ['unitEditor', 'publish'],
    ])
    const withdrawal = { kind: 'error', reason: 'Số liệu sai.' }
    await must('approver', id, 'withdraw', { withdrawal })
    const people = ['secondUnitEditor', 'unitEditor', 'writer']
    expect(await mailed('Đã gỡ', title)).toEqual(people)
    const [letter] = await lettersTo({ newsroom, person: 'writer', about: `Đã gỡ: ${title}` })
    expect(letter?.text).toContain('Lý do: Số liệu sai.')
    await must('unitEditor', id, 'restore')
    expect(await mailed('Mở lại để sửa', title)).toEqual(['secondUnitEditor', 'writer'])
  })

  it('an emergency and its confirmation: the desk, the approvers, the unit and the writer', async () => {
    const [id, title] = await written()
    await must('approver', id, 'emergencyPublish', { note: 'Nước lên.' })
    const everybody = ['editor', 'secondApprover', 'secondUnitEditor', 'unitEditor', 'writer']
    expect(await mailed('KHẨN: đã đăng, chờ xác nhận', title)).toEqual(everybody)
    await must('secondApprover', id, 'clearEmergency')
    expect(await mailed('Đã xác nhận lần đăng khẩn cấp', title)).toEqual([
      'approver',
      'editor',
      'secondUnitEditor',
      'unitEditor',
      'writer',
    ])
  })

  it('a mail says which item and what to do, and nothing that the draft or a note says', async () => {
    const summary = 'Bí mật của bản nháp K-4711-K.'
    const [id, title] = await written('writer', { summary })
    await must('writer', id, 'submit')
    await must('unitEditor', id, 'requestChanges', { note: 'Bỏ câu về K-4711-K đi.' })
    await deliverAll(newsroom)
    for (const [person, words] of [
      ['unitEditor', 'Chờ duyệt'],
      ['writer', 'Cần sửa lại'],
    ] as const) {
      const [letter] = await lettersTo({ newsroom, person, about: `${words}: ${title}` })
      expect(letter?.subject).toBe(`[Xã Hạ Lạc] ${words}: ${title}`)
      for (const part of [letter?.text, letter?.html]) {
        expect(part).toContain(`http://localhost:3000/admin/collections/news/${id}`)
        expect(part).not.toContain('K-4711-K')
      }
      expect(letter?.headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' })
    }
  })
})

describe('at the moment of delivery', () => {
  const change = (person: PersonKey, data: Record<string, unknown>) =>
    newsroom.payload.update({
      collection: 'users',
      id: newsroom.people[person].id,
      data,
      overrideAccess: true,
    })

  it.each([
    ['moved to another unit', () => ({ unit: newsroom.units.naLay })],
    ['without the role', () => ({ roles: ['contributor'], unit: newsroom.units.naLay })],
    ['switched off', () => ({ isActive: false })],
  ])('who is %s hears nothing', async (_, lost) => {
    const [id, title] = await written()
    await must('writer', id, 'submit')
    await change('secondUnitEditor', lost())
    const people = await mailed('Chờ duyệt', title)
    expect(people).toContain('unitEditor')
    expect(people).not.toContain('secondUnitEditor')
    expect(await told(id, 'itemSubmitted')).not.toContain('secondUnitEditor')
    const { haLac } = newsroom.units
    await change('secondUnitEditor', { isActive: true, roles: ['unitEditor'], unit: haLac })
  })

  it('a mail that waited is not sent to who may no longer read the item', async () => {
    const { playPost, playRound } = await import('@/jobs/clockwork')
    const [id, title] = await written()
    await must('writer', id, 'submit')
    await playRound(newsroom.payload)
    expect(await told(id, 'itemSubmitted')).toContain('secondUnitEditor')
    await change('secondUnitEditor', { unit: newsroom.units.naLay })
    await playPost(newsroom.payload, () => new Date(Date.now() + 1000))
    const people = await peopleMailed({ newsroom, about: `Chờ duyệt: ${title}` })
    expect(people).toContain('unitEditor')
    expect(people).not.toContain('secondUnitEditor')
    await change('secondUnitEditor', { unit: newsroom.units.haLac })
  })
})
