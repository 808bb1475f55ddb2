import type { CollectionConfig } from 'payload'
import { ROLES, type Role } from '@/access/permissions'
import { limitQuery } from '@/access/query-limits'
import {
  activeUser,
  colleagues,
  fieldForEverybody,
  fieldForHolders,
  holders,
  nobody,
  selfOr,
} from '@/access/rules'
import { env } from '@/config/env'
import { relation } from '@/fields/relations'
import { normaliseText } from '@/fields/text'
import { checkPassword, refuseInactive, requireUnit } from '@/hooks/users'

const ROLE_LABELS: Record<Role, string> = {
  contributor: 'Cộng tác viên',
  unitEditor: 'Biên tập viên đơn vị',
  editor: 'Biên tập viên tỉnh',
  approver: 'Người duyệt',
  auditor: 'Kiểm tra viên',
  admin: 'Quản trị hệ thống',
}

const MINUTE = 60_000
const adminOnly = fieldForHolders('administer')

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Người dùng', plural: 'Người dùng' },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 8,
    lockTime: 15 * MINUTE,
    // Payload's own brake writes outside the request's transaction and would wait for itself: ten
    // seconds without a writer on SQLite for every anonymous request.
    forgotPassword: { minRequestInterval: 0 },
    cookies: { sameSite: 'Lax', secure: env().secureCookies },
  },
  access: {
    admin: activeUser,
    read: colleagues,
    create: holders('administer'),
    update: selfOr('administer'),
    delete: nobody,
    unlock: holders('administer'),
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'name',
    group: 'Tổ chức',
    defaultColumns: ['name', 'email', 'roles', 'unit'],
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [limitQuery, checkPassword],
    beforeValidate: [requireUnit],
    beforeLogin: [refuseInactive],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Họ và tên',
      required: true,
      maxLength: 120,
      access: { create: adminOnly, update: adminOnly },
      hooks: { beforeValidate: [normaliseText] },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: 'Vai trò',
      required: true,
      saveToJWT: false,
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
      access: { read: fieldForEverybody, create: adminOnly, update: adminOnly },
      admin: { description: 'Cộng tác viên và biên tập viên đơn vị phải thuộc một đơn vị.' },
    },
    {
      ...relation({ name: 'unit', to: 'units', label: 'Đơn vị' }),
      access: { create: adminOnly, update: adminOnly },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      label: 'Đang hoạt động',
      defaultValue: true,
      access: { create: adminOnly, update: adminOnly },
      admin: { description: 'Bỏ chọn để khóa tài khoản; lịch sử của người này vẫn được giữ.' },
    },
  ],
}
