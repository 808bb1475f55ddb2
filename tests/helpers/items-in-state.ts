import { randomUUID } from 'node:crypto'
import type { EditorialCollection } from '@/lib/editorial'
import type { State } from './door-rules'
import type { Newsroom, PersonKey } from './newsroom'
import { readStored, type Stored } from './stored'

/** Title that only a newer draft has; the public must never read it. */
export const HIDDEN_TITLE = 'Bản nháp chưa ai duyệt'

/** Everything that an action could ask for; each takes what it needs. */
export const FULL_ORDER = {
  note: 'Nước lên nhanh, cần báo ngay.',
  publishAt: new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString(),
  change: { kind: 'minor' },
  withdrawal: { kind: 'error', reason: 'Số liệu chưa được kiểm tra.' },
}

type Step = readonly [PersonKey | 'reviewer', string]

const APPROVED: readonly Step[] = [
  ['writer', 'submit'],
  ['reviewer', 'approve'],
]
const PUBLISHED: readonly Step[] = [...APPROVED, ['reviewer', 'publish']]

/** How an item gets where it stands; `edit` is a save by the writer. */
const WAYS: Readonly<Record<State, readonly Step[]>> = {
  draft: [],
  inReview: [['writer', 'submit']],
  changesRequested: [
    ['writer', 'submit'],
    ['reviewer', 'requestChanges'],
  ],
  approved: APPROVED,
  scheduled: [...APPROVED, ['reviewer', 'schedule']],
  published: PUBLISHED,
  publishedWithDraft: [...PUBLISHED, ['writer', 'edit']],
  withdrawn: [...PUBLISHED, ['secondApprover', 'withdraw']],
  emergency: [['secondApprover', 'emergencyPublish']],
}

/** An item that somebody can be sent to, and where its bytes are. */
export interface Item {
  readonly id: string
  readonly state: State
  /** Id of its oldest version. */
  readonly version: string
  readonly revision: string
  readonly stored: () => Promise<Stored>
}

/** Writes an item of the unit Hạ Lạc and brings it into the state, each step by the person whose it is. */
export async function itemIn({
  newsroom,
  state,
  collection = 'news',
  reviewer = 'unitEditor',
  data = {},
}: {
  newsroom: Newsroom
  state: State
  collection?: EditorialCollection
  /** Who approves, publishes, asks for changes and schedules. */
  reviewer?: PersonKey
  data?: Record<string, unknown>
}): Promise<Item> {
  // An address of its own: with our locks taken off, one test deletes an item that has claimed its.
  const id = await newsroom.write('writer', { slug: `muc-${randomUUID()}`, ...data })
  for (const [who, action] of WAYS[state]) {
    const person = who === 'reviewer' ? reviewer : who
    const { status, body } =
      action === 'edit'
        ? await newsroom.save(person, id, { title: HIDDEN_TITLE })
        : await newsroom.act(person, id, action, FULL_ORDER)
    if (status !== 200) throw new Error(`${state}: ${person} ${action} ${JSON.stringify(body)}`)
  }
  const stored = () => readStored({ payload: newsroom.payload, collection, id })
  const { versions, workflowItem } = await stored()
  const revision = String(workflowItem?.revision)
  return { id, state, version: versions.at(-1)?.id ?? '', revision, stored }
}

/** What anybody gets of an item without signing in: by its address and in lists. */
export async function publicFace({
  newsroom,
  id,
  collection = 'news',
}: {
  newsroom: Newsroom
  id: string
  collection?: EditorialCollection
}): Promise<{ status: number; title: unknown; bytes: string }> {
  const item = await newsroom.rest({ path: `/api/${collection}/${id}`, query: { depth: 0 } })
  const list = await newsroom.rest({
    path: `/api/${collection}`,
    query: { depth: 0, where: { id: { equals: id } } },
  })
  const bytes = JSON.stringify([item.status, item.body, list.status, list.body])
  return { status: item.status, title: item.body.title, bytes }
}

/** Keeps one item for each state, for as long as it stands there. */
export class Shelf {
  private readonly items = new Map<State, Item>()

  constructor(private readonly make: (state: State) => Promise<Item>) {}

  async take(state: State): Promise<Item> {
    const item = this.items.get(state) ?? (await this.make(state))
    this.items.set(state, item)
    return item
  }

  drop(state: State): void {
    this.items.delete(state)
  }
}
