import type { CollectionConfig, Field } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { fieldForSystem, ownNotifications } from '@/access/rules'
import { readAll } from '@/endpoints/notifications'
import { relation } from '@/fields/relations'
import { keepFirstReading } from '@/hooks/notifications'
import { systemDefaults } from './register'

/** Only the system writes these; an API that sends them is not heard. */
const told: Field[] = [
  { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
  { name: 'at', type: 'date', required: true, index: true, label: 'Lúc' },
  { name: 'text', type: 'text', required: true, label: 'Việc' },
  { name: 'note', type: 'textarea', label: 'Ghi chú' },
  { name: 'title', type: 'text', admin: { hidden: true } },
  { ...relation({ name: 'recipient', to: 'users', label: 'Người nhận' }), index: true },
  { name: 'type', type: 'text', required: true, admin: { hidden: true } },
  { name: 'documentCollection', type: 'text', required: true, admin: { hidden: true } },
  { name: 'document', type: 'text', required: true, admin: { hidden: true } },
  // Whether a mail was sent at once, waits for the digest, or went out with one.
  { name: 'mail', type: 'text', index: true, admin: { hidden: true } },
]

/**
 * What a person has been told; written by the outbox only, read by that person only, who may say that
 * it has been read and nothing else.
 */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  labels: { singular: 'Thông báo', plural: 'Thông báo' },
  ...systemDefaults,
  access: { ...systemDefaults.access, read: ownNotifications, update: ownNotifications },
  admin: {
    group: 'Theo dõi',
    useAsTitle: 'text',
    hideAPIURL: true,
    defaultColumns: ['at', 'text', 'note', 'readAt'],
    // Read on the start page; there is nothing to save in the form.
    components: { edit: { SaveButton: '/components/admin/nothing#Nothing' } },
  },
  defaultSort: '-at',
  endpoints: [readAll],
  lockDocuments: false,
  hooks: { beforeOperation: [limitQuery] },
  fields: [
    ...told.map((field) => ({
      ...field,
      access: { update: fieldForSystem },
    })),
    {
      name: 'readAt',
      type: 'date',
      index: true,
      label: 'Đã đọc lúc',
      // Who may update the row is its recipient (`ownNotifications`).
      admin: { readOnly: true },
      hooks: { beforeChange: [keepFirstReading] },
    },
  ] as Field[],
}
