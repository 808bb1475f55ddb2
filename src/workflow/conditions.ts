import type { Actor } from '@/access/actor'
import { checklistProblems } from './checklist'
import { isText, publishAtProblem, withdrawalProblems, type ActionInput } from './input'
import { requirementsFor, type Facts, type Moment } from './requirements'
import type { Contributor, Issue, Reference, WorkflowItem } from './types'

/** Everything a condition may look at. Conditions are pure: they never query and never wait. */
export interface Subject {
  readonly actor: Actor
  readonly item: WorkflowItem
  /** Hash of the content as it is stored now. */
  readonly hash: string
  /** Who changed the content since it was last live, words of its pictures included. */
  readonly contributors: readonly Contributor[]
  readonly facts: Facts
  /** The document that `withdrawal.redirectTo` names; null when there is none or it is not live. */
  readonly redirect?: Reference | null
  readonly now: Date
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

/** Answers are complete and none is a "no", if they are sent; who must send them is docs/review.md. */
export const checklistSound: Condition = {
  status: 422,
  check: ({ input, item, facts }) =>
    checklistProblems({
      checklist: input?.checklist,
      collection: item.documentCollection,
      hasPictures: facts.pictures.length > 0,
    }),
}

/** At least a minute ahead, so that nobody mistakes it for "now"; at most 14 months (DESIGN 4). */
export const publishAtGiven: Condition = {
  status: 422,
  check: ({ input, now }) => {
    if (input === undefined) return []
    const code = publishAtProblem({ publishAt: input.publishAt, now })
    return code === undefined ? [] : [{ code, field: 'publishAt' }]
  },
}

/** Each kind of withdrawal has its own fields; a redirect leads to something live, and not in a circle. */
export const withdrawalGiven: Condition = {
  status: 422,
  check: ({ input, item, redirect }) =>
    input === undefined
      ? []
      : withdrawalProblems({
          withdrawal: input.withdrawal,
          self: { relationTo: item.documentCollection, value: item.document },
          redirect: redirect ?? null,
        }),
}

export const emergencyOpen: Condition = {
  status: 409,
  check: ({ item }) => (item.isEmergency ? [] : [{ code: 'workflow.noEmergency' }]),
}

/** The flag asks for a second person: neither who published nor who wrote takes it away. */
export const notEmergencyPublisher: Condition = {
  status: 403,
  check: ({ actor, item: { emergency } }) => {
    const people = emergency === null ? [] : [emergency.by, ...emergency.contributors]
    return people.some(({ id }) => id === actor.id) ? [{ code: 'workflow.fourEyes' }] : []
  },
}

export function meetsRequirements(moment: Moment): Condition {
  return {
    status: 422,
    check: ({ item, facts }) =>
      requirementsFor({ moment, collection: item.documentCollection, facts }),
  }
}
