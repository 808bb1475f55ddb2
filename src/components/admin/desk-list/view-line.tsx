'use client'

import { savedViewWords as words } from '@/i18n/vi/desk-list'
import type { SavedView } from '@/desk/view-rules'
import { DESK_PARAMETERS, routes } from '@/lib/routes'

/** One saved filter: to open, to open by itself, to delete. */
export function ViewLine({
  view: { name, query, isDefault },
  views,
  isBusy,
  onStore,
}: {
  view: SavedView
  views: readonly SavedView[]
  isBusy: boolean
  onStore: (next: readonly SavedView[], done: string) => Promise<unknown>
}) {
  const others = views.filter((view) => view.name !== name)
  const preferred = views.map((view) => ({ ...view, isDefault: view.name === name && !isDefault }))
  return (
    <li>
      <a href={routes.desk(query === '' ? `${DESK_PARAMETERS.all}=1` : query)}>{name}</a>
      {isDefault && ` ${words.isDefault}`}
      <button
        type="button"
        aria-label={isDefault ? words.dropDefault(name) : words.makeDefault(name)}
        onClick={() => void (isBusy || onStore(preferred, words.changed))}
      >
        {isDefault ? words.short.dropDefault : words.short.makeDefault}
      </button>
      <button
        type="button"
        aria-label={words.remove(name)}
        onClick={() => void (isBusy || onStore(others, words.removed(name)))}
      >
        {words.short.remove}
      </button>
    </li>
  )
}
