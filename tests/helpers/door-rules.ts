/**
 * Who may do what, written by hand from DESIGN 1 and 4, so that the doors are not measured with the
 * tables that they are built on. The item always belongs to the unit Hạ Lạc and was written by `writer`.
 */

/** `writer` and `unitEditor` are of the item's unit, `stranger` and `strangeEditor` of another. */
export const ROLES = [
  'anonymous',
  'writer',
  'unitEditor',
  'stranger',
  'strangeEditor',
  'editor',
  'approver',
  'auditor',
  'admin',
] as const

export type Role = (typeof ROLES)[number]

/** Where an item can stand; `publishedWithDraft` has a newer draft, `emergency` an open flag. */
export const STATES = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'scheduled',
  'published',
  'publishedWithDraft',
  'withdrawn',
] as const

export type State = (typeof STATES)[number] | 'emergency'

export interface Answer {
  readonly status: number
  readonly code?: string | undefined
}

export type Rule = (who: Role, state: State) => Answer

const OUTSIDERS: readonly Role[] = ['anonymous', 'stranger', 'strangeEditor']
const WRITERS: readonly Role[] = ['writer', 'unitEditor', 'editor', 'approver']
const EDITORS: readonly Role[] = ['unitEditor', 'editor', 'approver']
const APPROVERS: readonly Role[] = ['approver']

const SEEN_BY_ALL: readonly State[] = ['published', 'publishedWithDraft', 'emergency']
const WAS_LIVE: readonly State[] = [...SEEN_BY_ALL, 'withdrawn']
const FROZEN: readonly State[] = ['inReview', 'approved', 'scheduled']
const WORKING: readonly State[] = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'scheduled',
  'publishedWithDraft',
]

const refusal = (status: number, code?: string): Answer => ({ status, code })
const GRANTED: Answer = { status: 200 }
const notPermitted = refusal(403, 'workflow.notPermitted')
const useTransition = refusal(403, 'workflow.useTransition')
const frozen = refusal(409, 'workflow.frozen')

/** Who must not even learn that the item is there. */
export const isHiddenFrom = (who: Role, state: State): boolean =>
  OUTSIDERS.includes(who) && !SEEN_BY_ALL.includes(state)

export const isOutsider = (who: Role): boolean => OUTSIDERS.includes(who)

/** The same refusal for everybody, always. */
export const closed =
  (status: number, code?: string): Rule =>
  () =>
    refusal(status, code)

interface Save {
  readonly draft: boolean
  readonly publishes?: boolean
}

/** A save through an API that knows who is asking. */
export const save =
  (kind: Save): Rule =>
  (who, state) =>
    WRITERS.includes(who) ? saved(kind, state) : notPermitted

/** A save by the system's own code, past every access rule: somebody has to answer for it. */
export const systemSave =
  (kind: Save): Rule =>
  (who, state) =>
    who === 'anonymous' ? refusal(403, 'workflow.actorRequired') : saved(kind, state)

/** The same for many at once, where Payload collects the errors. */
export const systemBulk =
  (kind: Save): Rule =>
  (who, state) =>
    systemSave(kind)(who, state).status === 200 ? GRANTED : refusal(400, 'bulk')

/** Old versions are read by those who read drafts, whatever the public sees. */
export const restore =
  (kind: Save): Rule =>
  (who, state) =>
    OUTSIDERS.includes(who) ? refusal(404, 'workflow.notFound') : save(kind)(who, state)

function saved({ draft, publishes = false }: Save, state: State): Answer {
  if (publishes || (!draft && WAS_LIVE.includes(state))) return useTransition
  return FROZEN.includes(state) ? frozen : GRANTED
}

/** Reading: hidden means "there is no such thing". */
export const read: Rule = (who, state) =>
  isHiddenFrom(who, state) ? refusal(404, 'notFound') : GRANTED

/** Reading what only people of the unit and the province's desk have: versions, the workflow. */
export const readInside =
  (answer: Answer): Rule =>
  (who, state) => {
    if (!OUTSIDERS.includes(who)) return GRANTED
    return answer.status === 403 && isHiddenFrom(who, state)
      ? refusal(404, 'workflow.notFound')
      : answer
  }

/** The list of versions: empty for people of other units, closed to the public. */
export const readVersions: Rule = (who) =>
  who === 'anonymous' ? refusal(404, 'notFound') : GRANTED

