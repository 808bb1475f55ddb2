import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { dayField } from '@/fields/dates'
import { unitField } from '@/fields/relations'
import { normaliseText } from '@/fields/text'
import { searchTextField } from '@/fields/search-text'
import { foldSearches } from '@/hooks/fold-searches'
import { recordRegister } from '@/hooks/audit-settings'
import { revalidateChannels } from '@/hooks/revalidate'
import { CHANNEL_KINDS } from '@/lib/kinds'
import { isSafeHref } from '@/lib/links'
import { registerDefaults } from './register'

/** The public register of the pages and accounts that really are a unit's own. */
export const Channels: CollectionConfig = {
  slug: 'channels',
  labels: { singular: 'Kênh chính thức', plural: 'Kênh chính thức' },
  ...registerDefaults,
  admin: {
    useAsTitle: 'name',
    listSearchableFields: ['searchText'],
    group: 'Tổ chức',
    defaultColumns: ['name', 'kind', 'unit'],
  },
  hooks: {
    beforeOperation: [limitQuery, foldSearches('name')],
    afterChange: [recordRegister, revalidateChannels],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Tên kênh',
      required: true,
      maxLength: 160,
      hooks: { beforeValidate: [normaliseText] },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Loại kênh',
      required: true,
      options: [...CHANNEL_KINDS],
    },
    {
      name: 'url',
      type: 'text',
      label: 'Địa chỉ',
      required: true,
      unique: true,
      maxLength: 500,
      validate: (value: unknown) =>
        typeof value === 'string' && /^https?:/i.test(value) && isSafeHref(value)
          ? true
          : 'Địa chỉ phải bắt đầu bằng https:// hoặc http://.',
    },
    unitField(),
    { name: 'description', type: 'textarea', label: 'Mô tả', maxLength: 600 },
    dayField({ name: 'verifiedAt', label: 'Xác minh ngày' }),
    { name: 'isActive', type: 'checkbox', label: 'Đang hoạt động', defaultValue: true },
    searchTextField({ sources: ['name', 'url'], label: 'tên kênh, địa chỉ' }),
  ],
}
