import type { GlobalConfig } from 'payload'
import { everybody, holders, nobody } from '@/access/rules'
import { recordGlobal } from '@/hooks/audit-settings'
import { revalidateGlobal } from '@/hooks/revalidate'
import { ITEM_COLLECTIONS } from '@/lib/editorial'

/** What leads the front page: a choice among published items, never words of its own. */
export const Home: GlobalConfig = {
  slug: 'home',
  label: 'Trang chủ',
  access: { read: everybody, update: holders('publishProvinceItems'), readVersions: nobody },
  admin: { group: 'Cổng thông tin' },
  hooks: { afterChange: [recordGlobal, revalidateGlobal] },
  fields: [
    {
      name: 'leads',
      type: 'relationship',
      relationTo: [...ITEM_COLLECTIONS],
      hasMany: true,
      maxRows: 5,
      label: 'Tin, bài dẫn đầu',
      filterOptions: { _status: { equals: 'published' } },
      admin: { description: 'Tin đầu tiên đứng lớn nhất. Tin bị rút tự rời khỏi trang chủ.' },
    },
  ],
}
