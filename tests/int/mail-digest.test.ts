import { afterAll, beforeAll, expect, it } from 'vitest'
import { playPost, playRound } from '@/jobs/clockwork'
import { lettersTo } from '../helpers/letters'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

const DAY = 86_400_000

/** The next day at that hour on the province's clock. */
function tomorrow(hour: number): Date {
  const day = new Date(Date.now() + 7 * 3_600_000 + DAY).toISOString().slice(0, 10)
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+07:00`)
}

const choose = (person: 'writer' | 'unitEditor' | 'approver', choices: Record<string, string>) =>
  newsroom.rest<{ errors?: unknown[]; doc?: { notifications?: Record<string, string> } }>({
    method: 'PATCH',
    path: `/api/users/${newsroom.people[person].id}`,
    user: newsroom.people[person],
    body: { notifications: choices },
  })

it('people choose for themselves; others neither see nor change it, and no approver turns emergencies off', async () => {
  const saved = await choose('unitEditor', { submitted: 'digest', withdrawn: 'none' })
  expect(saved.body.doc?.notifications).toMatchObject({
    submitted: 'digest',
    withdrawn: 'none',
    scheduleFailed: 'now',
  })
  expect((await choose('approver', { emergency: 'none' })).status).toBe(400)
  const { unitEditor, writer, admin } = newsroom.people
  const path = `/api/users/${unitEditor.id}`
  const seen = await newsroom.rest<{ notifications?: unknown }>({ path, user: writer })
  expect([seen.status, seen.body.notifications]).toEqual([200, undefined])
  const byAdmin = await newsroom.rest<{ notifications?: unknown }>({ path, user: admin })
  expect(byAdmin.body.notifications).toMatchObject({ submitted: 'digest' })
  const body = { notifications: { submitted: 'none' } }
  await newsroom.rest({ method: 'PATCH', path, user: admin, body })
  const after = await newsroom.rest<{ notifications?: unknown }>({ path, user: unitEditor })
  expect(after.body.notifications).toMatchObject({ submitted: 'digest' })
})

it('what is left for the morning comes in one mail after seven, once, sorted by what waits', async () => {
  const waiting = await newsroom.write('writer', { title: 'Còn chờ duyệt' })
  const handled = await newsroom.write('writer', { title: 'Đã trả lại' })
  await newsroom.go(waiting, [['writer', 'submit']])
  await newsroom.go(handled, [['writer', 'submit']])
  await newsroom.act('editor', handled, 'requestChanges', { note: 'Xem lại.' })
  await playRound(newsroom.payload)
  const digests = () => lettersTo({ newsroom, person: 'unitEditor', about: 'Bản tin' })
  await playPost(newsroom.payload, () => tomorrow(6))
  expect(await digests()).toEqual([])
  expect(await lettersTo({ newsroom, person: 'unitEditor', about: 'Chờ duyệt' })).toEqual([])
  await Promise.all([1, 2].map(() => playPost(newsroom.payload, () => tomorrow(11))))
  await playPost(newsroom.payload, () => tomorrow(12))
  const letters = await digests()
  expect(letters).toHaveLength(1)
  expect(letters[0]?.text).toMatch(/ĐANG CHỜ BẠN[^]*Còn chờ duyệt[^]*ĐÃ DIỄN RA[^]*Đã trả lại/)
  // Nothing to tell, no mail.
  await playPost(newsroom.payload, () => new Date(tomorrow(8).getTime() + DAY))
  expect(await digests()).toHaveLength(1)
})
