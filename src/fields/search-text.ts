import type { FieldHook, TextareaField } from 'payload'
import { fieldForStaff, fieldForSystem } from '@/access/rules'
import { SEARCH_TEXT, searchTextOf } from '@/search/search-text'

/**
 * Folded words of some fields of the same document, for the admin's lists and pickers: "hoi nghi" finds
 * "Hội nghị" (docs/desk.md). No content: the hash leaves it out, and the public never sees it.
 */
export function searchTextField({
  sources,
  label,
}: {
  sources: readonly string[]
  /** What is looked through, as the search box says it. */
  label: string
}): TextareaField {
  const fill: FieldHook = ({ siblingData, originalDoc }) => {
    const now = siblingData as Readonly<Record<string, unknown>>
    const before = (originalDoc ?? {}) as Readonly<Record<string, unknown>>
    return searchTextOf(sources.map((name) => (name in now ? now[name] : before[name])))
  }
  return {
    name: SEARCH_TEXT,
    type: 'textarea',
    label,
    access: { read: fieldForStaff, create: fieldForSystem, update: fieldForSystem },
    admin: {
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
    hooks: { beforeChange: [fill] },
    custom: { sources },
  }
}
