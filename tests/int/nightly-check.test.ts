import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkNightly, readLastCheck } from '@/integrity/nightly'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

const check = (now: string) => checkNightly({ payload: newsroom.payload, now: new Date(now) })

it('runs once a night, after two o’clock in the province, in one process', async () => {
  expect(await check('2026-11-24T18:59:00.000Z')).toBe(false)
  expect(await readLastCheck(newsroom.payload)).toBeNull()
  const both = await Promise.all([
    check('2026-11-24T19:00:00.000Z'),
    check('2026-11-24T19:00:00.000Z'),
  ])
  expect(both.filter(Boolean)).toHaveLength(1)
  expect(await check('2026-11-25T03:00:00.000Z')).toBe(false)
  expect(await readLastCheck(newsroom.payload)).toMatchObject({
    night: '2026-11-25',
    state: 'done',
    problems: 0,
  })
})

it('tells what it found, with its place', async () => {
  const id = await newsroom.write('writer')
  await newsroom.payload.db.updateOne({
    collection: 'news',
    id,
    data: { _status: 'published' },
  })
  expect(await check('2026-11-25T19:30:00.000Z')).toBe(true)
  const last = await readLastCheck(newsroom.payload)
  const problems = last?.results?.flatMap((result) => result.problems) ?? []
  expect(last?.problems).toBe(problems.length)
  expect(problems).toContainEqual({
    where: `news ${id}`,
    what: 'công chúng đọc được dù chưa đăng hoặc đã gỡ',
  })
})

it('a check that died with its process is taken up an hour later', async () => {
  await newsroom.payload.db.create({
    collection: 'state-checks',
    data: { night: '2026-11-27', state: 'running', startedAt: '2026-11-26T19:00:00.000Z' },
  })
  expect(await check('2026-11-26T19:59:00.000Z')).toBe(false)
  expect(await check('2026-11-26T20:01:00.000Z')).toBe(true)
})
