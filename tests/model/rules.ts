import { isOpen, keyOf, sameText, type Item, type Model, type State, type Text } from './model'
import type { Action, Input, Move, Part } from './moves'
import { may, type ActorName, type Right } from './people'

/** A rule that stands against a move, and how the contract answers then. */
export interface Broken {
  readonly why: string
  readonly status: readonly number[]
}

export interface Verdict {
  readonly broken: readonly Broken[]
  /** The rules leave it open whether this is refused. */
  readonly isOpen: boolean
}

/** Every state but the two in which nothing of the newest text is public yet and nobody waits for it. */
const ANY: readonly State[] = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
]

/** DESIGN 4, written down a second time on purpose. */
const FROM: Readonly<Record<Action, readonly State[]>> = {
  submit: ['draft', 'changesRequested'],
  recall: ['inReview'],
  requestChanges: ['inReview', 'approved', 'scheduled'],
  approve: ['inReview'],
  publish: ['approved'],
  schedule: ['approved'],
  unschedule: ['scheduled'],
  withdraw: ANY,
  restore: ['withdrawn'],
  emergencyPublish: ['draft', 'inReview'],
  clearEmergency: ANY,
}

const NEEDS: Readonly<Record<Action, Right>> = {
  submit: 'submit',
  recall: 'submit',
  requestChanges: 'requestChanges',
  approve: 'publish',
  publish: 'publish',
  schedule: 'publish',
  unschedule: 'publish',
  withdraw: 'withdraw',
  restore: 'edit',
  emergencyPublish: 'withdraw',
  clearEmergency: 'withdraw',
}

const GOES_OUT: readonly Action[] = ['publish', 'schedule', 'emergencyPublish']
const FROZEN: readonly State[] = ['inReview', 'approved', 'scheduled']
const ABOUT_LIVE: readonly Action[] = ['withdraw', 'clearEmergency']

export type OneMove = Exclude<Move, { kind: 'account' | 'clock' | 'outbox' }>

/** @returns every rule that stands against a move of one person; none means it has to go through */
export function verdictOf(model: Model, move: OneMove): Verdict {
  const person = model.people[move.by]
  if (move.kind === 'create') {
    return closed(...unless(may(person, 'edit'), 'the unit is not theirs to write for', 403))
  }
  if (move.kind === 'words') {
    if (!may(person, 'edit')) return closed(broken('not theirs to edit', 403, 404))
    return closed(
      ...unless(!isOpen(model, move.picture), 'words of a public picture are fixed', 409),
    )
  }
  const item = model.items[move.item]
  if (item === undefined) throw new Error(`no item ${move.item}`)
  if (move.kind === 'act') return ofAction({ ...move, model, item })
  if (!may(person, 'edit')) return closed(broken('not theirs to edit', 403, 404))
  return closed(
    ...unless(!FROZEN.includes(item.state), 'frozen while it is looked at', 409),
    ...(move.kind === 'force' && move.status === 'published'
      ? [broken('nobody publishes by saving', 403)]
      : []),
    ...('asDraft' in move && !move.asDraft
      ? unless(item.live === 'none', 'nobody touches what is or was public by saving', 403)
      : []),
  )
}

function ofAction({
  model,
  item,
  by,
  action,
  input,
}: {
  model: Model
  item: Item
  by: ActorName
  action: Action
  input: Input
}): Verdict {
  const person = model.people[by]
  if (!may(person, 'read')) return closed(broken('not theirs to know of', 403, 404))
  const isApproval = action === 'approve' || action === 'emergencyPublish'
  const { emergency } = item
  return {
    broken: [
      ...unless(may(person, NEEDS[action]), 'the role does not allow it', 403),
      ...unless(!isApproval || !item.wrote.has(by), 'four eyes: had a hand in the text (I1)', 403),
      ...(action === 'clearEmergency'
        ? [
            ...unless(emergency !== null, 'there is no emergency', 409),
            ...unless(
              emergency?.by !== by && emergency?.wrote.has(by) !== true,
              'four eyes: the emergency is their own',
              403,
            ),
          ]
        : []),
      ...unless(input.revision !== 'missing', 'no revision named', 422),
      ...unless(sawWhatCounts({ model, item, action, input }), 'saw another text', 409),
      ...unless(FROM[action].includes(item.state), `not from ${item.state}`, 409),
      ...unless(action !== 'withdraw' || item.live === 'published', 'not live', 409),
      ...unless(action !== 'restore' || item.live === 'withdrawn', 'not withdrawn', 409),
      ...unless(
        (action !== 'publish' && action !== 'schedule') || approvalStands(model, item),
        'no approval of this text by somebody else (I1, I2)',
        409,
      ),
      ...missing({ model, item, action, input }),
    ],
    isOpen: isApproval
      ? item.mayCount.has(by)
      : action === 'clearEmergency' && emergency?.mayCount.has(by) === true,
  }
}

