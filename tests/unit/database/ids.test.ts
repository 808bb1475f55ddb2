import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { isPossibleId } from '@/database/ids'

const UUID = '5c9a4f4c-06a8-40f8-aadf-a3ecce4db064'
const OBJECT_ID = '6568c2f1a3b4c5d6e7f80912'

it.each([
  ['sqlite', UUID, true],
  ['sqlite', OBJECT_ID, false],
  ['sqlite', '', false],
  ['mongoose', OBJECT_ID, true],
  ['mongoose', UUID, false],
  ['mongoose', 'đây không phải mã', false],
])('on %s %j: %s', (name, id, expected) => {
  const payload = { db: { name } } as unknown as Payload
  expect(isPossibleId({ payload, id })).toBe(expected)
})
