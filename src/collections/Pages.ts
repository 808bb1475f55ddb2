import { contentFields } from '@/fields/editorial'
import { editorialCollection } from './editorial'

export const Pages = editorialCollection({
  slug: 'pages',
  labels: { singular: 'Trang tĩnh', plural: 'Trang tĩnh' },
  defaultColumns: ['title', 'slug', 'workflow', 'updatedAt'],
  group: 'Cổng thông tin',
  tabs: [{ label: 'Nội dung', fields: contentFields() }],
})
