import type { WorkflowView } from '@/workflow/view'
import {
  fetchFacts,
  fetchLivePage,
  fetchWorkflow,
  type DocumentFacts,
  type LivePage,
  type Problem,
  type Target,
} from './workflow-client'

/** What bar, status and panel of one document show together. */
export interface Snapshot {
  readonly view: WorkflowView | null
  readonly facts: DocumentFacts | null
  /** What the public has, or had until it was withdrawn. */
  readonly livePage: LivePage | null
  /** Why the state could not be read. */
  readonly problems: readonly Problem[]
  /** Why the last action was refused; kept until the next one or a reload. */
  readonly refusals: readonly Problem[]
  readonly isLoading: boolean
  /** The form shows an older text than the server has: approving it would be approving blindly. */
  readonly isOutdated: boolean
  /** `updatedAt` of the text in the form. */
  readonly shownAt: string | undefined
}

export const EMPTY: Snapshot = {
  view: null,
  facts: null,
  livePage: null,
  problems: [],
  refusals: [],
  isLoading: false,
  isOutdated: false,
  shownAt: undefined,
}

const snapshots = new Map<string, Snapshot>()
const listeners = new Map<string, Set<() => void>>()

export function keyOf({ collection, id }: Pick<Target, 'collection' | 'id'>): string {
  return `${collection}:${id}`
}

export function readSnapshot(key: string): Snapshot {
  return snapshots.get(key) ?? EMPTY
}

export function subscribe(key: string, listener: () => void): () => void {
  const known = listeners.get(key) ?? new Set()
  listeners.set(key, known.add(listener))
  return () => {
    known.delete(listener)
    // Nobody looks any more: whoever comes back reads anew.
    if (known.size === 0 && listeners.get(key) === known) {
      listeners.delete(key)
      snapshots.delete(key)
    }
  }
}

export function patchSnapshot(key: string, part: Partial<Snapshot>): void {
  snapshots.set(key, { ...readSnapshot(key), ...part })
  listeners.get(key)?.forEach((listener) => listener())
}

/**
 * Reads the state once for all that show it.
 *
 * @param shownAt `updatedAt` of the text in the form; a known answer for it is not fetched again
 * @param isForced also when it is known, as after a refusal
 */
export async function loadSnapshot({
  target,
  shownAt,
  isForced = false,
}: {
  target: Target
  shownAt: string | undefined
  isForced?: boolean
}): Promise<void> {
  const key = keyOf(target)
  const known = readSnapshot(key)
  const isKnown = known.shownAt === shownAt && (known.isLoading || known.view !== null)
  if (isKnown && !isForced) return
  patchSnapshot(key, { isLoading: true, shownAt })

  const answer = await fetchWorkflow(target)
  // Facts are read after the state, so that an edit in between makes the form outdated, not current.
  const facts = answer.ok ? ((await fetchFacts(target)) ?? null) : null
  const wasLive = answer.ok && answer.value.live !== 'none'
  const livePage = wasLive ? await fetchLivePage(target) : null
  if (!listeners.has(key) || readSnapshot(key).shownAt !== shownAt) return
  if (!answer.ok) {
    patchSnapshot(key, { isLoading: false, view: null, problems: answer.problems })
    return
  }
  patchSnapshot(key, {
    isLoading: false,
    view: answer.value,
    facts,
    livePage,
    problems: [],
    ...(isForced ? { refusals: [] } : {}),
    isOutdated: isNewer({ facts, shownAt }),
  })
}

function isNewer({
  facts,
  shownAt,
}: {
  facts: DocumentFacts | null
  shownAt: string | undefined
}): boolean {
  const newest = Date.parse(facts?.updatedAt ?? '')
  return newest > Date.parse(shownAt ?? '')
}
