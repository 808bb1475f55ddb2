import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { createInScope, inScope, nobody, publicOrInScope } from '@/access/rules'
import { env } from '@/config/env'
import { dayField } from '@/fields/dates'
import { fileSystemFields } from '@/fields/files'
import { unitField } from '@/fields/relations'
import { normaliseText } from '@/fields/text'
import { guardFileOperation, guardFileText } from '@/hooks/files'
import { DOCUMENT_TYPES } from '@/lib/images'

const textHooks = { beforeValidate: [normaliseText] }

/** Văn bản and other files: what, which number, who issued it, when, and the file. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: 'Văn bản', plural: 'Văn bản' },
  access: {
    read: publicOrInScope('readDrafts', { isPublic: { equals: true } }),
    create: createInScope('editDrafts'),
    update: inScope('editDrafts'),
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Tư liệu',
    useAsTitle: 'title',
    defaultColumns: ['documentNumber', 'title', 'issuer', 'issuedAt'],
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  upload: {
    staticDir: path.resolve(env().mediaDir, 'documents'),
    mimeTypes: [...DOCUMENT_TYPES],
    pasteURL: false,
    bulkUpload: false,
  },
  hooks: {
    beforeOperation: [limitQuery, guardFileOperation],
    beforeChange: [guardFileText(['title', 'documentNumber', 'issuedAt', 'issuer', 'summary'])],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Tên văn bản',
      required: true,
      maxLength: 300,
      hooks: textHooks,
    },
    {
      name: 'documentNumber',
      type: 'text',
      label: 'Số ký hiệu',
      maxLength: 80,
      index: true,
      hooks: textHooks,
    },
    dayField({ name: 'issuedAt', label: 'Ngày ban hành' }),
    { name: 'issuer', type: 'text', label: 'Cơ quan ban hành', maxLength: 200, hooks: textHooks },
    { name: 'summary', type: 'textarea', label: 'Trích yếu', maxLength: 1200, hooks: textHooks },
    unitField(),
    ...fileSystemFields,
  ],
}
