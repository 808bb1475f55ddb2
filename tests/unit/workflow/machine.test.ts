import { describe, expect, it } from 'vitest'
import type { Actor } from '@/access/actor'
import type { Role } from '@/access/permissions'
import { EDITORIAL_COLLECTIONS, type EditorialCollection } from '@/lib/editorial'
import type { Subject } from '@/workflow/conditions'
import { availableActions, publishPermission, refusalOf } from '@/workflow/machine'
import { WORKFLOW_STATES, type WorkflowState } from '@/workflow/states'
import { ACTIONS, TRANSITIONS, type WorkflowAction } from '@/workflow/transitions'
import type { WorkflowItem } from '@/workflow/types'

const HASH = 'a'.repeat(64)
const BODY = {
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Gặt xong.' }] }],
  },
}
const READY = { title: 'Tin', summary: 'Tóm tắt', unit: 'u1', slug: 'tin', body: BODY }
const SOMEBODY_ELSE = { id: 'other', name: 'Bình' }

function actor(role: Role, unitId = 'u1'): Actor {
  return { id: 'me', name: 'An', roles: [role], unitId }
}

/** An item about which nothing is wrong except what a test says. */
function subject({
  item = {},
  ...rest
}: Omit<Partial<Subject>, 'item'> & { item?: Partial<WorkflowItem> } = {}): Subject {
  return {
    actor: actor('approver'),
    hash: HASH,
    contributors: [{ id: 'writer', name: 'Chi' }],
    facts: { doc: READY, pictures: [], isSlugTaken: false, channelUnits: [] },
    item: {
      id: 'i1',
      documentCollection: 'news',
      document: 'd1',
      unit: 'u1',
      state: 'draft',
      live: 'none',
      revision: HASH,
      revisedAt: null,
      contributors: [],
      approval: { by: SOMEBODY_ELSE, at: '2026-11-23T00:00:00.000Z', hash: HASH, checklist: null },
      liveHash: null,
      note: null,
      emergency: null,
      schedule: null,
      ...item,
    },
    ...rest,
  }
}

/** Where each action starts, written out by hand. */
const FROM: Record<WorkflowAction, readonly WorkflowState[]> = {
  submit: ['draft', 'changesRequested'],
  recall: ['inReview'],
  requestChanges: ['inReview', 'approved', 'scheduled'],
  approve: ['inReview'],
  publish: ['approved'],
}
const TO: Record<WorkflowAction, WorkflowState> = {
  submit: 'inReview',
  recall: 'draft',
  requestChanges: 'changesRequested',
  approve: 'approved',
  publish: 'published',
}
/** Who may do it in her own unit, and who in another. */
const OWN_UNIT: Record<WorkflowAction, readonly Role[]> = {
  submit: ['contributor', 'unitEditor', 'editor', 'approver'],
  recall: ['contributor', 'unitEditor', 'editor', 'approver'],
  requestChanges: ['unitEditor', 'editor', 'approver'],
  approve: ['unitEditor', 'editor', 'approver'],
  publish: ['unitEditor', 'editor', 'approver'],
}
const WHOLE_PROVINCE: readonly Role[] = ['editor', 'approver']
const EVERY_ROLE: readonly Role[] = [
  'contributor',
  'unitEditor',
  'editor',
  'approver',
  'auditor',
  'admin',
]

const cells = ACTIONS.flatMap((action) =>
  WORKFLOW_STATES.flatMap((state) => EVERY_ROLE.map((role) => ({ action, state, role }))),
)

describe('actions × states × roles', () => {
  it.each(cells)('$action of an item in $state by $role', ({ action, state, role }) => {
    const input = { revision: HASH, note: 'Sửa giúp.' }
    for (const unitId of ['u1', 'u2']) {
      const isPermitted =
        OWN_UNIT[action].includes(role) && (unitId === 'u1' || WHOLE_PROVINCE.includes(role))
      const refusal = refusalOf({
        action,
        subject: subject({ actor: actor(role, unitId), item: { state }, input }),
      })
      const expected = !isPermitted ? 403 : FROM[action].includes(state) ? undefined : 409
      expect([unitId, refusal?.status]).toEqual([unitId, expected])
    }
  })

  it('the table says where each action leads', () => {
    for (const action of ACTIONS) {
      expect([TRANSITIONS[action].from, TRANSITIONS[action].to]).toEqual([FROM[action], TO[action]])
    }
  })
})

