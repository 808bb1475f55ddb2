import { claimFields, evidenceField, verdictFields } from '@/fields/bulletin'
import { contentFields } from '@/fields/editorial'
import { editorialCollection } from './editorial'

export const Bulletins = editorialCollection({
  slug: 'bulletins',
  labels: { singular: 'Tin xác thực', plural: 'Tin xác thực' },
  defaultColumns: ['title', 'verdict', 'workflow', 'unit', 'updatedAt'],
  tabs: [
    { label: 'Thông tin lan truyền', fields: claimFields },
    { label: 'Kết luận', fields: verdictFields },
    { label: 'Căn cứ', fields: [evidenceField] },
    { label: 'Nội dung', fields: contentFields() },
  ],
})
