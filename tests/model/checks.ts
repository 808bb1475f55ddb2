import type { WorkflowBody } from '../helpers/newsroom'
import type { Traces } from './effects'
import { same } from './expectation'
import { isOpen, itemsOf, keyOf, type Item, type Model, type PictureName } from './model'
import { may, type ActorName } from './people'
import { sameTraces } from './records'
import { textIn, type System } from './system'
import { readOn, type Trails } from '../helpers/trails'

type Row = Record<string, unknown>

/** What a step left behind has to be what the rules say, in the database and at every public door. */
export async function checkEverything({
  system,
  model,
  trails,
  traces,
  step,
}: {
  system: System
  model: Model
  trails: Trails
  traces: Traces
  step: number
}): Promise<void> {
  const { payload } = system.newsroom
  const items = itemsOf(model)
  sameTraces({ system, traces, found: await readOn({ payload, trails }) })
  await checkRows({ system, items })
  await checkWorkflowRows({ system, items })
  await checkPictures({ system, model })
  await checkPublicDoor({ system, items, step })
  await checkStranger({ system, model, items, step })
}

/** I1, I2: the bytes that lie in the public row are the ones that went out, with their words. */
async function checkRows({ system, items }: { system: System; items: Item[] }): Promise<void> {
  const { docs } = await system.newsroom.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'news',
    where: { id: { in: items.map(({ id }) => id) } },
    pagination: false,
    limit: 0,
  })
  for (const item of items) {
    const row: Row = docs.find(({ id }) => id === item.id) ?? {}
    const status = item.live === 'published' ? 'published' : 'draft'
    same(`_status of ${item.name}`, row._status, status)
    if (item.public !== null) {
      same(`public bytes of ${item.name} (I1, I2)`, textIn(row), publicText({ system, item }))
    }
  }
}

async function checkWorkflowRows({
  system,
  items,
}: {
  system: System
  items: Item[]
}): Promise<void> {
  const { payload, people } = system.newsroom
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'workflow-items',
    where: { document: { in: items.map(({ id }) => id) } },
    pagination: false,
    limit: 0,
  })
  for (const item of items) {
    const row: Row = docs.find(({ document }) => document === item.id) ?? {}
    const approval = row.approval as { by: { id: string }; hash: string } | null
    const schedule = row.schedule as { by: { id: string }; publishAt: string; hash: string } | null
    const emergency = row.emergency as { by: { id: string } } | null
    const token = tokenReader({ system, item })
    same(
      `workflow of ${item.name}`,
      {
        state: row.state,
        live: row.live,
        liveHash: row.liveHash ?? null,
        approval: approval && [approval.by.id, approval.hash],
        schedule: schedule && [schedule.by.id, schedule.publishAt, schedule.hash],
        scheduledFor: row.scheduledFor ? new Date(String(row.scheduledFor)).toISOString() : null,
        emergency: [emergency?.by.id ?? null, row.isEmergency],
        withdrawal: withdrawalIn(row.withdrawal),
      },
      {
        state: item.state,
        live: item.live,
        liveHash: item.public === null ? null : token(item.public.key),
        approval: item.approval && [people[item.approval.by].id, token(item.approval.key)],
        schedule: item.schedule && [
          people[item.schedule.by].id,
          item.schedule.at.toISOString(),
          token(item.schedule.key),
        ],
        scheduledFor: item.schedule?.at.toISOString() ?? null,
        emergency: [item.emergency ? people[item.emergency.by].id : null, item.emergency !== null],
        withdrawal: item.withdrawal,
      },
    )
  }
}

/** I4 for pictures, and their words under a public page: those that went out with it. */
async function checkPictures({ system, model }: { system: System; model: Model }): Promise<void> {
  const { newsroom, pictures } = system
  const names: PictureName[] = ['P', 'Q']
  const { docs } = await newsroom.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'media',
    where: { id: { in: names.map((name) => pictures[name]) } },
    pagination: false,
    limit: 0,
  })
  for (const name of names) {
    const row = docs.find(({ id }) => id === pictures[name])
    same(`picture ${name} is open`, row?.isPublic, isOpen(model, name))
    same(`words of picture ${name}`, row?.caption, model.pictures[name].words)
  }
}

