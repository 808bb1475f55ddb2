import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordedBy } from '../helpers/audit'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom()
  await room.rest({ path: '/api/users/me', user: room.people.admin })
  await room.rest({ path: '/api/users/me', user: room.people.approver })
})
afterAll(() => room.stop())

interface Step {
  readonly who?: 'admin' | 'approver'
  readonly method: 'POST' | 'PATCH'
  readonly path: string
  readonly body: Record<string, unknown>
}

const send = async ({ who = 'admin', ...request }: Step) =>
  await room.rest<{ doc?: { id: string } }>({ ...request, user: room.people[who] })

/** Made in one test, changed in the next. */
const made: Record<string, string> = {}

it.each([
  ['sections', { name: 'Phòng chống thiên tai' }, 'thêm chuyên mục “Phòng chống thiên tai”'],
  ['topics', { name: 'Mùa lũ' }, 'thêm chủ đề “Mùa lũ”'],
  ['units', { name: 'Sở Y tế', kind: 'department' }, 'thêm đơn vị “Sở Y tế”'],
])('an administrator adds to %s', async (slug, body, words) => {
  const events = await recordedBy(room.payload, async () => {
    const { body: answer } = await send({ method: 'POST', path: `/api/${slug}`, body })
    made[slug] = String(answer.doc?.id)
  })
  expect(events).toMatchObject([
    {
      type: 'settingsChanged',
      sentence: `Người admin ${words}`,
      documentCollection: slug,
      document: made[slug],
    },
  ])
})

it('a channel says for which unit it speaks', async () => {
  const [event] = await recordedBy(room.payload, async () => {
    const { body } = await send({
      method: 'POST',
      path: '/api/channels',
      body: {
        name: 'Fanpage Hạ Lạc',
        kind: 'facebook',
        url: 'https://facebook.example/halac',
        unit: room.units.haLac,
      },
    })
    made.channels = String(body.doc?.id)
  })
  expect(event).toMatchObject({ sentence: 'Người admin thêm kênh chính thức “Fanpage Hạ Lạc”' })
  expect(event?.unit).toBe(room.units.haLac)
})

it('a change names its fields, never their values', async () => {
  const secret = '0213 000 111'
  const events = await recordedBy(room.payload, () =>
    send({
      method: 'PATCH',
      path: `/api/units/${made.units}`,
      body: { phone: secret, address: 'Phố Bến Thượng', parent: room.units.haLac },
    }),
  )
  expect(events.map(({ sentence }) => sentence)).toEqual([
    'Người admin sửa đơn vị “Sở Y tế”: Trực thuộc, Địa chỉ, Điện thoại',
  ])
  expect(events[0]?.data.fields).toEqual(['parent', 'address', 'phone'])
  expect(JSON.stringify(events)).not.toContain(secret)
})

it('a save that changes nothing is no event, relations and all', async () => {
  const events = await recordedBy(room.payload, async () => {
    await send({
      method: 'PATCH',
      path: `/api/units/${made.units}`,
      body: { parent: room.units.haLac, address: 'Phố Bến Thượng' },
    })
    await send({
      method: 'PATCH',
      path: `/api/channels/${made.channels}`,
      body: { unit: room.units.haLac },
    })
  })
  expect(events).toEqual([])
})

it.each([
  [
    'navigation',
    'admin',
    { main: [{ label: 'Tin tức', href: '/tin-tuc' }] },
    '“Thanh điều hướng”: Mục chính',
  ],
  [
    'site-settings',
    'admin',
    { provinceName: 'Lạc Giang', tagline: 'Một cổng' },
    '“Thông tin cổng”: Tên tỉnh, Dòng giới thiệu',
  ],
  ['alert', 'approver', { isActive: true, level: 'urgent' }, '“Cảnh báo khẩn”: Đang hiện, Mức'],
] as const)(
  'a change of %s by the %s is recorded, a second save of the same is not',
  async (slug, who, body, words) => {
    const step = { who, method: 'POST', path: `/api/globals/${slug}`, body } as const
    const events = await recordedBy(room.payload, async () => {
      expect((await send(step)).body).not.toHaveProperty('errors')
      await send(step)
    })
    expect(events.map(({ sentence }) => sentence)).toEqual([`Người ${who} sửa ${words}`])
    expect(events[0]).toMatchObject({ documentCollection: slug, document: '' })
  },
)

it('the front page: what leads it, by id and not by words', async () => {
  const id = await room.write('writer')
  await room.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  const step = {
    who: 'approver',
    method: 'POST',
    path: '/api/globals/home',
    body: { leads: [{ relationTo: 'news', value: id }] },
  } as const
  const events = await recordedBy(room.payload, async () => {
    await send(step)
    await send(step)
  })
  expect(events.map(({ sentence }) => sentence)).toEqual([
    'Người approver sửa “Trang chủ”: Tin, bài dẫn đầu',
  ])
})
