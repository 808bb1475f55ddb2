import { describe, expect, it } from 'vitest'
import type { Actor } from '@/access/actor'
import type { Role } from '@/access/permissions'
import { EDITORIAL_COLLECTIONS, type EditorialCollection } from '@/lib/editorial'
import type { Subject } from '@/workflow/conditions'
import { availableActions, publishPermission, refusalOf } from '@/workflow/machine'
import { WORKFLOW_STATES, type LiveState, type WorkflowState } from '@/workflow/states'
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
const NOW = new Date('2026-11-25T01:00:00.000Z')
const EMERGENCY = {
  by: { id: 'approver', name: 'Dũng' },
  at: '2026-11-25T00:00:00.000Z',
  note: 'Lũ quét.',
  hash: HASH,
  contributors: [{ id: 'writer', name: 'Chi' }],
}
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
      isEmergency: false,
      schedule: null,
      scheduledFor: null,
      change: null,
      withdrawal: null,
      ...item,
    },
    redirect: null,
    now: NOW,
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
  schedule: ['approved'],
  unschedule: ['scheduled'],
  withdraw: WORKFLOW_STATES,
  restore: ['withdrawn'],
  emergencyPublish: ['draft', 'inReview'],
  clearEmergency: WORKFLOW_STATES,
}
const TO: Record<WorkflowAction, WorkflowState | 'same'> = {
  submit: 'inReview',
  recall: 'draft',
  requestChanges: 'changesRequested',
  approve: 'approved',
  publish: 'published',
  schedule: 'scheduled',
  unschedule: 'approved',
  withdraw: 'withdrawn',
  restore: 'draft',
  emergencyPublish: 'published',
  clearEmergency: 'same',
}
/** What the public must have. */
const LIVE: Partial<Record<WorkflowAction, LiveState>> = {
  withdraw: 'published',
  restore: 'withdrawn',
}
/** Who may do it in her own unit, and who in another. */
const OWN_UNIT: Record<WorkflowAction, readonly Role[]> = {
  submit: ['contributor', 'unitEditor', 'editor', 'approver'],
  recall: ['contributor', 'unitEditor', 'editor', 'approver'],
  requestChanges: ['unitEditor', 'editor', 'approver'],
  approve: ['unitEditor', 'editor', 'approver'],
  publish: ['unitEditor', 'editor', 'approver'],
  schedule: ['unitEditor', 'editor', 'approver'],
  unschedule: ['unitEditor', 'editor', 'approver'],
  withdraw: ['approver'],
  restore: ['contributor', 'unitEditor', 'editor', 'approver'],
  emergencyPublish: ['approver'],
  clearEmergency: ['approver'],
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

const LIVES: readonly LiveState[] = ['none', 'published', 'withdrawn']

const cells = ACTIONS.flatMap((action) =>
  WORKFLOW_STATES.flatMap((state) =>
    LIVES.flatMap((live) => EVERY_ROLE.map((role) => ({ action, state, live, role }))),
  ),
)

/** Everything that any action asks for. */
const INPUT = {
  revision: HASH,
  note: 'Sửa giúp.',
  change: { kind: 'minor' },
  publishAt: '2026-11-26T08:00:00+07:00',
  withdrawal: { kind: 'error', reason: 'Sai số liệu.' },
}

function isOpen({
  action,
  state,
  live,
}: {
  action: WorkflowAction
  state: WorkflowState
  live: LiveState
}): boolean {
  return FROM[action].includes(state) && (LIVE[action] === undefined || LIVE[action] === live)
}

describe('actions × states × roles', () => {
  it.each(cells)('$action of $state, live $live, by $role', ({ action, state, live, role }) => {
    const flagged = { isEmergency: true, emergency: EMERGENCY }
    for (const unitId of ['u1', 'u2']) {
      const isPermitted =
        OWN_UNIT[action].includes(role) && (unitId === 'u1' || WHOLE_PROVINCE.includes(role))
      const refusal = refusalOf({
        action,
        subject: subject({
          actor: actor(role, unitId),
          item: { state, live, ...flagged },
          input: INPUT,
        }),
      })
      const expected = !isPermitted ? 403 : isOpen({ action, state, live }) ? undefined : 409
      expect([unitId, refusal?.status]).toEqual([unitId, expected])
    }
  })

  it('the table says where each action leads', () => {
    for (const action of ACTIONS) {
      const { from, to, live } = TRANSITIONS[action]
      expect([action, from, to, live]).toEqual([action, FROM[action], TO[action], LIVE[action]])
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

describe('emergency', () => {
  it.each(['approver', 'writer'])('the flag is not cleared by the %s of that publication', (id) => {
    const item = { state: 'published', isEmergency: true, emergency: EMERGENCY } as const
    const me = { ...actor('approver'), id }
    const refusal = refusalOf({ action: 'clearEmergency', subject: subject({ actor: me, item }) })
    expect(refusal).toEqual({ status: 403, issues: [{ code: 'workflow.fourEyes' }] })
  })

  it('without a flag there is nothing to clear', () => {
    const refusal = refusalOf({
      action: 'clearEmergency',
      subject: subject({ item: { state: 'published' } }),
    })
    expect(refusal).toEqual({ status: 409, issues: [{ code: 'workflow.noEmergency' }] })
  })

  it('a writer does not publish her own words in an emergency either', () => {
    const contributors = [{ id: 'me', name: 'An' }]
    const refusal = refusalOf({ action: 'emergencyPublish', subject: subject({ contributors }) })
    expect(refusal?.issues[0]?.code).toBe('workflow.fourEyes')
  })
})

describe('what an action has to bring', () => {
  const codes = (action: WorkflowAction, item: Partial<WorkflowItem>, input: Subject['input']) => {
    const refusal = refusalOf({ action, subject: subject({ item, ...(input ? { input } : {}) }) })
    return [refusal?.status, refusal?.issues.map(({ code }) => code)]
  }
  const live = { state: 'approved', live: 'published' } as const
  const shown = { state: 'published', live: 'published', liveHash: HASH } as const
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
    ['schedule', { state: 'approved' }, { revision, publishAt: '2026-11-25T08:01:00+07:00' }],
    ['withdraw', shown, { revision, withdrawal: { kind: 'notice', reason: 'Đã cũ.' } }],
    // A revision is being written meanwhile: what is live was seen, not the newest draft.
    [
      'withdraw',
      { ...shown, liveHash: 'c'.repeat(64) },
      { revision: 'c'.repeat(64), withdrawal: { kind: 'error', reason: 'Sai.' } },
    ],
  ] as const)('%s of %j with %j goes ahead', (action, item, input) => {
    expect(codes(action, item, input)).toEqual([undefined, undefined])
  })

  const schedule = (publishAt: unknown, code: string) =>
    ['schedule', { state: 'approved' } as const, { revision, publishAt }, code] as const
  const withdraw = (withdrawal: unknown, code: string) =>
    ['withdraw', shown, { revision, withdrawal }, code] as const

  it.each([
    schedule(undefined, 'workflow.publishAtRequired'),
    schedule('2026-11-26T08:00:00', 'workflow.publishAtRequired'),
    schedule('2026-02-31T08:00:00Z', 'workflow.publishAtRequired'),
    schedule('ngày mai', 'workflow.publishAtRequired'),
    schedule(1_800_000_000_000, 'workflow.publishAtRequired'),
    schedule('2026-11-25T01:00:59Z', 'workflow.publishAtTooSoon'),
    schedule('2026-11-25T08:00:59+07:00', 'workflow.publishAtTooSoon'),
    schedule('2028-01-25T01:00:01Z', 'workflow.publishAtTooLate'),
    withdraw(undefined, 'workflow.withdrawalRequired'),
    withdraw('error', 'workflow.withdrawalRequired'),
    withdraw({ kind: 'gone', reason: 'Sai.' }, 'workflow.withdrawalKind'),
    withdraw({ kind: 'error' }, 'workflow.withdrawalReason'),
    withdraw({ kind: 'notice', reason: ' ' }, 'workflow.withdrawalReason'),
    withdraw({ kind: 'consolidated', reason: 'Gộp.' }, 'workflow.redirectRequired'),
    withdraw(
      { kind: 'consolidated', reason: 'Gộp.', redirectTo: '/tin-tuc/khong-co' },
      'workflow.redirectNotLive',
    ),
    withdraw(
      { kind: 'error', reason: 'Sai.', redirectTo: '/tin-tuc/a' },
      'workflow.redirectUnused',
    ),
  ])('%s of %j with %j: 422 %s', (action, item, input, code) => {
    expect(codes(action, item, input)).toEqual([422, [code]])
  })

  it('a withdrawn page does not lead to itself', () => {
    const input = {
      revision,
      withdrawal: { kind: 'consolidated', reason: 'Gộp.', redirectTo: 'd1' },
    }
    const redirect = { relationTo: 'news', value: 'd1' } as const
    const refusal = refusalOf({
      action: 'withdraw',
      subject: subject({ item: shown, input, redirect }),
    })
    expect(refusal?.issues).toEqual([
      { code: 'workflow.redirectLoop', field: 'withdrawal.redirectTo' },
    ])
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
      const drawn = subject({ item: { state, isEmergency: true, emergency: EMERGENCY } })
      const actions = availableActions(drawn)
      expect(actions.map(({ action }) => action)).toEqual([...ACTIONS])
      for (const { action, allowed, reasons } of actions) {
        const refusal = refusalOf({ action, subject: drawn })
        expect([allowed, reasons]).toEqual([refusal === undefined, refusal?.issues ?? []])
        const isNow = isOpen({ action, state, live: 'none' })
        expect([action, state, allowed]).toEqual([action, state, isNow])
      }
    }
  })
})
