import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { inScope } from '@/access/rules'
import { momentField } from '@/fields/dates'
import { relation, unitField } from '@/fields/relations'
import { systemDefaults } from './register'

/** One post sent to one channel and what came of it. Written by the system only. */
export const Deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: { singular: 'Lượt đăng', plural: 'Lượt đăng' },
  ...systemDefaults,
  access: { ...systemDefaults.access, read: inScope('readDrafts') },
  admin: { group: 'Theo dõi', defaultColumns: ['post', 'channel', 'status', 'updatedAt'] },
  hooks: { beforeOperation: [limitQuery] },
  fields: [
    relation({ name: 'post', to: 'fanpage-posts', label: 'Bài đăng' }),
    relation({ name: 'channel', to: 'channels', label: 'Kênh' }),
    unitField(),
    {
      name: 'status',
      type: 'select',
      label: 'Trạng thái',
      required: true,
      defaultValue: 'ready',
      index: true,
      options: [
        { value: 'ready', label: 'Chờ gửi' },
        { value: 'running', label: 'Đang gửi' },
        { value: 'done', label: 'Đã đăng' },
        { value: 'failed', label: 'Lỗi' },
        { value: 'unconfirmed', label: 'Chưa xác nhận' },
      ],
    },
    { name: 'externalUrl', type: 'text', label: 'Địa chỉ bài đăng' },
    { name: 'reason', type: 'textarea', label: 'Lý do' },
    momentField({ name: 'deliveredAt', label: 'Đăng lúc' }),
  ],
}
