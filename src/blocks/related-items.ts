import type { Block } from 'payload'
import { ITEM_COLLECTIONS } from '@/lib/editorial'

/** Links to other items of this site, in the middle of a text. */
export const RelatedItems: Block = {
  slug: 'related',
  interfaceName: 'RelatedItemsBlock',
  labels: { singular: 'Nội dung liên quan', plural: 'Nội dung liên quan' },
  fields: [
    {
      name: 'items',
      type: 'relationship',
      label: 'Các nội dung',
      relationTo: [...ITEM_COLLECTIONS],
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 6,
      // The page needs title and address of each item, never what those items point to in turn.
      maxDepth: 1,
      admin: {
        description: 'Tối đa 6. Nội dung chưa đăng hoặc đã gỡ sẽ không hiện với người đọc.',
      },
    },
  ],
}
