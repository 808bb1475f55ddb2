import { itemsOf, keyOf, sameText, type Change, type Item, type Model, type Text } from './model'
import type { Action, Input } from './moves'
import { may, type ActorName } from './people'
import { approvalStands, isComplete } from './rules'

/** What has to stand in the trail, and in the public history, after a move. */
export interface Traces {
  readonly audit: readonly { type: string; item: Item; by: ActorName | 'system' }[]
  readonly history: readonly HistoryTrace[]
}

interface HistoryTrace {
  readonly item: Item
  readonly type: 'published' | 'corrected' | 'withdrawn'
  readonly key: string
  readonly edition: number
  readonly change: string | null
  readonly withdrawalKind: string | null
}

export const NO_TRACES: Traces = { audit: [], history: [] }

const EVENTS: Readonly<Record<Action, string>> = {
  submit: 'itemSubmitted',
  recall: 'itemRecalled',
  requestChanges: 'changesRequested',
  approve: 'itemApproved',
  publish: 'itemPublished',
  schedule: 'itemScheduled',
  unschedule: 'itemUnscheduled',
  withdraw: 'itemWithdrawn',
  restore: 'itemRestored',
  emergencyPublish: 'emergencyPublished',
  clearEmergency: 'emergencyCleared',
}

/** Events that somebody is told of. */
const TOLD: readonly Action[] = ['requestChanges', 'withdraw', 'emergencyPublish']

/** A save, a restored version: whoever did it had a hand in the text, and no approval outlives it. */
export function saved({
  model,
  item,
  by,
  text,
}: {
  model: Model
  item: Item
  by: ActorName
  text: Text
}): void {
  if (sameText(item.newest, text)) return
  if (text.picture !== null && text.picture !== item.newest.picture) {
    for (const editor of model.pictures[text.picture].editors) item.mayCount.add(editor)
  }
  item.newest = text
  item.saved.push(text)
  item.wrote.add(by)
  item.wordsMoved = false
  item.approval = null
  if (item.state === 'published' || item.state === 'withdrawn') item.state = 'draft'
}

/** Words under a picture are words of every text that shows it. */
export function wordsChanged({
  model,
  by,
  picture,
  words,
}: {
  model: Model
  by: ActorName
  picture: 'P' | 'Q'
  words: string
}): void {
  model.pictures[picture].words = words
  model.pictures[picture].editors.add(by)
  for (const item of itemsOf(model)) {
    if (item.newest.picture !== picture) continue
    item.wrote.add(by)
    item.wordsMoved = true
  }
}

/** @param at the time that was asked for, when the action was to schedule */
export function acted({
  model,
  item,
  by,
  action,
  input,
  at,
}: {
  model: Model
  item: Item
  by: ActorName
  action: Action
  input: Input
  at: Date | null
}): Traces {
  const audit = [{ type: EVENTS[action], item, by }]
  if (TOLD.includes(action)) model.notices += 1
  const change = input.change as Change | null
  const key = keyOf(model, item.newest)
  switch (action) {
    case 'submit':
      Object.assign(item, { state: 'inReview', approval: null })
      break
    case 'recall':
      Object.assign(item, { state: 'draft', approval: null })
      break
    case 'requestChanges':
      Object.assign(item, { state: 'changesRequested', approval: null, schedule: null })
      break
    case 'approve':
      Object.assign(item, { state: 'approved', approval: { by, key } })
      break
    case 'publish':
      return { audit, history: [goesLive({ model, item, change })] }
    case 'schedule':
      if (at === null) throw new Error('schedule without a time')
      Object.assign(item, { state: 'scheduled', schedule: { by, at, key, change } })
      break
    case 'unschedule':
      Object.assign(item, { state: 'approved', schedule: null })
      break
    case 'withdraw':
      return { audit, history: [withdrawn({ model, item, input })] }
    case 'restore':
      item.state = 'draft'
      item.approval = null
      item.wrote.add(by)
      break
    case 'emergencyPublish':
      item.approval = { by, key }
      item.emergency = { by, wrote: new Set(item.wrote), mayCount: new Set(item.mayCount) }
      return { audit, history: [goesLive({ model, item, change })] }
    case 'clearEmergency':
      item.emergency = null
  }
  return { audit, history: [] }
}

/** The time has come: what may still go out goes, the rest goes back to its people (I2). */
export function clockJumped({ model, now }: { model: Model; now: Date }): Traces {
  const due = itemsOf(model).filter(({ schedule }) => schedule !== null && schedule.at <= now)
  const traces = due.map((item): Traces => {
    const { schedule, approval } = item
    const mayGo =
      schedule?.key === keyOf(model, item.newest) &&
      approvalStands(model, item) &&
      [approval?.by, schedule.by].every(
        (name) => name !== undefined && may(model.people[name], 'publish'),
      ) &&
      isComplete(item.newest)
    if (mayGo) {
      return {
        audit: [{ type: 'scheduledItemPublished', item, by: 'system' }],
        history: [goesLive({ model, item, change: schedule.change })],
      }
    }
    model.notices += 1
    Object.assign(item, { state: 'changesRequested', approval: null, schedule: null })
    return { audit: [{ type: 'scheduleFailed', item, by: 'system' }], history: [] }
  })
  return {
    audit: traces.flatMap(({ audit }) => audit),
    history: traces.flatMap(({ history }) => history),
  }
}

function goesLive({
  model,
  item,
  change,
}: {
  model: Model
  item: Item
  change: Change | null
}): HistoryTrace {
  const key = keyOf(model, item.newest)
  const edition = (item.public?.edition ?? 0) + 1
  const type = item.live === 'published' ? 'corrected' : 'published'
  item.public = { text: item.newest, key, edition }
  item.shows = new Set(item.newest.picture === null ? [] : [item.newest.picture])
  item.wrote.clear()
  item.mayCount.clear()
  Object.assign(item, {
    state: 'published',
    live: 'published',
    schedule: null,
    withdrawal: null,
    wordsMoved: false,
  })
  const told = edition === 1 ? null : (change?.kind ?? null)
  return { item, type, key, edition, change: told, withdrawalKind: null }
}

function withdrawn({
  model,
  item,
  input,
}: {
  model: Model
  item: Item
  input: Input
}): HistoryTrace {
  const kind = input.withdrawal ?? ''
  const target = input.redirectTo === null ? undefined : model.items[input.redirectTo]
  item.withdrawal = { kind, redirectTo: target?.id ?? null }
  item.live = 'withdrawn'
  if (item.state === 'published') item.state = 'withdrawn'
  if (kind !== 'notice') item.shows.clear()
  const { key = '', edition = 0 } = item.public ?? {}
  return { item, type: 'withdrawn', key, edition, change: null, withdrawalKind: kind }
}