/** I1 and I2 in one sentence: this very text was approved, by somebody who had no hand in it. */
export function approvalStands(model: Model, { approval, newest, wrote }: Item): boolean {
  return approval !== null && approval.key === keyOf(model, newest) && !wrote.has(approval.by)
}

export const isComplete = ({ title, summary, body }: Text): boolean =>
  [title, summary, body].every((text) => text !== '')

/** The content that a revision token of the input stands for; undefined for none that anybody saw. */
export function keySeen({ item, input }: { item: Item; input: Input }): string | undefined {
  if (input.revision === 'seen') return item.keys.at(-1)
  return input.revision === 'older' ? (item.keys.at(-2) ?? item.keys.at(-1)) : undefined
}

function sawWhatCounts({
  model,
  item,
  action,
  input,
}: {
  model: Model
  item: Item
  action: Action
  input: Input
}): boolean {
  if (input.revision === 'missing') return true
  const seen = keySeen({ item, input })
  const isLive = seen !== undefined && seen === item.public?.key && ABOUT_LIVE.includes(action)
  return isLive || seen === keyOf(model, item.newest)
}

function missing({
  model,
  item,
  action,
  input,
}: {
  model: Model
  item: Item
  action: Action
  input: Input
}): Broken[] {
  const { note, change, publishIn, withdrawal, redirectTo } = input
  const needsText = action === 'submit' || action === 'approve' || GOES_OUT.includes(action)
  const needsNote = action === 'requestChanges' || action === 'emergencyPublish'
  const target = redirectTo === null ? undefined : model.items[redirectTo]
  const isLedWell =
    withdrawal === 'consolidated'
      ? target !== undefined && target !== item && target.live === 'published'
      : redirectTo === null
  const isChangeTold =
    change === null ? item.live === 'none' : change.kind === 'minor' || 'note' in change
  return [
    ...unless(!needsText || isComplete(item.newest), 'the text is not complete', 422),
    ...unless(!needsNote || note, 'no note', 422),
    ...unless(!GOES_OUT.includes(action) || isChangeTold, 'readers are not told what changed', 422),
    ...unless(
      action !== 'schedule' || (publishIn !== null && publishIn >= 1 && publishIn < 600_000),
      'no time, or none that is allowed',
      422,
    ),
    ...(action === 'withdraw'
      ? [
          ...unless(
            withdrawal !== null && withdrawal !== 'withoutReason',
            'no kind or reason',
            422,
          ),
          ...unless(isLedWell, 'leads nowhere, or in a circle', 422),
        ]
      : []),
  ]
}

/** @returns the text after a save of one part; the same one when nothing changes */
export function textAfter({ model, item, part }: { model: Model; item: Item; part: Part }): Text {
  const { newest } = item
  const number = model.count + 1
  switch (part) {
    case 'title':
      return { ...newest, title: `Tiêu đề số ${number}.` }
    case 'summary':
      return { ...newest, summary: `Tóm tắt số ${number}.` }
    case 'body':
      return { ...newest, body: `Nội dung số ${number}.` }
    case 'picture':
      return {
        ...newest,
        picture: newest.picture === 'P' ? 'Q' : newest.picture === 'Q' ? null : 'P',
      }
    case 'noSummary':
      return { ...newest, summary: '' }
    case 'nothing':
      return newest
  }
}

/** A save that moves no letter, after somebody moved the words of the picture: the rules are silent. */
export const isUnclear = (item: Item, text: Text): boolean =>
  item.wordsMoved && sameText(item.newest, text)

function broken(why: string, ...status: number[]): Broken {
  return { why, status }
}

function unless(isGood: boolean, why: string, ...status: number[]): Broken[] {
  return isGood ? [] : [broken(why, ...status)]
}

function closed(...all: Broken[]): Verdict {
  return { broken: all, isOpen: false }
}
