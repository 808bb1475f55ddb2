import fc from 'fast-check'
import { itemsOf, type ItemName, type Model, type PictureName } from './model'
import { ACTIONS, tell, type Action, type Input, type Move } from './moves'
import { ACTORS } from './people'
import { freeName, play, type Run } from './play'
import { isUnclear, textAfter, verdictOf, type OneMove } from './rules'

/** A step that was thought out beforehand, allowed or not. */
export class Planned implements fc.AsyncCommand<Model, Run> {
  constructor(readonly move: Move) {}

  check(model: Readonly<Model>): boolean {
    return isPossible(model, this.move)
  }

  async run(model: Model, run: Run): Promise<void> {
    await play({ move: this.move, model, run })
  }

  toString(): string {
    return tell(this.move)
  }
}

/** Ways back; taken more seldom, so that what is approved or scheduled stays so for a while. */
const BACK: readonly Action[] = ['recall', 'requestChanges', 'unschedule']

/**
 * Something that happens behind the back of an item that was approved or scheduled: words of its picture
 * change, or one of its people loses the right to publish. It has to show when the item is to go out.
 */
export class Disturbance implements fc.AsyncCommand<Model, Run> {
  #told: string | undefined

  constructor(readonly dice: number) {}

  check(model: Readonly<Model>): boolean {
    return this.#movesIn(model).length > 0
  }

  async run(model: Model, run: Run): Promise<void> {
    const moves = this.#movesIn(model)
    const accounts = moves.filter(({ kind }) => kind === 'account')
    const among = this.dice % 3 === 0 ? moves : accounts
    const move = among[Math.floor(this.dice / 7) % among.length]
    if (move === undefined) throw new Error('nothing to disturb any more')
    this.#told = tell(move)
    await play({ move, model, run })
    if (this.dice % 2 === 0) return
    // And nobody notices in time.
    const jump: Move = { kind: 'clock', to: 'after' }
    this.#told = `${this.#told}, then ${tell(jump)}`
    await play({ move: jump, model, run })
  }

  toString(): string {
    return this.#told ?? 'something happens behind the back of an approved item'
  }

  [fc.cloneMethod](): Disturbance {
    return new Disturbance(this.dice)
  }

  #movesIn(model: Model): Move[] {
    return itemsOf(model).flatMap(({ state, newest, approval, schedule }): Move[] => {
      if (state !== 'approved' && state !== 'scheduled') return []
      const people = [approval?.by, schedule?.by].filter((name) => name !== undefined)
      return [
        ...ACTORS.map((name) => ({ kind: 'words', by: name, picture: newest.picture }) as const)
          .filter((move): move is typeof move & { picture: PictureName } => move.picture !== null)
          .filter((move) => verdictOf(model, move).broken.length === 0),
        ...people.flatMap((who) =>
          (['auditorOnly', 'switchedOff', 'otherUnit'] as const).map(
            (lost) => ({ kind: 'account', who, change: lost }) as const,
          ),
        ),
      ]
    })
  }
}

/** A step that the rules allow at that moment, so that runs get far: to live pages, schedules, emergencies. */
export class Allowed implements fc.AsyncCommand<Model, Run> {
  #told: string | undefined

  constructor(
    readonly item: ItemName,
    readonly dice: number,
    readonly input: Input,
  ) {}

  check(model: Readonly<Model>): boolean {
    return this.#movesIn(model).length > 0
  }

  async run(model: Model, run: Run): Promise<void> {
    const moves = this.#movesIn(model)
    const actions = [...new Set(moves.map(({ action }) => action))]
    const action = actions[this.dice % actions.length]
    const ways = moves.filter((move) => move.action === action)
    const move = ways[Math.floor(this.dice / actions.length) % ways.length]
    if (move === undefined) throw new Error('nothing is allowed any more')
    this.#told = tell(move)
    await play({ move, model, run })
  }

  toString(): string {
    return this.#told ?? `an allowed step with item ${this.item}`
  }

  /** Shrinking runs shorter sequences with copies, so that each tells of its own run. */
  [fc.cloneMethod](): Allowed {
    return new Allowed(this.item, this.dice, this.input)
  }

  #movesIn(model: Model): (OneMove & { action: Action })[] {
    if (model.items[this.item] === undefined) return []
    return ACTIONS.flatMap((action) =>
      ACTORS.map(
        (by) => ({ kind: 'act', by, item: this.item, action, input: this.input }) as const,
      ),
    ).filter((move) => {
      if (this.dice % 4 > 0 && BACK.includes(move.action)) return false
      const { broken, isOpen } = verdictOf(model, move)
      return broken.length === 0 && !isOpen
    })
  }
}

function isPossible(model: Model, move: Move): boolean {
  if (move.kind === 'create') return freeName(model) !== undefined
  if (!('item' in move)) return true
  const item = model.items[move.item]
  if (item === undefined) return false
  if (move.kind === 'save') return !isUnclear(item, textAfter({ model, item, part: move.part }))
  if (move.kind !== 'oldVersion') return true
  const text = item.saved[move.which % item.saved.length]
  return text !== undefined && !isUnclear(item, text)
}
