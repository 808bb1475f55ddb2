import config from '@payload-config'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { SYSTEM } from '@/access/actor'
import { env } from '@/config/env'
import { checkState } from '@/integrity'
import { playPost, playRound, startClockwork } from '@/jobs/clockwork'
import { decideEffect } from '@/outbox/decide'
import { OUTSIDE_KINDS } from '@/outbox/queue'
import { startSearchFeed } from '@/search/feed'
import { openDrillNewsroom, type DrillNewsroom } from './newsroom'
import { REPORT, type WorkerOrder, type WorkerReport } from './report'
import { SCENARIOS, soon, type ScenarioName } from './scenarios'
import { Journal, readTraces, tornTraces } from './traces'

const WRITES = [
  'beginTransaction',
  'create',
  'createVersion',
  'updateOne',
  'updateVersion',
  'deleteOne',
  'commitTransaction',
] as const
const READS = ['find', 'findOne', 'count', 'findVersions', 'findDistinct'] as const

/** Recovers what the process before left, checks it, then goes to work and to its end. */
export default async function worker([text = '{}']: readonly string[]): Promise<number> {
  const order = JSON.parse(text) as WorkerOrder
  const journal = new Journal(order.journal)
  const payload = await getPayload({ config })
  const newsroom = await openDrillNewsroom(payload)
  const problems = await recover({ payload, journal })
  tell({ problems, calls: [] })
  if (order.isEndless) return await workOn({ newsroom, journal })
  if (order.scenario === undefined) return 0
  const calls = await interrupt({ ...order, newsroom, journal, scenario: order.scenario })
  tell({ problems: [], calls })
  return 0
}

async function recover({
  payload,
  journal,
}: {
  payload: Payload
  journal: Journal
}): Promise<string[]> {
  const problems: string[] = []
  for (const line of journal.take()) {
    const { isPublic } = SCENARIOS[line.scenario]
    const after = await readTraces({ payload, id: line.id })
    const torn = tornTraces({ line, after, isPublic })
    problems.push(...torn.map((what) => `${line.scenario} ${line.id}: ${what}`))
  }
  await playRound(payload, soon())
  await playPost(payload, soon)
  await settleUnconfirmed(payload)
  const search = startSearchFeed({ payload, folder: env().dataDir })
  await search.advance()
  for (const { name, problems: found } of await checkState({ payload, secondLookMs: 0 })) {
    problems.push(...found.map(({ where, what }) => `${name}: ${where}: ${what}`))
  }
  return problems
}

/**
 * A mail that was on its way when the process died is not sent twice: it says "unconfirmed", which is all
 * that was promised (I6). An administrator decides about it, and the drill does so in their place.
 */
async function settleUnconfirmed(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'effects',
    where: {
      and: [{ state: { equals: 'unconfirmed' } }, { kind: { in: Object.values(OUTSIDE_KINDS) } }],
    },
    pagination: false,
    limit: 1000,
    depth: 0,
    overrideAccess: true,
  })
  for (const { id, key } of docs) {
    const req = await createLocalReq({}, payload)
    await decideEffect({ req, id, decision: 'closed', actor: SYSTEM, titleOf: () => key })
  }
}

/** Does one transition and dies in it, before the call that was ordered. */
async function interrupt({
  newsroom,
  journal,
  scenario,
  killAt = 0,
  countsReads = false,
}: Omit<WorkerOrder, 'journal' | 'scenario'> & {
  newsroom: DrillNewsroom
  journal: Journal
  scenario: ScenarioName
}): Promise<string[]> {
  const { prepare, run } = SCENARIOS[scenario]
  const { payload } = newsroom
  const id = await prepare(newsroom)
  const before = await readTraces({ payload, id })
  journal.write({ scenario, id, before, isDone: false })
  const calls = countCalls({ payload, names: countsReads ? [...WRITES, ...READS] : WRITES, killAt })
  await run(newsroom, id)
  // The point after the last call: done, and the caller not yet told.
  if (killAt > calls.length) process.kill(process.pid, 'SIGKILL')
  return calls
}

/** Wraps the database adapter; production code knows nothing of the drill. */
function countCalls({
  payload,
  names,
  killAt,
}: {
  payload: Payload
  names: readonly string[]
  killAt: number
}): string[] {
  const calls: string[] = []
  const db = payload.db as unknown as Record<string, (...args: unknown[]) => unknown>
  for (const name of names) {
    const call = db[name]
    if (call === undefined) throw new Error(`the database adapter has no ${name}`)
    db[name] = function (this: unknown, ...args: unknown[]) {
      calls.push(name)
      if (calls.length === killAt) process.kill(process.pid, 'SIGKILL')
      return call.apply(this, args)
    }
  }
  return calls
}

async function workOn({
  newsroom,
  journal,
}: {
  newsroom: DrillNewsroom
  journal: Journal
}): Promise<never> {
  const { payload } = newsroom
  // The search feed of `recover` goes on beside it.
  startClockwork({ payload, intervalMs: 50 })
  for (;;) {
    for (const scenario of Object.keys(SCENARIOS) as ScenarioName[]) {
      const { prepare, run } = SCENARIOS[scenario]
      const id = await prepare(newsroom)
      const before = await readTraces({ payload, id })
      journal.write({ scenario, id, before, isDone: false })
      await run(newsroom, id)
      journal.write({ scenario, id, before, isDone: true })
    }
  }
}

function tell(report: WorkerReport): void {
  process.stdout.write(`\n${REPORT}${JSON.stringify(report)}\n`)
}
