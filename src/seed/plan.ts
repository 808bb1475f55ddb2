import type { ActionInput } from '@/workflow/input'
import type { WorkflowState } from '@/workflow/states'
import type { WorkflowAction } from '@/workflow/transitions'
import type { ContentFile, SeedCorrection, SeedFields } from './content-file'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** One thing that one demo person does to one item, at a time of the demo's own clock. */
export type Step = {
  readonly file: ContentFile
  readonly at: Date
  readonly person: string
  /** State that the item is in before; in any other state the step was done already. */
  readonly from: WorkflowState | 'none'
  /** How often the public had got the item before; with any other number it was done already. */
  readonly edition: number
} & (
  | { readonly kind: 'create' }
  | { readonly kind: 'act'; readonly action: WorkflowAction; readonly input: ActionInput }
  | { readonly kind: 'revise'; readonly revision: SeedRevision }
)

/** What changes in an item that is live: fields, and fragments of its first text up to and with this one. */
export type SeedRevision = Pick<SeedCorrection, 'set' | 'replace'>

/**
 * @param files content in any order; a time after `now` counts as now, so that nothing is published
 *   in the future
 * @returns every step of all files in the order of time
 */
export function planSteps({ files, now }: { files: readonly ContentFile[]; now: Date }): Step[] {
  return files
    .flatMap((file) => stepsOf({ file, now }))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

const PATHS: Record<SeedFields['state'], readonly WorkflowAction[]> = {
  draft: [],
  inReview: ['submit'],
  changesRequested: ['submit', 'requestChanges'],
  approved: ['submit', 'approve'],
  scheduled: ['submit', 'approve', 'schedule'],
  published: ['submit', 'approve', 'publish'],
  emergency: ['submit', 'emergencyPublish'],
  revised: ['submit', 'approve', 'publish'],
}

const BEFORE: Partial<Record<WorkflowAction, WorkflowState>> = {
  submit: 'draft',
  requestChanges: 'inReview',
  approve: 'inReview',
  schedule: 'approved',
  publish: 'approved',
  emergencyPublish: 'inReview',
  withdraw: 'published',
}

function stepsOf({ file, now }: { file: ContentFile; now: Date }): Step[] {
  const { fields } = file
  const end = Math.min(Date.parse(fields.publishedAt), now.getTime() - 60 * MINUTE)
  const author = personKey({ role: fields.author, unit: fields.unit })
  const actions = PATHS[fields.state]
  const steps: Step[] = [
    {
      file,
      kind: 'create',
      person: author,
      at: new Date(end - 180 * MINUTE),
      from: 'none',
      edition: 0,
    },
    ...actions.map((action, index) =>
      actOf({
        file,
        action,
        at: end - (actions.length - 1 - index) * 25 * MINUTE,
        edition: 0,
        input: { ...noteOf(file, action), ...publishAtOf({ file, action, now }) },
      }),
    ),
    ...laterSteps({ file, now }),
  ]
  if (fields.state === 'revised' && fields.revision !== undefined) {
    steps.push({
      file,
      kind: 'revise',
      revision: { set: {}, replace: [fields.revision.replace] },
      person: author,
      at: new Date(end + 30 * MINUTE),
      from: 'published',
      edition: 1,
    })
  }
  return steps
}

/** Corrections go through the same hands as the first text; an approver withdraws. */
function laterSteps({ file, now }: { file: ContentFile; now: Date }): Step[] {
  const { later } = file.fields
  let edition = 1
  const replaced: SeedRevision['replace'] = []
  return later.flatMap((event, index): Step[] => {
    // Even when the demo's time has not come, one thing happens after the other.
    const at = Math.min(Date.parse(event.at), now.getTime() - (later.length - index) * 10 * MINUTE)
    const step = (action: WorkflowAction, before: number, input: ActionInput) =>
      actOf({ file, action, at: at - before * MINUTE, edition, input })
    if (event.kind === 'withdrawal') {
      return [step('withdraw', 0, { withdrawal: event.withdrawal })]
    }
    const { author, unit } = file.fields
    replaced.push(...event.replace)
    const replace = event.replace.length > 0 ? [...replaced] : []
    const steps: Step[] = [
      {
        file,
        kind: 'revise',
        revision: { set: event.set, replace },
        person: personKey({ role: author, unit }),
        at: new Date(at - 8 * MINUTE),
        from: 'published',
        edition,
      },
      step('submit', 6, {}),
      step('approve', 2, {}),
      step('publish', 0, { change: event.change }),
    ]
    edition += 1
    return steps
  })
}

function actOf({
  file,
  action,
  at,
  edition,
  input,
}: {
  file: ContentFile
  action: WorkflowAction
  at: number
  edition: number
  input: ActionInput
}): Step {
  const { author, approver, unit } = file.fields
  return {
    file,
    kind: 'act',
    action,
    input,
    person: personKey({ role: ROLES[action] ?? (action === 'submit' ? author : approver), unit }),
    at: new Date(at),
    from: BEFORE[action] ?? 'draft',
    edition,
  }
}

/** What only the province's approvers may do, whoever approved the text. */
const ROLES: Partial<Record<WorkflowAction, SeedFields['approver']>> = {
  withdraw: 'approver',
  emergencyPublish: 'approver',
}

const DEFAULT_NOTE = 'Đề nghị bổ sung nguồn số liệu.'

function noteOf({ fields }: ContentFile, action: WorkflowAction): ActionInput {
  const isAsked = action === 'requestChanges' || action === 'emergencyPublish'
  return isAsked ? { note: fields.note ?? DEFAULT_NOTE } : {}
}

/** Full half hours, as people choose them. */
function publishAtOf({
  file: { fields },
  action,
  now,
}: {
  file: ContentFile
  action: WorkflowAction
  now: Date
}): ActionInput {
  if (action !== 'schedule') return {}
  const wanted = now.getTime() + (fields.scheduledInHours ?? 24) * HOUR
  return { publishAt: new Date(Math.ceil(wanted / (HOUR / 2)) * (HOUR / 2)).toISOString() }
}

/** Units have people of their own; the province's desk takes turns by the unit's name. */
function personKey({ role, unit }: { role: string; unit: string }): string {
  if (role === 'contributor' || role === 'unitEditor') return `${unit}.${role}`
  return `${role}-${(unit.length % 2) + 1}`
}
