import type { EditorialCollection } from '@/lib/editorial'
import type { RestResponse } from './app'
import {
  bodyOf,
  type ErrorList,
  type Newsroom,
  type PersonKey,
  type WorkflowBody,
} from './newsroom'

/** The newsroom's people at work on items of one type; a newsroom of its own has one type only. */
export interface Desk {
  readonly collection: EditorialCollection
  /** Writes, approves and publishes a complete item. @returns id and slug */
  readonly publish: (data?: Record<string, unknown>) => Promise<{ id: string; slug: string }>
  readonly draft: (data?: Record<string, unknown>) => Promise<{ id: string; slug: string }>
  readonly save: (id: string, data: Record<string, unknown>) => Promise<void>
  readonly act: (
    person: PersonKey,
    id: string,
    action: string,
    body?: Record<string, unknown>,
  ) => Promise<RestResponse<ErrorList & { workflow: WorkflowBody }>>
  /** Saves a revision and brings it to the public. */
  readonly correct: (
    id: string,
    data: Record<string, unknown>,
    change: { kind: 'minor' } | { kind: 'major'; note: string },
  ) => Promise<void>
  readonly withdraw: (id: string, kind: string, more?: Record<string, unknown>) => Promise<void>
}

export const REASON = 'Số liệu thiệt hại chưa được kiểm tra.'

/** What each type needs beyond a title, a summary and a unit before it may go out. */
const COMPLETE: Partial<Record<EditorialCollection, Record<string, unknown>>> = {
  bulletins: {
    claim: '“Tối nay hồ Khe Sim xả lũ.”',
    field: 'disaster',
    verdict: 'false',
    finding: 'Hồ Khe Sim không xả lũ tối nay.',
    asOf: '2026-11-23T08:00:00.000Z',
    evidence: [{ title: 'Nhật ký vận hành', documentNumber: '12/NK', isPrimary: true }],
  },
}

export function deskOf({
  newsroom,
  collection,
}: {
  newsroom: Newsroom
  collection: EditorialCollection
}): Desk {
  const { people, units, rest } = newsroom
  const at = (id: string) => `/api/${collection}/${id}`

  const act: Desk['act'] = async (person, id, action, body = {}) => {
    const user = people[person]
    const seen = await rest<WorkflowBody>({ path: `${at(id)}/workflow`, user })
    return await rest({
      method: 'POST',
      path: `${at(id)}/workflow/${action}`,
      user,
      body: { revision: seen.body.revision, ...body },
    })
  }

  const mustAct: typeof act = async (person, id, action, body) => {
    const answer = await act(person, id, action, body)
    if (answer.status !== 200) throw new Error(`${action}: ${JSON.stringify(answer.body)}`)
    return answer
  }

  const draft: Desk['draft'] = async (data = {}) => {
    const { body } = await rest<{ doc?: { id: string; slug: string } }>({
      method: 'POST',
      path: `/api/${collection}`,
      query: { draft: true },
      user: people.writer,
      body: {
        title: 'Xã Hạ Lạc hoàn thành gặt lúa sớm',
        summary: 'Toàn xã gặt xong 412 ha trước đợt mưa lớn.',
        body: bodyOf('Sáng 20/11, những thửa ruộng cuối cùng đã được gặt xong.'),
        unit: units.haLac,
        ...COMPLETE[collection],
        ...(collection === 'fanpage-posts' ? await postData(newsroom) : {}),
        ...data,
      },
    })
    if (body.doc === undefined) throw new Error(JSON.stringify(body))
    return body.doc
  }

  const save: Desk['save'] = async (id, data) => {
    const { status, body } = await rest({
      method: 'PATCH',
      path: at(id),
      query: { draft: true },
      user: people.writer,
      body: data,
    })
    if (status !== 200) throw new Error(JSON.stringify(body))
  }

  return {
    collection,
    draft,
    save,
    act: mustAct,
    publish: async (data) => {
      const doc = await draft(data)
      await mustAct('writer', doc.id, 'submit')
      await mustAct('approver', doc.id, 'approve')
      await mustAct('approver', doc.id, 'publish')
      return doc
    },
    correct: async (id, data, change) => {
      await save(id, data)
      await mustAct('writer', id, 'submit')
      await mustAct('approver', id, 'approve')
      await mustAct('approver', id, 'publish', { change })
    },
    withdraw: async (id, kind, more = {}) => {
      await mustAct('approver', id, 'withdraw', { withdrawal: { kind, reason: REASON, ...more } })
    },
  }
}

/** A post goes to a page of its own unit. */
async function postData({ payload, units }: Newsroom): Promise<Record<string, unknown>> {
  const url = 'https://facebook.example/xa-ha-lac'
  const { docs } = await payload.find({
    collection: 'channels',
    where: { url: { equals: url } },
    overrideAccess: true,
  })
  const channel =
    docs[0] ??
    (await payload.create({
      collection: 'channels',
      data: { name: 'Xã Hạ Lạc', kind: 'facebook', url, unit: units.haLac, isActive: true },
      overrideAccess: true,
    }))
  return { text: 'Bà con gặt xong lúa.', channels: [channel.id] }
}
