import { describe, expect, it } from 'vitest'
import { may, type Actor } from '@/access/actor'
import {
  PERMISSIONS,
  ROLES,
  scopeOf,
  type Permission,
  type Role,
  type Scope,
} from '@/access/permissions'

const o = 'own'
const A = 'all'
const _ = 'none'

/** The table of the design, written out by hand: what each role may, and how far. */
const TABLE: Record<Permission, readonly [Scope, Scope, Scope, Scope, Scope, Scope]> = {
  //                     contributor, unitEditor, editor, approver, auditor, admin
  readDrafts: [o, o, A, A, A, A],
  editDrafts: [o, o, A, A, _, _],
  submit: [o, o, A, A, _, _],
  requestChanges: [_, o, A, A, _, _],
  publishItems: [_, o, A, A, _, _],
  publishProvinceItems: [_, _, _, A, _, _],
  withdraw: [_, _, _, A, _, _],
  publishInEmergency: [_, _, _, A, _, _],
  readReports: [o, o, A, A, A, A],
  readAuditTrail: [_, _, _, A, A, A],
  administer: [_, _, _, _, _, A],
}

const cells = (Object.keys(TABLE) as Permission[]).flatMap((permission) =>
  ROLES.map((role, column) => ({ permission, role, scope: TABLE[permission][column] ?? _ })),
)

const person = (roles: Role[], unitId?: string): Actor => ({ id: 'a', name: 'An', roles, unitId })

describe('the table of permissions', () => {
  it('has the rows and columns of the design, and no others', () => {
    expect(Object.keys(PERMISSIONS).sort()).toEqual(Object.keys(TABLE).sort())
    expect(ROLES).toEqual(['contributor', 'unitEditor', 'editor', 'approver', 'auditor', 'admin'])
  })

  it.each(cells)('$role: $permission is $scope', ({ permission, role, scope }) => {
    expect(scopeOf({ roles: [role], permission })).toBe(scope)
    const inOwn = may({ actor: person([role], 'u1'), permission, unitId: 'u1' })
    const inOther = may({ actor: person([role], 'u1'), permission, unitId: 'u2' })
    const nowhere = may({ actor: person([role]), permission, unitId: undefined })
    expect([inOwn, inOther, nowhere]).toEqual([scope !== _, scope === A, scope === A])
  })
})

describe('several roles', () => {
  it('reach as far as the widest of them', () => {
    expect(scopeOf({ roles: ['contributor', 'editor'], permission: 'readDrafts' })).toBe('all')
    expect(scopeOf({ roles: ['admin', 'contributor'], permission: 'editDrafts' })).toBe('own')
    expect(scopeOf({ roles: ['admin', 'auditor'], permission: 'publishItems' })).toBe('none')
  })
})

describe('who has no rights at all', () => {
  it.each(Object.keys(TABLE) as Permission[])(
    'nobody and a person without roles: %s',
    (permission) => {
      expect(may({ actor: undefined, permission, unitId: 'u1' })).toBe(false)
      expect(may({ actor: person([], 'u1'), permission, unitId: 'u1' })).toBe(false)
    },
  )
})
