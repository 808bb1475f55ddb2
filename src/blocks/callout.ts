import type { Block } from 'payload'
import { normaliseText } from '@/fields/text'

/** A framed note inside a text: what to know, to beware of, or to do at once. */
export const Callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: 'Khung lưu ý', plural: 'Khung lưu ý' },
  fields: [
    {
      name: 'tone',
      type: 'select',
      label: 'Mức độ',
      required: true,
      defaultValue: 'info',
      options: [
        { label: 'Thông tin', value: 'info' },
        { label: 'Lưu ý', value: 'warning' },
        { label: 'Khẩn cấp', value: 'urgent' },
      ],
      admin: { description: 'Chỉ dùng “Khẩn cấp” khi người dân cần làm ngay một việc.' },
    },
    {
      name: 'title',
      type: 'text',
      label: 'Tiêu đề khung',
      maxLength: 160,
      hooks: { beforeValidate: [normaliseText] },
    },
    {
      name: 'content',
      type: 'textarea',
      label: 'Nội dung khung',
      required: true,
      maxLength: 2000,
      admin: { description: 'Mỗi dòng là một đoạn.' },
      hooks: { beforeValidate: [normaliseText] },
    },
  ],
}
