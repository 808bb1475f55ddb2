import type { Payload } from 'payload'
import { chains } from './chains'
import type { Check, Problem } from './check'
import { deskColumns } from './desk-columns'
import { publicFiles, storedFiles } from './files'
import { liveRows } from './live-rows'
import { outbox } from './outbox'
import { searchIndex } from './search-index'
import { versions } from './versions'
import { workflowRows } from './workflow-rows'

/** Every question, in the order of the report. */
const CHECKS: readonly Check[] = [
  liveRows,
  workflowRows,
  deskColumns,
  versions,
  storedFiles,
  publicFiles,
  outbox,
  chains,
  searchIndex,
]

/** What one check found. */
export interface CheckResult {
  readonly name: string
  readonly checked: number
  readonly problems: readonly Problem[]
}

/** Longer than any transition takes. */
const SECOND_LOOK_MS = 1500

/**
 * Asks the stored data whether the invariants of DESIGN 3 hold. It only reads, and may run while the
 * site serves: what it finds is looked at a second time, so that a change under way is no problem.
 *
 * @param onProgress told the check's name and how much it has looked at
 */
export async function checkState({
  payload,
  onProgress = () => undefined,
  secondLookMs = SECOND_LOOK_MS,
}: {
  payload: Payload
  /** Pause before the second look; nobody else is at work in tests. */
  secondLookMs?: number
  onProgress?: (name: string, checked: number) => void
}): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  for (const { name, run } of CHECKS) {
    const ask = () => run({ payload, onProgress: (checked) => onProgress(name, checked) })
    const first = await ask()
    if (first.problems.length === 0) {
      results.push({ name, ...first })
      continue
    }
    await new Promise((resolve) => setTimeout(resolve, secondLookMs))
    const second = await ask()
    results.push({
      name,
      checked: second.checked,
      problems: lasting(first.problems, second.problems),
    })
  }
  return results
}

function lasting(first: readonly Problem[], second: readonly Problem[]): Problem[] {
  const known = new Set(first.map(({ where, what }) => `${where}\n${what}`))
  return second.filter(({ where, what }) => known.has(`${where}\n${what}`))
}