describe('publishing asks for more where the whole province speaks', () => {
  const approverOnly: readonly EditorialCollection[] = ['bulletins', 'pages']
  it.each(EDITORIAL_COLLECTIONS)('%s', (documentCollection) => {
    const isApproverOnly = approverOnly.includes(documentCollection)
    expect(publishPermission(documentCollection)).toBe(
      isApproverOnly ? 'publishProvinceItems' : 'publishItems',
    )
    for (const role of ['unitEditor', 'editor'] as const) {
      const item = { documentCollection, state: 'inReview' } as const
      const refusal = refusalOf({
        action: 'approve',
        subject: subject({ actor: actor(role), item }),
      })
      expect([role, refusal?.status === 403]).toEqual([role, isApproverOnly])
    }
  })
})

describe('four eyes', () => {
  const inReview = { state: 'inReview' } as const
  it.each(EVERY_ROLE)('a contributor is refused, whatever the role: %s', (role) => {
    const contributors = [
      { id: 'writer', name: 'Chi' },
      { id: 'me', name: 'An' },
    ]
    const refusal = refusalOf({
      action: 'approve',
      subject: subject({ actor: actor(role), item: inReview, contributors }),
    })
    expect(refusal?.status).toBe(403)
    expect(refusal?.issues[0]?.code).toBe('workflow.fourEyes')
  })

  it('an approval is void when the content moved, when there is none, or when its giver wrote', () => {
    const state = 'approved' as const
    const voided = [
      subject({ item: { state }, hash: 'b'.repeat(64) }),
      subject({ item: { state, approval: null } }),
      subject({ item: { state }, contributors: [SOMEBODY_ELSE] }),
    ]
    for (const each of voided) {
      const refusal = refusalOf({ action: 'publish', subject: each })
      expect([refusal?.status, refusal?.issues]).toEqual([409, [{ code: 'workflow.approvalVoid' }]])
    }
    expect(refusalOf({ action: 'publish', subject: subject({ item: { state } }) })).toBeUndefined()
  })
})

describe('what an action has to bring', () => {
  const codes = (action: WorkflowAction, item: Partial<WorkflowItem>, input: Subject['input']) => {
    const refusal = refusalOf({ action, subject: subject({ item, ...(input ? { input } : {}) }) })
    return [refusal?.status, refusal?.issues.map(({ code }) => code)]
  }
  const live = { state: 'approved', live: 'published' } as const
  const revision = HASH

  it.each([
    ['submit', { state: 'draft' }, {}, 422, 'workflow.revisionRequired'],
    ['submit', { state: 'draft' }, { revision: 7 }, 422, 'workflow.revisionRequired'],
    ['submit', { state: 'draft' }, { revision: 'old' }, 409, 'workflow.staleRevision'],
    ['requestChanges', { state: 'inReview' }, { revision }, 422, 'workflow.noteRequired'],
    [
      'requestChanges',
      { state: 'inReview' },
      { revision, note: '   ' },
      422,
      'workflow.noteRequired',
    ],
    [
      'requestChanges',
      { state: 'inReview' },
      { revision, note: 'x'.repeat(4001) },
      422,
      'workflow.noteRequired',
    ],
    ['publish', live, { revision }, 422, 'workflow.changeRequired'],
    ['publish', live, { revision, change: { kind: 'huge' } }, 422, 'workflow.changeKind'],
    ['publish', live, { revision, change: 'minor' }, 422, 'workflow.changeKind'],
    [
      'publish',
      live,
      { revision, change: { kind: 'major', note: ' ' } },
      422,
      'workflow.changeNoteRequired',
    ],
  ] as const)('%s of %j with %j: %s %s', (action, item, input, status, code) => {
    expect(codes(action, item, input)).toEqual([status, [code]])
  })

  it.each([
    ['publish', { state: 'approved' }, { revision }],
    ['publish', live, { revision, change: { kind: 'minor' } }],
    ['publish', live, { revision, change: { kind: 'major', note: 'Sửa số liệu.' } }],
    ['recall', { state: 'inReview' }, { revision }],
  ] as const)('%s of %j with %j goes ahead', (action, item, input) => {
    expect(codes(action, item, input)).toEqual([undefined, undefined])
  })

  it('who may not is told so before what is missing', () => {
    const refusal = refusalOf({
      action: 'publish',
      subject: subject({ actor: actor('auditor'), item: { state: 'draft' }, input: {} }),
    })
    expect(refusal).toEqual({ status: 403, issues: [{ code: 'workflow.notPermitted' }] })
  })
})

describe('buttons', () => {
  it('are every action with the very reason that the endpoint would give', () => {
    for (const state of WORKFLOW_STATES) {
      const drawn = subject({ item: { state } })
      const actions = availableActions(drawn)
      expect(actions.map(({ action }) => action)).toEqual([...ACTIONS])
      for (const { action, allowed, reasons } of actions) {
        const refusal = refusalOf({ action, subject: drawn })
        expect([allowed, reasons]).toEqual([refusal === undefined, refusal?.issues ?? []])
        expect([action, state, allowed]).toEqual([action, state, FROM[action].includes(state)])
      }
    }
  })
})
