import { onePixel } from '../helpers/pictures'
import type { Newsroom } from '../helpers/newsroom'
import { drainEffects } from '@/outbox/drain'
import { tellPeople } from '@/jobs/tell-people'
import { publishDue } from '@/workflow/due'
import { NOTICE } from '@/workflow/notices'
import { checkEverything } from './checks'
import { acted, clockJumped, NO_TRACES, saved, wordsChanged, type Traces } from './effects'
import { same } from './expectation'
import { look } from './look'
import { emptyModel, itemsOf, newItem, noteKeys, type ItemName, type Model } from './model'
import { tell, type Move } from './moves'
import { accountAfter, ACTORS } from './people'
import { textAfter, verdictOf, type OneMove } from './rules'
import { changeAccount, itemIn, send, type Facts, type System } from './system'
import { endOfTrails, type Trails } from '../helpers/trails'

/** One run: a model and the real system beside it. */
export interface Run {
  readonly system: System
  readonly trails: Trails
  /** What happened so far, one line a step. */
  readonly story: string[]
  steps: number
  accepted: number
}

const MINUTE = 60_000
const FAR = new Date('2100-01-01T00:00:00Z')

/** Opens a run on the newsroom that all runs share: two pictures of its own, everybody as hired. */
export async function openRun(newsroom: Newsroom): Promise<{ model: Model; run: Run }> {
  const words = { P: 'Chú thích ảnh P', Q: 'Chú thích ảnh Q' }
  const picture = async (caption: string) =>
    await newsroom.payload.create({
      collection: 'media',
      data: { alt: 'Cánh đồng', caption, unit: newsroom.units.haLac },
      file: await onePixel(),
      user: newsroom.people.writer,
      overrideAccess: false,
    })
  const pictures = { P: (await picture(words.P)).id, Q: (await picture(words.Q)).id }
  const system: System = { newsroom, pictures, tokens: new Map() }
  return {
    model: emptyModel({ words }),
    run: { system, trails: await endOfTrails(newsroom.payload), story: [], steps: 0, accepted: 0 },
  }
}

/** Leaves nothing scheduled, nothing waiting and nobody in another role for the run after this one. */
export async function closeRun({ model, run }: { model: Model; run: Run }): Promise<void> {
  for (const who of ACTORS) {
    if (model.people[who] !== accountAfter({ who, change: 'asHired' })) {
      await changeAccount({ system: run.system, who, change: 'asHired' })
    }
  }
  await jumpTo({ run, now: FAR })
  await workThroughOutbox(run)
}

/** Carries out one step in the system and in the model, and compares the two. */
export async function play({
  move,
  model,
  run,
}: {
  move: Move
  model: Model
  run: Run
}): Promise<void> {
  run.steps += 1
  const line = `${String(run.steps).padStart(3)}. ${tell(move)}`
  run.story.push(line)
  const told = (answer: string) => run.story.splice(-1, 1, `${line} → ${answer}`)
  let traces = NO_TRACES
  switch (move.kind) {
    case 'account': {
      const status = await changeAccount({ system: run.system, ...move })
      told(String(status))
      same('an administrator changes an account', status, 200)
      model.people[move.who] = accountAfter(move)
      run.accepted += 1
      break
    }
    case 'clock': {
      const now = timeOf({ model, to: move.to })
      const outcomes = await jumpTo({ run, now })
      traces = clockJumped({ model, now })
      told(outcomes.map(({ outcome }) => outcome).join(', ') || 'nothing')
      break
    }
    case 'outbox':
      told(`${await workThroughOutbox(run)} done`)
      break
    default:
      traces = await ask({ move, model, run, told })
  }
  noteKeys(model)
  await look({ move, model, system: run.system })
  await checkEverything({ ...run, model, traces, step: run.steps })
}

