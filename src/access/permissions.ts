/** Roles of `users.roles`; several are allowed for one person. */
export const ROLES = [
  'contributor',
  'unitEditor',
  'editor',
  'approver',
  'auditor',
  'admin',
] as const

export type Role = (typeof ROLES)[number]

/** Roles whose rights end at their own unit; `users.unit` is required for them. */
export const UNIT_ROLES: readonly Role[] = ['contributor', 'unitEditor']

/** How far a permission reaches. */
export type Scope = 'none' | 'own' | 'all'

type Row = Readonly<Record<Role, Scope>>

/**
 * Who may do what (DESIGN 1). This is the whole truth about roles; every rule, button and test is
 * derived from it. Four eyes (DESIGN 3, I1) stand above it: no permission overrides them.
 */
export const PERMISSIONS = {
  readDrafts: row('own', 'own', 'all', 'all', 'all', 'all'),
  editDrafts: row('own', 'own', 'all', 'all', 'none', 'none'),
  submit: row('own', 'own', 'all', 'all', 'none', 'none'),
  requestChanges: row('none', 'own', 'all', 'all', 'none', 'none'),
  /** approve, publish, schedule: articles, news, fanpage posts */
  publishItems: row('none', 'own', 'all', 'all', 'none', 'none'),
  /** the same for bulletins, pages, home, alert */
  publishProvinceItems: row('none', 'none', 'none', 'all', 'none', 'none'),
  withdraw: row('none', 'none', 'none', 'all', 'none', 'none'),
  publishInEmergency: row('none', 'none', 'none', 'all', 'none', 'none'),
  readReports: row('own', 'own', 'all', 'all', 'all', 'all'),
  readAuditTrail: row('none', 'none', 'none', 'all', 'all', 'all'),
  administer: row('none', 'none', 'none', 'none', 'none', 'all'),
} as const satisfies Record<string, Row>

export type Permission = keyof typeof PERMISSIONS

/**
 * @param input `roles` of one person, and the permission asked for
 * @returns the widest scope that any of the roles gives
 */
export function scopeOf({
  roles,
  permission,
}: {
  roles: readonly Role[]
  permission: Permission
}): Scope {
  const scopes = roles.map((role) => PERMISSIONS[permission][role])
  if (scopes.includes('all')) return 'all'
  return scopes.includes('own') ? 'own' : 'none'
}

function row(
  contributor: Scope,
  unitEditor: Scope,
  editor: Scope,
  approver: Scope,
  auditor: Scope,
  admin: Scope,
): Row {
  return { contributor, unitEditor, editor, approver, auditor, admin }
}
