import { expect } from 'vitest'
import { isPublic, VERBS, type State, type Verb, type VerbName } from './door-rules'
import type { Grant } from './door-walk'
import { HIDDEN_TITLE } from './items-in-state'

/**
 * What a verb that went through leaves behind: the state, exactly one audit event of its own type, what
 * the public is told in the same breath, and what anybody gets who is not signed in.
 */
export function tellsOf({ name, state, before, after }: Grant & { name: VerbName }): boolean {
  const rule: Verb = VERBS[name]
  const live = rule.live ?? liveIn(state)
  expect(after.stored.workflowItem).toMatchObject({ state: stateAfter(name, state), live })

  const added = after.stored.auditEvents.slice(before.stored.auditEvents.length)
  expect(added.map(({ type }) => type)).toEqual([rule.event])
  expect(after.stored.counts['audit-events']).toBe(1 + Number(before.stored.counts['audit-events']))

  const told = after.stored.publicHistory.slice(before.stored.publicHistory.length)
  const isAgain = rule.told === 'published' && isPublic(state)
  expect(told).toMatchObject(
    rule.told === undefined ? [] : [{ type: isAgain ? 'corrected' : rule.told }],
  )
  const newest = after.stored.versions[0]?.version.title
  expect(after.face.status).toBe(live === 'published' ? 200 : 404)
  if (rule.told === undefined) expect(after.face).toEqual(before.face)
  else if (live === 'published') expect(after.face.title).toBe(newest)
  else expect(after.face.bytes).not.toContain(HIDDEN_TITLE)
  return false
}

function liveIn(state: State): string {
  if (isPublic(state)) return 'published'
  return state === 'withdrawn' ? 'withdrawn' : 'none'
}

/** What is being worked on stays where it is when the page before it is withdrawn. */
function stateAfter(name: VerbName, state: State): string {
  return name === 'withdraw' && state === 'publishedWithDraft' ? 'draft' : VERBS[name].state
}
