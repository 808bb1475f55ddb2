import type { UIField } from 'payload'

/** “Nhập từ Word” above the text of an item (docs/import.md). */
export const importWordField: UIField = {
  name: 'importWord',
  type: 'ui',
  admin: {
    components: { Field: '/components/admin/import/word-import#WordImport' },
    disableListColumn: true,
  },
}
