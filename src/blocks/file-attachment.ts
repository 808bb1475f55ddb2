import type { Block } from 'payload'
import { normaliseText } from '@/fields/text'

/** An official document offered for download inside a text. */
export const FileAttachment: Block = {
  slug: 'file',
  interfaceName: 'FileAttachmentBlock',
  labels: { singular: 'Tệp đính kèm', plural: 'Tệp đính kèm' },
  fields: [
    {
      name: 'document',
      type: 'upload',
      label: 'Văn bản',
      relationTo: 'documents',
      required: true,
      maxDepth: 1,
    },
    {
      name: 'label',
      type: 'text',
      label: 'Tên hiển thị',
      maxLength: 200,
      admin: { description: 'Để trống thì dùng số ký hiệu và trích yếu của văn bản.' },
      hooks: { beforeValidate: [normaliseText] },
    },
  ],
}
