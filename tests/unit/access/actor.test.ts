import { describe, expect, it } from 'vitest'
import { actorOf, idOf } from '@/access/actor'

const user = { id: 'u', name: 'An', roles: ['editor'], unit: 'x', isActive: true }

describe('who is behind a request', () => {
  it('a user in force, with the unit populated or not', () => {
    const actor = { id: 'u', name: 'An', roles: ['editor'], unitId: 'x' }
    expect(actorOf(user)).toEqual(actor)
    expect(actorOf({ ...user, unit: { id: 'x', name: 'Xã' } })).toEqual(actor)
  })

  it.each([
    null,
    undefined,
    'u',
    {},
    { ...user, isActive: false },
    { ...user, isActive: undefined },
    { ...user, id: 7 },
  ])('nobody: %j', (value) => {
    expect(actorOf(value)).toBeUndefined()
  })

  it('roles that do not exist give nothing', () => {
    expect(actorOf({ ...user, roles: ['root', 'editor', 3] })?.roles).toEqual(['editor'])
    expect(actorOf({ ...user, roles: 'admin' })?.roles).toEqual([])
  })

  it('an empty relation has no id', () => {
    expect([idOf(''), idOf(null), idOf({}), idOf({ id: '' }), idOf('a')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'a',
    ])
  })
})
