import type { GlobalConfig } from 'payload'
import { everybody, holders, nobody } from '@/access/rules'
import { recordGlobal } from '@/hooks/audit-settings'
import { revalidateGlobal } from '@/hooks/revalidate'

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Thông tin cổng',
  access: { read: everybody, update: holders('administer'), readVersions: nobody },
  admin: { group: 'Cổng thông tin' },
  hooks: { afterChange: [recordGlobal, revalidateGlobal] },
  fields: [
    { name: 'provinceName', type: 'text', label: 'Tên tỉnh', required: true, defaultValue: 'Tỉnh' },
    {
      name: 'siteName',
      type: 'text',
      label: 'Tên cổng',
      required: true,
      defaultValue: 'Cổng thông tin chính thống',
    },
    { name: 'tagline', type: 'text', label: 'Dòng giới thiệu' },
    { name: 'governingBody', type: 'text', label: 'Cơ quan chủ quản' },
    { name: 'editorInCharge', type: 'text', label: 'Chịu trách nhiệm nội dung' },
    { name: 'address', type: 'text', label: 'Địa chỉ' },
    { name: 'phone', type: 'text', label: 'Điện thoại' },
    { name: 'email', type: 'email', label: 'Thư điện tử' },
    { name: 'licence', type: 'text', label: 'Giấy phép' },
  ],
}
