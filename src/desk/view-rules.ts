/** Where Payload keeps a person's views: her own preference, which nobody else reads or writes. */
export const VIEWS_KEY = 'desk-views'

export const MOST_VIEWS = 30
export const LONGEST_NAME = 60
const LONGEST_QUERY = 2000

/** A filter that a person has given a name. */
export interface SavedView {
  readonly name: string
  /** As in the address of the list. */
  readonly query: string
  /** Opens when the list is opened without a filter. */
  readonly isDefault: boolean
}

/**
 * Reads what is stored; a preference is any JSON, so that only what is a view counts.
 *
 * @returns the views, each name once, at most 30, at most one of them the default
 */
export function viewsIn(value: unknown): readonly SavedView[] {
  const stored = (value as { views?: unknown } | null | undefined)?.views
  const views: SavedView[] = []
  for (const { name, query, isDefault } of (Array.isArray(stored) ? stored : []).filter(isRecord)) {
    if (typeof name !== 'string' || typeof query !== 'string') continue
    const tidy = name.normalize('NFC').trim()
    const isKnown = views.some((view) => view.name === tidy)
    if (tidy === '' || tidy.length > LONGEST_NAME || query.length > LONGEST_QUERY || isKnown)
      continue
    const isFirstDefault = isDefault === true && !views.some((view) => view.isDefault)
    views.push({ name: tidy, query, isDefault: isFirstDefault })
  }
  return views.slice(0, MOST_VIEWS)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
