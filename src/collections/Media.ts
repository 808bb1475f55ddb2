import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { limitQuery } from '@/access/query-limits'
import { env } from '@/config/env'
import { altField } from '@/fields/alt'
import { fileSystemFields } from '@/fields/files'
import { unitField } from '@/fields/relations'
import { searchTextField } from '@/fields/search-text'
import { normaliseText } from '@/fields/text'
import { foldSearches } from '@/hooks/fold-searches'
import { recordFileText } from '@/hooks/audit-files'
import { guardFileOperation, guardFileText } from '@/hooks/files'
import { IMAGE_SIZES, MAX_PIXELS, RASTER_TYPES } from '@/lib/images'
import { libraryDefaults } from './register'

/** Pictures: raster only, re-encoded (EXIF and GPS gone), bytes never changed after upload. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Ảnh', plural: 'Ảnh' },
  ...libraryDefaults,
  admin: {
    group: 'Tư liệu',
    useAsTitle: 'alt',
    listSearchableFields: ['searchText'],
    defaultColumns: ['filename', 'alt', 'unit', 'updatedAt'],
  },
  upload: {
    staticDir: path.resolve(env().mediaDir),
    mimeTypes: [...RASTER_TYPES],
    pasteURL: false,
    crop: false,
    focalPoint: true,
    bulkUpload: true,
    constructorOptions: { limitInputPixels: MAX_PIXELS, failOn: 'error' },
    resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
    formatOptions: { format: 'webp', options: { quality: 88 } },
    imageSizes: IMAGE_SIZES,
    adminThumbnail: 'webp480',
    displayPreview: true,
  },
  hooks: {
    beforeOperation: [limitQuery, foldSearches('alt'), guardFileOperation],
    beforeChange: [guardFileText],
    afterChange: [recordFileText],
  },
  fields: [
    altField,
    {
      name: 'caption',
      type: 'textarea',
      label: 'Chú thích',
      maxLength: 600,
      hooks: { beforeValidate: [normaliseText] },
    },
    {
      name: 'credit',
      type: 'text',
      label: 'Nguồn ảnh',
      maxLength: 160,
      admin: { description: 'Người hoặc cơ quan có quyền với ảnh.' },
      hooks: { beforeValidate: [normaliseText] },
    },
    unitField(),
    ...fileSystemFields,
    searchTextField({
      sources: ['alt', 'caption', 'credit', 'filename'],
      label: 'mô tả, chú thích, nguồn, tên tệp',
    }),
  ],
}
