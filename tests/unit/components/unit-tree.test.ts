import { expect, it } from 'vitest'
import { unitTree, type UnitBranch } from '@/components/site/unit-tree'
import type { UnitEntry } from '@/queries/models'

const unit = (id: string, parentId: string | null): UnitEntry => ({
  id,
  name: id,
  shortName: id,
  href: `/don-vi/${id}`,
  kind: 'department',
  description: '',
  parentId,
})

const shape = (branches: readonly UnitBranch[]): unknown =>
  branches.map(({ unit: { id }, children }) => (children.length === 0 ? id : [id, shape(children)]))

it.each([
  [
    'a tree',
    [unit('a', null), unit('b', 'a'), unit('c', 'b'), unit('d', 'a')],
    [['a', [['b', ['c']], 'd']]],
  ],
  ['a unit below one that is not at work', [unit('a', 'gone'), unit('b', 'a')], [['a', ['b']]]],
  ['a circle', [unit('a', 'b'), unit('b', 'a'), unit('c', null)], ['c', ['a', ['b']]]],
  ['a unit below itself', [unit('a', 'a')], ['a']],
])('%s shows every unit once', (_, units, expected) => {
  expect(shape(unitTree(units))).toEqual(expected)
})
