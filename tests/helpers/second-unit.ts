import type { EditorialCollection } from '@/lib/editorial'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { tellPeople } from '@/jobs/tell-people'
import { drainEffects } from '@/outbox/drain'
import { canaries, type Canaries } from './canaries'
import { openNewsroom, type Newsroom, type PersonKey } from './newsroom'
import { contentOf, wordsOf } from './canary-content'
import { jpeg, smallestPdf, upload } from './uploads'

/** Everything that the unit Hạ Lạc has and that Nà Lay and the public may not see, full of canaries. */
export interface SecondUnit extends Newsroom {
  readonly canaries: Canaries
  /** Never published, one of each type. */
  readonly drafts: Readonly<Record<EditorialCollection, string>>
  /** Published news with a newer draft, and news that was withdrawn and reworked. */
  readonly pending: string
  readonly withdrawn: string
  readonly picture: { readonly id: string; readonly files: readonly string[] }
  readonly document: { readonly id: string; readonly files: readonly string[] }
  readonly remark: string
  readonly delivery: string
  /** Ids that must turn up nowhere. */
  readonly hiddenIds: readonly string[]
  /** Asks as somebody, or as the public. @returns status and the whole answer as text */
  readonly ask: (
    person: PersonKey | undefined,
    path: string,
    query?: Record<string, unknown>,
  ) => Promise<Answer>
  readonly send: (
    person: PersonKey | undefined,
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    query?: Record<string, unknown>,
  ) => Promise<Answer>
}

export interface Answer {
  readonly status: number
  readonly text: string
}

/** Whom it is hidden from: another unit's people and the public. */
export const STRANGERS = ['stranger', 'strangeEditor', undefined] as const

/** An id that never was; a real one's answers must be the same bytes. */
export const NOBODY = '00000000-0000-4000-8000-000000000000'

export async function openSecondUnit(): Promise<SecondUnit> {
  const newsroom = await openNewsroom()
  const marks = canaries()
  const room = { ...newsroom, ...correspondence(newsroom) }
  const picture = await upload({
    room,
    collection: 'media',
    words: {
      alt: marks.word('media.alt'),
      caption: marks.word('media.caption'),
      credit: marks.word('media.credit'),
    },
    name: `${marks.word('media.filename').toLowerCase()}.jpg`,
    file: await jpeg(),
    type: 'image/jpeg',
  })
  const document = await upload({
    room,
    collection: 'documents',
    words: {
      title: marks.word('documents.title'),
      documentNumber: marks.word('documents.documentNumber'),
      issuer: marks.word('documents.issuer'),
      summary: marks.word('documents.summary'),
    },
    name: `${marks.word('documents.filename').toLowerCase()}.pdf`,
    file: smallestPdf(),
    type: 'application/pdf',
  })
  const drafts = {} as Record<EditorialCollection, string>
  for (const collection of EDITORIAL_COLLECTIONS) {
    drafts[collection] = await create(
      room,
      collection,
      contentOf({ marks, collection, picture: picture.id, document: document.id }),
    )
  }
  const pending = await published(room, 'Tin đã đăng của Hạ Lạc')
  await room.save('writer', pending, wordsOf({ marks, place: 'pending' }))
  const withdrawn = await withdrawnItem({ room, marks })
  const remark = await createRow(room, 'remarks', {
    item: { relationTo: 'news', value: drafts.news },
    text: marks.word('remarks.text'),
  })
  const delivery = await plantSystemRows({ room, marks, drafts })
  await requestChanges({ room, marks, id: drafts.news })
  return {
    ...room,
    canaries: marks,
    drafts,
    pending,
    withdrawn,
    picture,
    document,
    remark,
    delivery,
    hiddenIds: [
      ...Object.values(drafts),
      withdrawn,
      picture.id,
      document.id,
      remark,
      delivery,
      newsroom.people.writer.id,
    ],
  }
}

type Room = Newsroom & Pick<SecondUnit, 'ask' | 'send'>

function correspondence({ rest, people }: Newsroom): Pick<SecondUnit, 'ask' | 'send'> {
  const send: SecondUnit['send'] = async (person, method, path, body = {}, query = {}) => {
    const user = person === undefined ? {} : { user: people[person] }
    const answer = await rest<unknown>({ method, path, body, query, ...user })
    return { status: answer.status, text: JSON.stringify(answer.body) }
  }
  const ask: SecondUnit['ask'] = async (person, path, query = {}) => {
    const user = person === undefined ? {} : { user: people[person] }
    const answer = await rest<unknown>({ path, query, ...user })
    return { status: answer.status, text: JSON.stringify(answer.body) }
  }
  return { ask, send }
}

async function create(
  room: Room,
  collection: string,
  data: Record<string, unknown>,
): Promise<string> {
  return await createRow(room, collection, { unit: room.units.haLac, ...data }, { draft: true })
}

async function createRow(
  room: Room,
  collection: string,
  data: Record<string, unknown>,
  query: Record<string, unknown> = {},
): Promise<string> {
  const { text } = await room.send('writer', 'POST', `/api/${collection}`, data, query)
  const id = (JSON.parse(text) as { doc?: { id: string } }).doc?.id
  if (id === undefined) throw new Error(`${collection}: ${text}`)
  return id
}

async function published(room: Room, title: string): Promise<string> {
  const id = await room.write('writer', { title })
  await room.go(id, [
    ['writer', 'submit'],
    ['unitEditor', 'approve'],
    ['unitEditor', 'publish'],
  ])
  return id
}

async function withdrawnItem({ room, marks }: { room: Room; marks: Canaries }): Promise<string> {
  const id = await published(room, marks.word('withdrawn.title'))
  await room.act('approver', id, 'withdraw', {
    withdrawal: { kind: 'error', reason: marks.word('withdrawn.reason') },
  })
  await room.act('writer', id, 'restore')
  await room.save('writer', id, { summary: marks.word('withdrawn.summary') })
  return id
}

/** A reviewer's note, and what people are told of it. */
async function requestChanges({ room, marks, id }: { room: Room; marks: Canaries; id: string }) {
  await room.act('writer', id, 'submit')
  await room.act('unitEditor', id, 'requestChanges', { note: marks.word('workflow.note') })
  await drainEffects({
    payload: room.payload,
    handlers: { notice: tellPeople },
    now: new Date(Date.now() + 60_000),
  })
}

/** Rows that only the system writes. @returns the delivery's id */
async function plantSystemRows({
  room: { payload, units },
  marks,
  drafts,
}: {
  room: Room
  marks: Canaries
  drafts: Readonly<Record<EditorialCollection, string>>
}): Promise<string> {
  await payload.db.create({
    collection: 'submissions',
    data: {
      kind: 'rumour',
      message: marks.word('submissions.message'),
      contact: marks.word('submissions.contact'),
    },
  })
  const delivery = (await payload.db.create({
    collection: 'deliveries',
    data: {
      post: drafts['fanpage-posts'],
      unit: units.haLac,
      status: 'failed',
      reason: marks.word('deliveries.reason'),
      externalUrl: `https://example.org/${marks.word('deliveries.externalUrl')}`,
    },
  })) as { id: string }
  return delivery.id
}
