import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { slugField } from '@/fields/slug'
import { normaliseText } from '@/fields/text'
import { searchTextField } from '@/fields/search-text'
import { foldSearches } from '@/hooks/fold-searches'
import { recordRegister } from '@/hooks/audit-settings'
import { registerDefaults } from './register'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Chủ đề', plural: 'Chủ đề' },
  ...registerDefaults,
  admin: { useAsTitle: 'name', listSearchableFields: ['searchText'], group: 'Tổ chức' },
  hooks: { beforeOperation: [limitQuery, foldSearches('name')], afterChange: [recordRegister] },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Tên chủ đề',
      required: true,
      maxLength: 120,
      index: true,
      hooks: { beforeValidate: [normaliseText] },
    },
    slugField({ source: 'name' }),
    searchTextField({ sources: ['name'], label: 'tên chủ đề' }),
  ],
}
