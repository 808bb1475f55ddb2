import type { WorkflowAction } from '@/workflow/transitions'
import type { WorkflowState } from '@/workflow/states'
import type { ContentFile } from './content-file'

const MINUTE = 60_000

/** One thing that one demo person does to one item, at a time of the demo's own clock. */
export type Step = {
  readonly file: ContentFile
  readonly at: Date
  readonly person: string
  /** State that the item is in before; in any other state the step was done already. */
  readonly from: WorkflowState | 'none'
} & (
  | { readonly kind: 'create' }
  | { readonly kind: 'act'; readonly action: WorkflowAction }
  | { readonly kind: 'revise' }
)

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

const PATHS: Record<ContentFile['fields']['state'], readonly WorkflowAction[]> = {
  draft: [],
  inReview: ['submit'],
  changesRequested: ['submit', 'requestChanges'],
  approved: ['submit', 'approve'],
  published: ['submit', 'approve', 'publish'],
  revised: ['submit', 'approve', 'publish'],
}

const BEFORE: Partial<Record<WorkflowAction, WorkflowState>> = {
  submit: 'draft',
  requestChanges: 'inReview',
  approve: 'inReview',
  publish: 'approved',
}

function stepsOf({ file, now }: { file: ContentFile; now: Date }): Step[] {
  const { fields } = file
  const end = Math.min(Date.parse(fields.publishedAt), now.getTime() - 60 * MINUTE)
  const author = personKey({ role: fields.author, unit: fields.unit })
  const approver = personKey({ role: fields.approver, unit: fields.unit })
  const actions = PATHS[fields.state]
  const steps: Step[] = [
    { file, kind: 'create', person: author, at: new Date(end - 180 * MINUTE), from: 'none' },
    ...actions.map((action, index): Step => ({
      file,
      kind: 'act',
      action,
      person: action === 'submit' ? author : approver,
      at: new Date(end - (actions.length - 1 - index) * 25 * MINUTE),
      from: BEFORE[action] ?? 'draft',
    })),
  ]
  if (fields.state === 'revised') {
    steps.push({
      file,
      kind: 'revise',
      person: author,
      at: new Date(end + 30 * MINUTE),
      from: 'published',
    })
  }
  return steps
}

/** Units have people of their own; the province's desk takes turns by the unit's name. */
function personKey({ role, unit }: { role: string; unit: string }): string {
  if (role === 'contributor' || role === 'unitEditor') return `${unit}.${role}`
  return `${role}-${(unit.length % 2) + 1}`
}
