import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { everybody, holders, nobody } from '@/access/rules'
import { relation } from '@/fields/relations'
import { slugField } from '@/fields/slug'
import { normaliseText } from '@/fields/text'
import { revalidateSection } from '@/hooks/revalidate'

export const Sections: CollectionConfig = {
  slug: 'sections',
  labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
  access: {
    read: everybody,
    create: holders('administer'),
    update: holders('administer'),
    delete: nobody,
    unlock: nobody,
  },
  admin: { useAsTitle: 'name', group: 'Tổ chức', defaultColumns: ['name', 'unit'] },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeOperation: [limitQuery], afterChange: [revalidateSection] },
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
  ],
}
