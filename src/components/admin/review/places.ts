/** Ids of the parts of the review view, also of its addresses (`#ghi-chu`). */
export const PLACES = {
  head: 'tinh-trang',
  reading: 'ban-doc',
  changes: 'thay-doi',
  requirements: 'dieu-kien',
  scan: 'du-lieu-ca-nhan',
  checklist: 'bang-kiem',
  remarks: 'ghi-chu',
} as const

/** Leads to the new state, once an action is done. */
export function focusHead(): void {
  const head = document.getElementById(PLACES.head)
  head?.focus({ preventScroll: true })
  head?.scrollIntoView({ block: 'nearest' })
}

/** Leads to the first question that stands in the way. */
export function focusFirstOpen(): void {
  const section = document.getElementById(PLACES.checklist)
  if (section instanceof HTMLDetailsElement) section.open = true
  const field = section?.querySelector<HTMLElement>('input[data-wrong="true"]')
  field?.focus({ preventScroll: true })
  field?.closest('fieldset')?.scrollIntoView({ block: 'center' })
}
