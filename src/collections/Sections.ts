import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { relation } from '@/fields/relations'
import { slugField } from '@/fields/slug'
import { normaliseText } from '@/fields/text'
import { searchTextField } from '@/fields/search-text'
import { foldSearches } from '@/hooks/fold-searches'
import { recordRegister } from '@/hooks/audit-settings'
import { revalidateSection } from '@/hooks/revalidate'
import { registerDefaults } from './register'

export const Sections: CollectionConfig = {
  slug: 'sections',
  labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
  ...registerDefaults,
  admin: {
    useAsTitle: 'name',
    listSearchableFields: ['searchText'],
    group: 'Tổ chức',
    defaultColumns: ['name', 'unit'],
  },
  hooks: {
    beforeOperation: [limitQuery, foldSearches('name')],
    afterChange: [recordRegister, revalidateSection],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Tên chuyên mục',
      required: true,
      maxLength: 120,
      index: true,
      hooks: { beforeValidate: [normaliseText] },
    },
    { name: 'description', type: 'textarea', label: 'Giới thiệu', maxLength: 600 },
    {
      ...relation({
        name: 'unit',
        to: 'units',
        label: 'Đơn vị phụ trách',
        description: 'Để trống nếu thuộc ban biên tập của tỉnh.',
      }),
    },
    { name: 'order', type: 'number', label: 'Thứ tự', defaultValue: 0, index: true },
    slugField({ source: 'name' }),
    searchTextField({ sources: ['name'], label: 'tên chuyên mục' }),
  ],
}
