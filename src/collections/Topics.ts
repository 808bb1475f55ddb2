import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { everybody, holders, nobody } from '@/access/rules'
import { slugField } from '@/fields/slug'
import { normaliseText } from '@/fields/text'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Chủ đề', plural: 'Chủ đề' },
  access: {
    read: everybody,
    create: holders('administer'),
    update: holders('administer'),
    delete: nobody,
    unlock: nobody,
  },
  admin: { useAsTitle: 'name', group: 'Tổ chức' },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeOperation: [limitQuery] },
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
  ],
}
