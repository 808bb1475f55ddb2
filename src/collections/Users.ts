import type { CollectionConfig } from 'payload'
import { ROLES } from '@/access/permissions'
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
import { noticeChoices } from '@/fields/notice-choices'
import { relation } from '@/fields/relations'
import { searchTextField } from '@/fields/search-text'
import { normaliseText } from '@/fields/text'
import {
  notePassword,
  recordAccount,
  recordResetPassword,
  recordUnlock,
} from '@/hooks/audit-accounts'
import { recordRefusedSignIn, recordSignIn, recordSignOut } from '@/hooks/audit-sessions'
import { foldSearches } from '@/hooks/fold-searches'
import { checkPassword, refuseInactive, requireUnit } from '@/hooks/users'
import { roleNames } from '@/i18n/vi/roles'

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
    listSearchableFields: ['searchText'],
    group: 'Tổ chức',
    defaultColumns: ['name', 'email', 'roles', 'unit'],
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [limitQuery, foldSearches('name'), checkPassword],
    beforeValidate: [requireUnit],
    beforeChange: [notePassword],
    beforeLogin: [refuseInactive],
    afterChange: [recordAccount],
    afterLogin: [recordSignIn],
    afterLogout: [recordSignOut],
    afterOperation: [recordResetPassword, recordUnlock],
    afterError: [recordRefusedSignIn],
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
      options: ROLES.map((value) => ({ value, label: roleNames[value] })),
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
    noticeChoices(),
    searchTextField({ sources: ['name', 'email'], label: 'họ tên, thư điện tử' }),
  ],
}