async function ask({
  move,
  model,
  run,
  told,
}: {
  move: OneMove
  model: Model
  run: Run
  told: (answer: string) => void
}): Promise<Traces> {
  const { broken, isOpen } = verdictOf(model, move)
  const facts = factsOf({ move, model })
  const { status, body } = await send({ system: run.system, model, move, facts })
  const codes = (body.errors ?? []).map(({ code, detail }) => detail ?? code).join(', ')
  told(`${status} ${codes}`)
  const reasons = broken.map(({ why }) => why).join('; ')
  const isAccepted = status < 300
  if (isAccepted && broken.length > 0) throw new Error(`accepted, but: ${reasons}`)
  if (!isAccepted && broken.length === 0 && !isOpen) {
    throw new Error(`refused with ${status} ${codes}, but no rule stands against it`)
  }
  if (!isAccepted) {
    const allowed = [...broken.flatMap((rule) => rule.status), ...(isOpen ? [403] : [])]
    if (!allowed.includes(status)) {
      throw new Error(`answered ${status} ${codes}, expected ${allowed.join(' or ')} (${reasons})`)
    }
    return NO_TRACES
  }
  run.accepted += 1
  return apply({ move, model, facts, id: body.doc?.id })
}

function factsOf({ move, model }: { move: OneMove; model: Model }): Facts {
  const nothing: Facts = { text: null, words: null, publishAt: null }
  const number = model.count + 1
  switch (move.kind) {
    case 'create': {
      const text = {
        title: `Tiêu đề số ${number}.`,
        summary: `Tóm tắt số ${number}.`,
        body: `Nội dung số ${number}.`,
        picture: move.picture,
      }
      return { ...nothing, text }
    }
    case 'save':
      return {
        ...nothing,
        text: textAfter({ model, item: itemIn(model, move.item), part: move.part }),
      }
    case 'force':
      return {
        ...nothing,
        text: textAfter({ model, item: itemIn(model, move.item), part: 'title' }),
      }
    case 'oldVersion': {
      const { saved: texts, newest } = itemIn(model, move.item)
      return { ...nothing, text: texts[move.which % texts.length] ?? newest }
    }
    case 'words':
      return { ...nothing, words: `Chú thích số ${number}.` }
    case 'act': {
      const { publishIn } = move.input
      const isScheduled = move.action === 'schedule' && publishIn !== null
      const publishAt = isScheduled ? new Date(Date.now() + (publishIn + 0.5) * MINUTE) : null
      return { ...nothing, publishAt }
    }
  }
}

function apply({
  move,
  model,
  facts,
  id,
}: {
  move: OneMove
  model: Model
  facts: Facts
  id: string | undefined
}): Traces {
  model.count += 1
  const { by } = move
  if (move.kind === 'words') {
    wordsChanged({ model, by, picture: move.picture, words: facts.words ?? '' })
    return NO_TRACES
  }
  if (move.kind === 'act') {
    return acted({ ...move, model, item: itemIn(model, move.item), at: facts.publishAt })
  }
  const { text } = facts
  if (text === null) throw new Error('a save without a text')
  if (move.kind === 'create') {
    const name = freeName(model)
    if (id === undefined || name === undefined) throw new Error('created, but without an id')
    model.items[name] = newItem({ id, name, text, by })
  } else {
    saved({ model, item: itemIn(model, move.item), by, text })
  }
  return NO_TRACES
}

export const freeName = (model: Model): ItemName | undefined =>
  (['A', 'B', 'C'] as const).find((name) => model.items[name] === undefined)

function timeOf({ model, to }: { model: Model; to: 'before' | 'at' | 'after' }): Date {
  const times = itemsOf(model).flatMap(({ schedule }) => (schedule ? [schedule.at.getTime()] : []))
  if (times.length === 0) return new Date()
  if (to === 'after') return new Date(Math.max(...times) + MINUTE)
  return new Date(Math.min(...times) - (to === 'before' ? 1 : 0))
}

function jumpTo({ run, now }: { run: Run; now: Date }) {
  return publishDue({
    payload: run.system.newsroom.payload,
    now,
    onError: (error) => {
      throw error
    },
  })
}

/** Everything that waits is done once, and a second round finds nothing. */
async function workThroughOutbox({ system }: Run): Promise<number> {
  const { payload } = system.newsroom
  const handlers = { [NOTICE]: tellPeople }
  const { done, failed } = await drainEffects({ payload, handlers, now: FAR })
  same('effects that failed', failed, 0)
  const again = await drainEffects({ payload, handlers, now: FAR })
  same('effects that were done twice', again, { done: 0, failed: 0 })
  return done
}