/** Lists answer everybody; what stands in them is the question. */
export const readList: Rule = () => GRANTED

/** Creating for the unit Hạ Lạc. */
export const create: Rule = (who) => (WRITERS.includes(who) ? { status: 201 } : notPermitted)

/** The system's own code creates for anybody who answers for it. */
export const systemCreate: Rule = (who) =>
  who === 'anonymous' ? refusal(403, 'workflow.actorRequired') : { status: 201 }

export interface Verb {
  readonly who: readonly Role[]
  readonly from: readonly State[]
  /** What the workflow's row says afterwards. */
  readonly state: string
  readonly live?: 'published' | 'withdrawn'
  readonly event: string
  /** What the public is told, if anything. */
  readonly told?: 'published' | 'withdrawn'
  /** Nobody who wrote it. */
  readonly fourEyes?: true
}

export const VERBS = {
  submit: {
    who: WRITERS,
    from: ['draft', 'changesRequested', 'publishedWithDraft'],
    state: 'inReview',
    event: 'itemSubmitted',
  },
  recall: { who: WRITERS, from: ['inReview'], state: 'draft', event: 'itemRecalled' },
  requestChanges: {
    who: EDITORS,
    from: FROZEN,
    state: 'changesRequested',
    event: 'changesRequested',
  },
  approve: {
    who: EDITORS,
    from: ['inReview'],
    state: 'approved',
    event: 'itemApproved',
    fourEyes: true,
  },
  publish: {
    who: EDITORS,
    from: ['approved'],
    state: 'published',
    live: 'published',
    event: 'itemPublished',
    told: 'published',
  },
  schedule: { who: EDITORS, from: ['approved'], state: 'scheduled', event: 'itemScheduled' },
  unschedule: { who: EDITORS, from: ['scheduled'], state: 'approved', event: 'itemUnscheduled' },
  withdraw: {
    who: APPROVERS,
    from: SEEN_BY_ALL,
    state: 'withdrawn',
    live: 'withdrawn',
    event: 'itemWithdrawn',
    told: 'withdrawn',
  },
  restore: { who: WRITERS, from: ['withdrawn'], state: 'draft', event: 'itemRestored' },
  emergencyPublish: {
    who: APPROVERS,
    from: ['draft', 'inReview', 'publishedWithDraft'],
    state: 'published',
    live: 'published',
    event: 'emergencyPublished',
    told: 'published',
    fourEyes: true,
  },
  clearEmergency: {
    who: APPROVERS,
    from: ['emergency'],
    state: 'published',
    event: 'emergencyCleared',
  },
} as const satisfies Record<string, Verb>

export type VerbName = keyof typeof VERBS
export const VERB_NAMES = Object.keys(VERBS) as VerbName[]

/** Verbs that the province keeps for its approvers where a bulletin or a page is concerned. */
const PROVINCE_VERBS: readonly VerbName[] = ['approve', 'publish', 'schedule', 'unschedule']

/** One of the eleven verbs; `isProvince` for bulletins and pages. */
export const verb =
  (name: VerbName, { isProvince = false } = {}): Rule =>
  (who, state) => {
    const rule: Verb = VERBS[name]
    if (OUTSIDERS.includes(who)) {
      return isHiddenFrom(who, state) ? refusal(404, 'workflow.notFound') : notPermitted
    }
    const isOwn =
      who === 'writer' &&
      (name === 'clearEmergency'
        ? state === 'emergency'
        : rule.fourEyes === true && WORKING.includes(state))
    if (isOwn) return refusal(403, 'workflow.fourEyes')
    const may = isProvince && PROVINCE_VERBS.includes(name) ? APPROVERS : rule.who
    if (!may.includes(who)) return notPermitted
    return rule.from.includes(state) ? GRANTED : refusal(409, 'workflow.illegalTransition')
  }

/** A verb that there is not: said to those who may know of the item. */
export const unknownVerb: Rule = (who, state) => {
  const answer = verb('submit')(who, state)
  return OUTSIDERS.includes(who) ? answer : refusal(404, 'workflow.unknownAction')
}

/** What the public has, by state. */
export const isPublic = (state: State): boolean => SEEN_BY_ALL.includes(state)
