import type { Field, GlobalConfig } from 'payload'
import { everybody, holders, nobody } from '@/access/rules'
import { recordGlobal } from '@/hooks/audit-settings'
import { revalidateGlobal } from '@/hooks/revalidate'
import { isSafeHref } from '@/lib/links'

const linkFields: Field[] = [
  { name: 'label', type: 'text', label: 'Chữ hiện', required: true, maxLength: 60 },
  {
    name: 'href',
    type: 'text',
    label: 'Địa chỉ',
    required: true,
    maxLength: 300,
    validate: (value: unknown) =>
      typeof value === 'string' && isSafeHref(value)
        ? true
        : 'Viết địa chỉ bắt đầu bằng / hoặc https://.',
  },
]

export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Thanh điều hướng',
  access: { read: everybody, update: holders('administer'), readVersions: nobody },
  admin: { group: 'Cổng thông tin' },
  hooks: { afterChange: [recordGlobal, revalidateGlobal] },
  fields: [
    { name: 'main', type: 'array', label: 'Mục chính', maxRows: 10, fields: linkFields },
    {
      name: 'footer',
      type: 'array',
      label: 'Cột chân trang',
      maxRows: 4,
      fields: [
        { name: 'title', type: 'text', label: 'Tiêu đề cột', required: true, maxLength: 60 },
        { name: 'links', type: 'array', label: 'Liên kết', maxRows: 10, fields: linkFields },
      ],
    },
  ],
}
