import type { Role } from '@/access/permissions'

/** What people call the roles. */
export const roleNames: Readonly<Record<Role, string>> = {
  contributor: 'Cộng tác viên',
  unitEditor: 'Biên tập viên đơn vị',
  editor: 'Biên tập viên tỉnh',
  approver: 'Người duyệt',
  auditor: 'Kiểm tra viên',
  admin: 'Quản trị hệ thống',
}

/** @returns the roles in words, separated by commas; '' for none */
export function rolesInWords(roles: readonly string[]): string {
  const names: Readonly<Record<string, string>> = roleNames
  return roles.map((role) => names[role] ?? role).join(', ')
}
