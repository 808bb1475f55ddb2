import type { Traces } from './effects'
import { same } from './expectation'
import type { System } from './system'
import type { AuditRow, HistoryRow } from '../helpers/trails'

/** One event for each thing that was done, and one entry for each thing that the public was told. */
export function sameTraces({
  system,
  traces,
  found,
}: {
  system: System
  traces: Traces
  found: { audit: AuditRow[]; history: HistoryRow[] }
}): void {
  const { people } = system.newsroom
  // Who signed in, whose account and which picture changed is told too; the rules are about items.
  const ofItems = found.audit.filter(
    ({ documentCollection }) => !['users', 'media'].includes(documentCollection),
  )
  same(
    'audit events of this step',
    ofItems.map(({ type, document, actorId }) => [document, type, actorId]).sort(),
    traces.audit
      .map(({ type, item, by }) => [item.id, type, by === 'system' ? '' : people[by].id])
      .sort(),
  )
  same(
    'public history of this step',
    found.history
      .map(({ document, type, edition, contentHash, change, withdrawalKind }) => [
        document,
        type,
        edition,
        contentHash,
        change ?? null,
        withdrawalKind ?? null,
      ])
      .sort(),
    traces.history
      .map(({ item, type, edition, key, change, withdrawalKind }) => [
        item.id,
        type,
        edition,
        system.tokens.get(item.id)?.get(key) ?? null,
        change,
        withdrawalKind,
      ])
      .sort(),
  )
}
