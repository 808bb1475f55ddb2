import type { FileEdit } from '@/lib/file-edits'
import type { Contributor, WorkflowItem } from './types'

/**
 * Everybody who changed the content since it was last live: those who saved it, and those who
 * changed the words of a picture or file that it uses after its last save (I1).
 */
export function contributorsOf({
  item,
  fileEdits,
}: {
  item: Pick<WorkflowItem, 'contributors' | 'revisedAt'>
  fileEdits: readonly FileEdit[]
}): readonly Contributor[] {
  const since = item.revisedAt ?? ''
  const late = fileEdits.filter(({ at }) => at > since).map(({ by }) => by)
  return withContributors({ known: item.contributors, added: late })
}

/** @returns the moment of the last change that is known; null when none is */
export function lastWriting({
  item: { revisedAt },
  fileEdits,
}: {
  item: Pick<WorkflowItem, 'revisedAt'>
  fileEdits: readonly FileEdit[]
}): string | null {
  const times = [...fileEdits.map(({ at }) => at), ...(revisedAt === null ? [] : [revisedAt])]
  return times.sort().at(-1) ?? null
}

export function withContributors({
  known,
  added,
}: {
  known: readonly Contributor[]
  added: readonly Contributor[]
}): readonly Contributor[] {
  const byId = new Map(known.map((contributor) => [contributor.id, contributor]))
  for (const contributor of added) {
    if (!byId.has(contributor.id)) byId.set(contributor.id, contributor)
  }
  return [...byId.values()]
}