/** I4, I5: the public gets the public text, or nothing; another door at each step. */
async function checkPublicDoor({
  system,
  items,
  step,
}: {
  system: System
  items: Item[]
  step: number
}): Promise<void> {
  const ids = items.map(({ id }) => id)
  const { body, status } = await system.newsroom.rest<{ docs: Record<string, unknown>[] }>({
    path: '/api/news',
    query: {
      where: { id: { in: ids.join(',') } },
      depth: step % 2,
      ...(step % 3 === 0 ? { draft: true } : {}),
    },
  })
  same('the public list answers', status, 200)
  const seen = new Map(body.docs.map((doc) => [doc.id, textIn(doc)]))
  const expected = items.flatMap((item) =>
    item.live === 'published' ? [[item.id, publicText({ system, item })] as const] : [],
  )
  same('what the public reads (I4)', sorted(seen), sorted(new Map(expected)))
  const item = items[step % items.length]
  if (item === undefined) return
  const one = await system.newsroom.rest({
    path: `/api/news/${item.id}`,
    query: { depth: 0, ...(step % 4 === 0 ? { draft: true } : {}) },
  })
  const answer = one.status === 200 ? textIn(one.body) : one.status
  const isLive = item.live === 'published'
  same(
    `page of ${item.name} for the public (I4)`,
    answer,
    isLive ? publicText({ system, item }) : 404,
  )
}

/** I3: another unit's people get no more than the public does; another door at each step. */
async function checkStranger({
  system: { newsroom, ...rest },
  model,
  items,
  step,
}: {
  system: System
  model: Model
  items: Item[]
  step: number
}): Promise<void> {
  const item = items[step % items.length]
  if (item === undefined || may(model.people.stranger, 'read')) return
  const user = newsroom.people.stranger
  const path = `/api/news/${item.id}`
  const isLive = item.live === 'published'
  if (step % 3 === 0) {
    const { status, body } = await newsroom.rest({ path, user, query: { draft: true, depth: 0 } })
    const answer = status === 200 ? textIn(body) : status
    const face = isLive ? publicText({ system: { newsroom, ...rest }, item }) : 404
    same(`a stranger reads ${item.name} (I3)`, answer, face)
  } else if (step % 3 === 1) {
    const { status } = await newsroom.rest({ path: `${path}/workflow`, user })
    same(`a stranger asks for the workflow of ${item.name} (I3)`, status, isLive ? 403 : 404)
  } else {
    const { body } = await newsroom.rest<{ docs?: unknown[] }>({
      path: '/api/news/versions',
      query: { where: { parent: { equals: item.id } } },
      user,
    })
    same(`a stranger lists versions of ${item.name} (I3)`, body.docs ?? [], [])
  }
}

/**
 * What an editor sees of one item: names of those who wrote, buttons, and a revision token that stands
 * for exactly this content.
 */
export function checkView({
  system,
  model,
  item,
  view,
}: {
  system: System
  model: Model
  item: Item
  view: WorkflowBody
}): void {
  const known = system.tokens.get(item.id) ?? new Map<string, string>()
  system.tokens.set(item.id, known)
  const key = keyOf(model, item.newest)
  const other = [...known].find(([text, token]) => text !== key && token === view.revision)
  same(`one token for two contents of ${item.name}`, other?.[0], undefined)
  same(`token of a content of ${item.name}`, known.get(key) ?? view.revision, view.revision)
  known.set(key, view.revision)
  const names = new Map(
    (Object.keys(model.people) as ActorName[]).map((name) => [
      system.newsroom.people[name].id,
      name,
    ]),
  )
  const counted = view.contributors.map(({ id }) => names.get(id) ?? id).sort()
  const allowed = counted.filter(
    (name) => item.wrote.has(name as ActorName) || !item.mayCount.has(name as ActorName),
  )
  same(`who had a hand in ${item.name} (I1)`, allowed, [...item.wrote].sort())
}

function publicText({ system, item }: { system: System; item: Item }): unknown[] {
  const text = item.public?.text
  if (text === undefined) return []
  const { title, summary, body, picture } = text
  return [title, summary, body, picture === null ? null : system.pictures[picture]]
}

function tokenReader({ system, item }: { system: System; item: Item }) {
  return (key: string) => system.tokens.get(item.id)?.get(key) ?? `no token of ${key} was seen`
}

function withdrawalIn(value: unknown): Item['withdrawal'] {
  const withdrawal = value as { kind: string; redirectTo: { value: string } | null } | null
  return withdrawal && { kind: withdrawal.kind, redirectTo: withdrawal.redirectTo?.value ?? null }
}

function sorted(map: ReadonlyMap<unknown, unknown>): unknown[] {
  return [...map].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}
