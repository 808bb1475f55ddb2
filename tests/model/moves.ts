import type { AccountChange, ActorName } from './people'
import type { Change, ItemName, PictureName } from './model'

export const ACTIONS = [
  'submit',
  'recall',
  'requestChanges',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'withdraw',
  'restore',
  'emergencyPublish',
  'clearEmergency',
] as const

export type Action = (typeof ACTIONS)[number]

/** What somebody sends along; only what an action asks for is looked at. */
export interface Input {
  readonly revision: 'seen' | 'older' | 'unknown' | 'missing'
  readonly note: boolean
  readonly change: Change | { kind: 'major' } | null
  /** Minutes ahead; null sends none. */
  readonly publishIn: number | null
  readonly withdrawal: 'notice' | 'error' | 'consolidated' | 'withoutReason' | null
  /** Where `consolidated` leads. */
  readonly redirectTo: ItemName | null
}

export type Part = 'title' | 'summary' | 'body' | 'picture' | 'noSummary' | 'nothing'

export type Move =
  | { readonly kind: 'create'; readonly by: ActorName; readonly picture: PictureName | null }
  | { readonly kind: 'save'; readonly by: ActorName; readonly item: ItemName; readonly part: Part }
  | { readonly kind: 'words'; readonly by: ActorName; readonly picture: PictureName }
  | {
      readonly kind: 'act'
      readonly by: ActorName
      readonly item: ItemName
      readonly action: Action
      readonly input: Input
    }
  | {
      readonly kind: 'oldVersion'
      readonly by: ActorName
      readonly item: ItemName
      readonly which: number
      readonly asDraft: boolean
    }
  | {
      readonly kind: 'force'
      readonly by: ActorName
      readonly item: ItemName
      readonly status: 'published' | 'draft'
      readonly asDraft: boolean
    }
  | { readonly kind: 'account'; readonly who: ActorName; readonly change: AccountChange }
  | { readonly kind: 'clock'; readonly to: 'before' | 'at' | 'after' }
  | { readonly kind: 'outbox' }

const COMPLETE: Input = {
  revision: 'seen',
  note: true,
  change: { kind: 'major', note: 'Thêm số liệu.' },
  publishIn: 5,
  withdrawal: 'error',
  redirectTo: null,
}

/** What a careful person sends with an action. */
export const carefulInput = (more: Partial<Input> = {}): Input => ({ ...COMPLETE, ...more })

/** One line that a person can follow. */
export function tell(move: Move): string {
  switch (move.kind) {
    case 'create':
      return `${move.by} writes a new item${move.picture ? ` with picture ${move.picture}` : ''}`
    case 'save':
      return `${move.by} saves item ${move.item}, changing ${move.part}`
    case 'words':
      return `${move.by} changes the words of picture ${move.picture}`
    case 'act':
      return `${move.by}: ${move.action} item ${move.item}${tellInput(move)}`
    case 'oldVersion':
      return `${move.by} restores text ${move.which} of item ${move.item}${move.asDraft ? ' as a draft' : ', not as a draft'}`
    case 'force':
      return `${move.by} saves item ${move.item} with _status ${move.status}, draft=${move.asDraft}`
    case 'account':
      return `administrator: account of ${move.who} becomes ${move.change}`
    case 'clock':
      return `the clock jumps ${move.to} the times of what is scheduled`
    case 'outbox':
      return 'the outbox is worked through'
  }
}

function tellInput({ action, input }: Extract<Move, { kind: 'act' }>): string {
  const { revision, note, change, publishIn, withdrawal, redirectTo } = input
  const told = [
    ...(revision === 'seen' ? [] : [`revision ${revision}`]),
    ...(['requestChanges', 'emergencyPublish'].includes(action) && !note ? ['no note'] : []),
    ...(['publish', 'schedule', 'emergencyPublish'].includes(action)
      ? [`change ${change === null ? 'none' : JSON.stringify(change)}`]
      : []),
    ...(action === 'schedule' ? [publishIn === null ? 'no time' : `in ${publishIn} min`] : []),
    ...(action === 'withdraw' ? [`${withdrawal ?? 'nothing said'}`] : []),
    ...(action === 'withdraw' && redirectTo !== null ? [`leading to ${redirectTo}`] : []),
  ]
  return told.length === 0 ? '' : ` (${told.join(', ')})`
}
