import type { Actor } from '@/access/actor'
import { requirementsFor, type Facts, type Moment } from './requirements'
import type { Contributor, Issue, WorkflowItem } from './types'

/** What a person sends along with an action; unknown until checked. */
export interface ActionInput {
  readonly revision?: unknown
  readonly note?: unknown
  readonly change?: unknown
  readonly checklist?: unknown
}

/** Everything a condition may look at. Conditions are pure: they never query and never wait. */
export interface Subject {
  readonly actor: Actor
  readonly item: WorkflowItem
  /** Hash of the content as it is stored now. */
  readonly hash: string
  /** Who changed the content since it was last live, words of its pictures included. */
  readonly contributors: readonly Contributor[]
  readonly facts: Facts
  /** Absent while buttons are drawn: what a form will ask for is no reason to grey a button out. */
  readonly input?: ActionInput
}

export interface Condition {
  readonly status: 403 | 409 | 422
  readonly check: (subject: Subject) => readonly Issue[]
}

/** I1: who changed the content since it was last live does not approve it. */
export const notContributor: Condition = {
  status: 403,
  check: ({ actor, contributors }) =>
    contributors.some(({ id }) => id === actor.id) ? [{ code: 'workflow.fourEyes' }] : [],
}

/** I2: what was approved is what goes out. */
export const approvalStands: Condition = {
  status: 409,
  check: ({ item, hash, contributors }) => {
    const isVoid =
      item.approval === null ||
      item.approval.hash !== hash ||
      contributors.some(({ id }) => id === item.approval?.by.id)
    return isVoid ? [{ code: 'workflow.approvalVoid' }] : []
  },
}

export const noteGiven: Condition = {
  status: 422,
  check: ({ input }) =>
    input === undefined || isText(input.note)
      ? []
      : [{ code: 'workflow.noteRequired', field: 'note' }],
}

/** Readers who saw the page before are told what a major change was. */
export const changeNoteGiven: Condition = {
  status: 422,
  check: ({ input, item }) => {
    if (input === undefined) return []
    const change = input.change
    if (change === undefined || change === null) {
      return item.live === 'none' ? [] : [{ code: 'workflow.changeRequired', field: 'change' }]
    }
    const kind = (change as { kind?: unknown }).kind
    if (kind === 'minor') return []
    if (kind !== 'major') return [{ code: 'workflow.changeKind', field: 'change.kind' }]
    return isText((change as { note?: unknown }).note)
      ? []
      : [{ code: 'workflow.changeNoteRequired', field: 'change.note' }]
  },
}

export function meetsRequirements(moment: Moment): Condition {
  return {
    status: 422,
    check: ({ item, facts }) =>
      requirementsFor({ moment, collection: item.documentCollection, facts }),
  }
}

const MAX_NOTE_LENGTH = 4000

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MAX_NOTE_LENGTH
}
