import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { relation } from '@/fields/relations'
import { slugField } from '@/fields/slug'
import { normaliseText } from '@/fields/text'
import { searchTextField } from '@/fields/search-text'
import { foldSearches } from '@/hooks/fold-searches'
import { refuseUnitCycle } from '@/hooks/unit-tree'
import { recordRegister } from '@/hooks/audit-settings'
import { revalidateUnit } from '@/hooks/revalidate'
import { UNIT_KINDS } from '@/lib/kinds'
import { registerDefaults } from './register'

export const Units: CollectionConfig = {
  slug: 'units',
  labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
  ...registerDefaults,
  admin: {
    useAsTitle: 'name',
    listSearchableFields: ['searchText'],
    group: 'Tổ chức',
    defaultColumns: ['name', 'kind', 'parent'],
  },
  hooks: {
    beforeOperation: [limitQuery, foldSearches('name')],
    beforeChange: [refuseUnitCycle],
    afterChange: [recordRegister, revalidateUnit],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Tên đơn vị',
      required: true,
      maxLength: 200,
      index: true,
      hooks: { beforeValidate: [normaliseText] },
    },
    {
      name: 'shortName',
      type: 'text',
      label: 'Tên ngắn',
      maxLength: 80,
      hooks: { beforeValidate: [normaliseText] },
    },
    { name: 'kind', type: 'select', label: 'Loại', required: true, options: [...UNIT_KINDS] },
    relation({ name: 'parent', to: 'units', label: 'Trực thuộc' }),
    { name: 'description', type: 'textarea', label: 'Giới thiệu', maxLength: 2000 },
    { name: 'functions', type: 'textarea', label: 'Chức năng, nhiệm vụ', maxLength: 4000 },
    { name: 'address', type: 'text', label: 'Địa chỉ', maxLength: 300 },
    { name: 'phone', type: 'text', label: 'Điện thoại', maxLength: 60 },
    { name: 'email', type: 'email', label: 'Thư điện tử' },
    { name: 'isActive', type: 'checkbox', label: 'Đang hoạt động', defaultValue: true },
    slugField({ source: 'name' }),
    searchTextField({ sources: ['name', 'shortName'], label: 'tên đơn vị' }),
  ],
}
