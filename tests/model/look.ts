import type { WorkflowBody } from '../helpers/newsroom'
import { checkView } from './checks'
import { same } from './expectation'
import { itemsOf, keyOf, type Item, type Model } from './model'
import { ACTIONS, carefulInput, type Move } from './moves'
import { may, type ActorName } from './people'
import { verdictOf } from './rules'
import type { System } from './system'

/** Looks at the item as who moved it does, or as the administrator; the buttons have to tell the truth. */
export async function look({
  move,
  model,
  system,
}: {
  move: Move
  model: Model
  system: System
}): Promise<void> {
  const mover = 'by' in move && may(model.people[move.by], 'read') ? move.by : undefined
  const target = 'item' in move ? move.item : undefined
  for (const item of itemsOf(model)) {
    const isNew = system.tokens.get(item.id)?.has(keyOf(model, item.newest)) !== true
    if (item.name !== target && !isNew) continue
    const { status, body } = await system.newsroom.look(mover ?? 'admin', item.id)
    same(`the workflow of ${item.name} answers`, status, 200)
    checkView({ system, model, item, view: body })
    if (mover !== undefined) checkButtons({ model, item, view: body, by: mover })
  }
}

function checkButtons({
  model,
  item,
  view,
  by,
}: {
  model: Model
  item: Item
  view: WorkflowBody
  by: ActorName
}): void {
  for (const action of ACTIONS) {
    const move = { kind: 'act', by, item: item.name, action, input: carefulInput() } as const
    const { broken, isOpen } = verdictOf(model, move)
    const button = view.actions.find((offered) => offered.action === action)
    if (isOpen) continue
    same(`button "${action}" of ${item.name} for ${by}`, button?.allowed, broken.length === 0)
  }
}
