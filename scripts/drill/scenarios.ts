import { publishDue } from '@/workflow/due'
import { act, saveTitle, writeNews, type DrillNewsroom } from './newsroom'

/** One transition that is interrupted, and the way to the state before it. */
export interface Scenario {
  /** @returns the id of a document that the transition can be done to */
  readonly prepare: (newsroom: DrillNewsroom) => Promise<string>
  readonly run: (newsroom: DrillNewsroom, id: string) => Promise<void>
  /** Whether the public gets something else by it. */
  readonly isPublic: boolean
}

const HOUR = 60 * 60_000

/** A time at which what the drill has scheduled is due. */
export const soon = () => new Date(Date.now() + 2 * HOUR)

const minor = { change: { kind: 'minor' } } as const
const major = { change: { kind: 'major', note: 'Cập nhật số đo.' } } as const
const withdrawal = (kind: string, redirectTo?: string) => ({
  withdrawal: { kind, reason: 'Số đo sai.', ...(redirectTo === undefined ? {} : { redirectTo }) },
})

type Prepare = Scenario['prepare']

const draft: Prepare = (newsroom) => writeNews(newsroom)

const inReview: Prepare = async (newsroom) => {
  const id = await draft(newsroom)
  await act({ newsroom, id, person: 'writer', action: 'submit' })
  return id
}

const approved: Prepare = async (newsroom) => {
  const id = await inReview(newsroom)
  await act({ newsroom, id, person: 'approver', action: 'approve' })
  return id
}

const published: Prepare = async (newsroom) => {
  const id = await approved(newsroom)
  await act({ newsroom, id, person: 'approver', action: 'publish' })
  return id
}

const scheduled: Prepare = async (newsroom) => {
  const id = await approved(newsroom)
  const publishAt = new Date(Date.now() + HOUR).toISOString()
  await act({ newsroom, id, person: 'approver', action: 'schedule', input: { publishAt } })
  return id
}

const corrected: Prepare = async (newsroom) => {
  const id = await published(newsroom)
  await saveTitle({ newsroom, id, title: 'Mực nước hồ Khe Sim lúc 8 giờ' })
  await act({ newsroom, id, person: 'writer', action: 'submit' })
  await act({ newsroom, id, person: 'approver', action: 'approve' })
  return id
}

const withdrawn: Prepare = async (newsroom) => {
  const id = await published(newsroom)
  await act({ newsroom, id, person: 'approver', action: 'withdraw', input: withdrawal('error') })
  return id
}

const flagged: Prepare = async (newsroom) => {
  const id = await draft(newsroom)
  const input = { note: 'Nước lên nhanh.' }
  await act({ newsroom, id, person: 'approver', action: 'emergencyPublish', input })
  return id
}

/** The target of a consolidated page: one for all, found by the address that it got. */
async function redirectTarget(newsroom: DrillNewsroom): Promise<string> {
  const { docs } = await newsroom.payload.find({
    collection: 'news',
    where: { and: [{ _status: { equals: 'published' } }, { title: { equals: TARGET } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id ?? (await makeTarget(newsroom))
}

const TARGET = 'Toàn bộ số đo hồ Khe Sim'

async function makeTarget(newsroom: DrillNewsroom): Promise<string> {
  const id = await draft(newsroom)
  await saveTitle({ newsroom, id, title: TARGET })
  await act({ newsroom, id, person: 'writer', action: 'submit' })
  await act({ newsroom, id, person: 'approver', action: 'approve' })
  await act({ newsroom, id, person: 'approver', action: 'publish' })
  return id
}

export const SCENARIOS = {
  submit: {
    prepare: draft,
    run: (newsroom, id) => act({ newsroom, id, person: 'writer', action: 'submit' }),
    isPublic: false,
  },
  approve: {
    prepare: inReview,
    run: (newsroom, id) => act({ newsroom, id, person: 'approver', action: 'approve' }),
    isPublic: false,
  },
  requestChanges: {
    prepare: inReview,
    run: (newsroom, id) =>
      act({
        newsroom,
        id,
        person: 'approver',
        action: 'requestChanges',
        input: { note: 'Ghi rõ giờ đo.' },
      }),
    isPublic: false,
  },
  publish: {
    prepare: approved,
    run: (newsroom, id) => act({ newsroom, id, person: 'approver', action: 'publish' }),
    isPublic: true,
  },
  republish: {
    prepare: corrected,
    run: (newsroom, id) =>
      act({ newsroom, id, person: 'approver', action: 'publish', input: major }),
    isPublic: true,
  },
  schedule: {
    prepare: approved,
    run: (newsroom, id) =>
      act({
        newsroom,
        id,
        person: 'approver',
        action: 'schedule',
        // Later than `publishDue` looks ahead: it stays scheduled.
        input: { publishAt: new Date(Date.now() + 3 * HOUR).toISOString(), ...minor },
      }),
    isPublic: false,
  },
  publishDue: {
    prepare: scheduled,
    run: async ({ payload }) => {
      const onError = (error: unknown) => {
        throw error
      }
      await publishDue({ payload, now: soon(), onError })
    },
    isPublic: true,
  },
  withdrawNotice: {
    prepare: published,
    run: (newsroom, id) =>
      act({
        newsroom,
        id,
        person: 'approver',
        action: 'withdraw',
        input: withdrawal('notice'),
      }),
    isPublic: true,
  },
  withdrawError: {
    prepare: published,
    run: (newsroom, id) =>
      act({ newsroom, id, person: 'approver', action: 'withdraw', input: withdrawal('error') }),
    isPublic: true,
  },
  withdrawConsolidated: {
    prepare: async (newsroom) => {
      await redirectTarget(newsroom)
      return await published(newsroom)
    },
    run: async (newsroom, id) =>
      act({
        newsroom,
        id,
        person: 'approver',
        action: 'withdraw',
        input: withdrawal('consolidated', await redirectTarget(newsroom)),
      }),
    isPublic: true,
  },
  restore: {
    prepare: withdrawn,
    run: (newsroom, id) => act({ newsroom, id, person: 'writer', action: 'restore' }),
    isPublic: false,
  },
  emergencyPublish: {
    prepare: draft,
    run: (newsroom, id) =>
      act({
        newsroom,
        id,
        person: 'approver',
        action: 'emergencyPublish',
        input: { note: 'Nước lên nhanh.' },
      }),
    isPublic: true,
  },
  clearEmergency: {
    prepare: flagged,
    run: (newsroom, id) =>
      act({ newsroom, id, person: 'secondApprover', action: 'clearEmergency' }),
    isPublic: false,
  },
} as const satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof SCENARIOS
