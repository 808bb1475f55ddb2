import type { GlobalConfig } from 'payload'
import { everybody, holders, nobody } from '@/access/rules'
import { recordGlobal } from '@/hooks/audit-settings'
import { revalidateGlobal } from '@/hooks/revalidate'
import { ITEM_COLLECTIONS } from '@/lib/editorial'

/**
 * The emergency banner shows the title and summary of a published item, so that no sentence
 * stands on every page that a second person has not approved (ADR 0008).
 */
export const Alert: GlobalConfig = {
  slug: 'alert',
  label: 'Cảnh báo khẩn',
  access: { read: everybody, update: holders('publishProvinceItems'), readVersions: nobody },
  admin: { group: 'Cổng thông tin' },
  hooks: { afterChange: [recordGlobal, revalidateGlobal] },
  fields: [
    { name: 'isActive', type: 'checkbox', label: 'Đang hiện', defaultValue: false },
    {
      name: 'level',
      type: 'select',
      label: 'Mức',
      defaultValue: 'warning',
      options: [
        { value: 'info', label: 'Thông báo' },
        { value: 'warning', label: 'Cảnh báo' },
        { value: 'urgent', label: 'Khẩn cấp' },
      ],
    },
    {
      name: 'item',
      type: 'relationship',
      relationTo: [...ITEM_COLLECTIONS],
      label: 'Tin, bài đã đăng',
      filterOptions: { _status: { equals: 'published' } },
      admin: { description: 'Tiêu đề và tóm tắt của tin này hiện trên mọi trang.' },
    },
  ],
}
