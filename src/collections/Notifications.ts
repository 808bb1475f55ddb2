import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { ownNotifications } from '@/access/rules'
import { relation } from '@/fields/relations'
import { systemDefaults } from './register'

/** What a person has been told; written by the outbox only, read by that person only. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  labels: { singular: 'Thông báo', plural: 'Thông báo' },
  ...systemDefaults,
  access: { ...systemDefaults.access, read: ownNotifications },
  admin: {
    group: 'Theo dõi',
    useAsTitle: 'text',
    defaultColumns: ['at', 'text', 'note'],
  },
  lockDocuments: false,
  hooks: { beforeOperation: [limitQuery] },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'at', type: 'date', required: true, index: true, label: 'Lúc' },
    { name: 'text', type: 'text', required: true, label: 'Việc' },
    { name: 'note', type: 'textarea', label: 'Ghi chú' },
    { ...relation({ name: 'recipient', to: 'users', label: 'Người nhận' }), index: true },
    { name: 'type', type: 'text', required: true, admin: { hidden: true } },
    { name: 'documentCollection', type: 'text', required: true, admin: { hidden: true } },
    { name: 'document', type: 'text', required: true, admin: { hidden: true } },
  ],
}
