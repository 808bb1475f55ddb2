import type { Field } from 'payload'
import { fieldForSystem } from '@/access/rules'

const system = { create: fieldForSystem, update: fieldForSystem }
const hidden = { hidden: true } as const

/**
 * What `/van-ban` finds a document by. All of it is made from the approved words (hooks/documents.ts), so
 * none of it belongs to the content hash. See docs/documents.md.
 */
export const documentRegisterFields: Field[] = [
  // Ends the page's address, for good: the words before it may change, this may not.
  { name: 'code', type: 'text', unique: true, index: true, access: system, admin: hidden },
  { name: 'kind', type: 'text', index: true, access: system, admin: hidden },
  { name: 'issuerKey', type: 'text', index: true, access: system, admin: hidden },
  { name: 'year', type: 'text', index: true, access: system, admin: hidden },
  { name: 'lookup', type: 'text', access: system, admin: hidden },
  {
    name: 'isListed',
    type: 'checkbox',
    label: 'Có trong danh mục văn bản công khai',
    defaultValue: false,
    index: true,
    access: system,
    admin: { position: 'sidebar', readOnly: true },
  },
]
