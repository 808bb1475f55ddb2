import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { env } from '@/config/env'
import { dayField } from '@/fields/dates'
import { documentRegisterFields } from '@/fields/documents'
import { fileSystemFields } from '@/fields/files'
import { unitField } from '@/fields/relations'
import { searchTextField } from '@/fields/search-text'
import { normaliseText } from '@/fields/text'
import { fieldHelp } from '@/i18n/vi/field-help'
import { foldSearches } from '@/hooks/fold-searches'
import { keepDocumentKeys } from '@/hooks/documents'
import { recordFileText } from '@/hooks/audit-files'
import { guardFileOperation, guardFileText } from '@/hooks/files'
import { DOCUMENT_TYPES } from '@/lib/images'
import { libraryDefaults } from './register'

const textHooks = { beforeValidate: [normaliseText] }

/** Văn bản and other files: what, which number, who issued it, when, and the file. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: 'Văn bản', plural: 'Văn bản' },
  ...libraryDefaults,
  admin: {
    group: 'Tư liệu',
    useAsTitle: 'title',
    listSearchableFields: ['searchText'],
    defaultColumns: ['documentNumber', 'title', 'issuer', 'issuedAt'],
  },
  upload: {
    staticDir: path.resolve(env().mediaDir, 'documents'),
    mimeTypes: [...DOCUMENT_TYPES],
    pasteURL: false,
    bulkUpload: false,
  },
  hooks: {
    beforeOperation: [limitQuery, foldSearches('title'), guardFileOperation],
    beforeChange: [guardFileText, keepDocumentKeys],
    afterChange: [recordFileText],
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
      admin: { description: fieldHelp.documentNumber },
      hooks: textHooks,
    },
    dayField({ name: 'issuedAt', label: 'Ngày ban hành' }),
    { name: 'issuer', type: 'text', label: 'Cơ quan ban hành', maxLength: 200, hooks: textHooks },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Trích yếu',
      maxLength: 1200,
      admin: { description: fieldHelp.abstract },
      hooks: textHooks,
    },
    unitField(),
    ...documentRegisterFields,
    ...fileSystemFields,
    searchTextField({
      sources: ['documentNumber', 'title', 'summary', 'issuer', 'filename'],
      label: 'số ký hiệu, tên, trích yếu, cơ quan',
    }),
  ],
}
