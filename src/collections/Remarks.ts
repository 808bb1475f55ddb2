import type { CollectionConfig, Field } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { createInScope, fieldForSystem, inScope, nobody } from '@/access/rules'
import { relation, unitField } from '@/fields/relations'
import { normaliseText } from '@/fields/text'
import { bindRemark, tellMentioned } from '@/hooks/remarks'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'

/** Editors talking about one item. Never public, never changed afterwards. */
export const Remarks: CollectionConfig = {
  slug: 'remarks',
  labels: { singular: 'Ghi chú nội bộ', plural: 'Ghi chú nội bộ' },
  access: {
    read: inScope('readDrafts'),
    create: createInScope('editDrafts'),
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Biên tập',
    defaultColumns: ['text', 'item', 'author', 'createdAt'],
    useAsTitle: 'text',
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [limitQuery],
    beforeChange: [bindRemark],
    afterChange: [tellMentioned],
  },
  fields: [
    {
      name: 'item',
      type: 'relationship',
      relationTo: [...EDITORIAL_COLLECTIONS],
      required: true,
      index: true,
      label: 'Về tin, bài',
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Ghi chú',
      required: true,
      maxLength: 4000,
      hooks: { beforeValidate: [normaliseText] },
    },
    {
      ...relation({ name: 'author', to: 'users', label: 'Người viết' }),
      access: { create: fieldForSystem, update: fieldForSystem },
    },
    {
      ...relation({ name: 'mentions', to: 'users', label: 'Nhắc tới' }),
      hasMany: true,
      admin: {
        readOnly: true,
        description: 'Hệ thống tự ghi theo những tên đứng sau dấu @ trong ghi chú.',
      },
    } as Field,
    unitField({ required: false }),
  ],
}
