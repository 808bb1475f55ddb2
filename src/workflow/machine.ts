import { may } from '@/access/actor'
import type { Permission } from '@/access/permissions'
import { APPROVER_ONLY_COLLECTIONS, type EditorialCollection } from '@/lib/editorial'
import type { Subject } from './conditions'
import { ACTIONS, TRANSITIONS, type Transition, type WorkflowAction } from './transitions'
import type { Issue } from './types'

export interface Refusal {
  readonly status: 403 | 409 | 422
  readonly issues: readonly Issue[]
}

export interface ActionAvailability {
  readonly action: WorkflowAction
  readonly allowed: boolean
  readonly reasons: readonly Issue[]
}

/**
 * The one check behind both the button and the endpoint.
 *
 * Order: who (403), then where the document stands (409), then what is missing (422); within one
 * status every reason is given.
 *
 * @returns undefined when the action may go ahead
 */
export function refusalOf({
  action,
  subject,
}: {
  action: WorkflowAction
  subject: Subject
}): Refusal | undefined {
  const transition = TRANSITIONS[action]
  const issuesOf = (status: Refusal['status']) =>
    transition.conditions
      .filter((condition) => condition.status === status)
      .flatMap((condition) => condition.check(subject))

  // Four eyes comes before the table: "you wrote it" is the reason that people understand.
  const forbidden = [...issuesOf(403), ...permissionIssues({ transition, subject })]
  if (forbidden.length > 0) return { status: 403, issues: forbidden }

  const { input, item, hash } = subject
  if (input !== undefined && typeof input.revision !== 'string') {
    return { status: 422, issues: [{ code: 'workflow.revisionRequired', field: 'revision' }] }
  }
  const isOfLive = transition.live === undefined || transition.live === item.live
  if (!transition.from.includes(item.state) || !isOfLive) {
    return {
      status: 409,
      issues: [{ code: 'workflow.illegalTransition', params: { state: item.state } }],
    }
  }
  // A picture's words can move the hash without a save: an approval that this voids says so itself.
  const conflicts = issuesOf(409)
  if (conflicts.length > 0) return { status: 409, issues: conflicts }
  const seen = transition.isAboutLive ? [hash, item.liveHash] : [hash]
  if (input !== undefined && !seen.includes(input.revision as string)) {
    return { status: 409, issues: [{ code: 'workflow.staleRevision' }] }
  }

  const missing = issuesOf(422)
  return missing.length > 0 ? { status: 422, issues: missing } : undefined
}

/** @returns every action with whether it may be done now, and the reasons why not */
export function availableActions(subject: Omit<Subject, 'input'>): readonly ActionAvailability[] {
  return ACTIONS.map((action) => {
    const refusal = refusalOf({ action, subject })
    return { action, allowed: refusal === undefined, reasons: refusal?.issues ?? [] }
  })
}

/** @returns the permission that publishing this type asks for (DESIGN 1) */
export function publishPermission(collection: EditorialCollection): Permission {
  return APPROVER_ONLY_COLLECTIONS.includes(collection) ? 'publishProvinceItems' : 'publishItems'
}

function permissionIssues({
  transition,
  subject: { actor, item },
}: {
  transition: Transition
  subject: Subject
}): readonly Issue[] {
  const permission =
    transition.permission === 'publish'
      ? publishPermission(item.documentCollection)
      : transition.permission
  return may({ actor, permission, unitId: item.unit }) ? [] : [{ code: 'workflow.notPermitted' }]
}
