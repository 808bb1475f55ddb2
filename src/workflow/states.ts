/** States of a document's current revision (DESIGN 4). */
export const WORKFLOW_STATES = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const

export type WorkflowState = (typeof WORKFLOW_STATES)[number]

/** What the public has of the document, whatever its newest revision is doing. */
export type LiveState = 'none' | 'published' | 'withdrawn'

/** The writer is at work: saves are welcome, and it can be submitted. */
export const WRITING: readonly WorkflowState[] = ['draft', 'changesRequested']

/** What was submitted is what is looked at: content does not move. */
export const FROZEN: readonly WorkflowState[] = ['inReview', 'approved', 'scheduled']

/** A save here opens a new revision. */
export const SETTLED: readonly WorkflowState[] = ['published', 'withdrawn']

export function isWorkflowState(value: unknown): value is WorkflowState {
  return (WORKFLOW_STATES as readonly unknown[]).includes(value)
}
