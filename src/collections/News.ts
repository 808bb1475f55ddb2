import { momentField } from '@/fields/dates'
import { contentFields } from '@/fields/editorial'
import { normaliseText } from '@/fields/text'
import { editorialCollection } from './editorial'

export const News = editorialCollection({
  slug: 'news',
  labels: { singular: 'Tin', plural: 'Tin' },
  tabs: [
    { label: 'Nội dung', fields: contentFields() },
    {
      label: 'Sự việc',
      fields: [
        momentField({
          name: 'occurredAt',
          label: 'Xảy ra lúc',
          description: 'Thời điểm của sự việc, không phải lúc viết tin.',
        }),
        {
          name: 'location',
          type: 'text',
          label: 'Địa điểm',
          maxLength: 300,
          hooks: { beforeValidate: [normaliseText] },
        },
      ],
    },
  ],
})
