import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { holders } from '@/access/rules'
import { recordReads } from '@/hooks/audit-reads'
import { systemDefaults } from './register'

/** What a citizen sends in. Its public form comes with its own protection; until then no API writes here. */
export const Submissions: CollectionConfig = {
  slug: 'submissions',
  labels: { singular: 'Phản ánh', plural: 'Phản ánh' },
  ...systemDefaults,
  access: { ...systemDefaults.access, read: holders('readDrafts') },
  admin: { group: 'Theo dõi', defaultColumns: ['kind', 'message', 'createdAt'] },
  hooks: { beforeOperation: [limitQuery], afterOperation: [recordReads] },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Loại',
      required: true,
      options: [
        { value: 'rumour', label: 'Thông tin cần xác thực' },
        { value: 'error', label: 'Lỗi cần đính chính' },
        { value: 'other', label: 'Khác' },
      ],
    },
    { name: 'message', type: 'textarea', label: 'Nội dung', required: true, maxLength: 4000 },
    { name: 'pageUrl', type: 'text', label: 'Trang liên quan', maxLength: 500 },
    { name: 'contact', type: 'text', label: 'Liên hệ (nếu muốn được trả lời)', maxLength: 200 },
  ],
}
