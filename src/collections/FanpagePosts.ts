import { momentField } from '@/fields/dates'
import { contentFields } from '@/fields/editorial'
import { normaliseText } from '@/fields/text'
import { ITEM_COLLECTIONS } from '@/lib/editorial'
import { editorialCollection } from './editorial'

export const FanpagePosts = editorialCollection({
  slug: 'fanpage-posts',
  labels: { singular: 'Bài đăng fanpage', plural: 'Bài đăng fanpage' },
  tabs: [
    {
      label: 'Bài đăng',
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: 'Nội dung đăng',
          maxLength: 5000,
          admin: {
            rows: 8,
            description: 'Đúng như sẽ hiện trên trang của đơn vị. Tên đơn vị được ghi tự động.',
          },
          hooks: { beforeValidate: [normaliseText] },
        },
        {
          name: 'media',
          type: 'upload',
          relationTo: 'media',
          hasMany: true,
          maxRows: 10,
          label: 'Ảnh',
        },
        {
          name: 'linkedContent',
          type: 'relationship',
          relationTo: [...ITEM_COLLECTIONS],
          label: 'Tin, bài được dẫn',
          admin: { description: 'Trang chính thức mà bài đăng dẫn tới.' },
        },
        {
          name: 'channels',
          type: 'relationship',
          relationTo: 'channels',
          hasMany: true,
          label: 'Kênh',
          admin: { description: 'Trang chính thức sẽ nhận bài đăng này.' },
        },
        momentField({ name: 'plannedAt', label: 'Dự kiến đăng lúc' }),
      ],
    },
    { label: 'Trang trên cổng', fields: contentFields() },
  ],
})
