import { contentFields } from '@/fields/editorial'
import { editorialCollection } from './editorial'

export const Articles = editorialCollection({
  slug: 'articles',
  labels: { singular: 'Bài viết', plural: 'Bài viết' },
  tabs: [{ label: 'Nội dung', fields: contentFields() }],
})
