import { expect } from 'vitest'
import { type ErrorList, type Newsroom } from './newsroom'
import type { RestResponse } from './app'
import { COMINGS } from './stored'
import { endOfTrails, readOn } from './trails'

type Answer = RestResponse<ErrorList>

/** One request, or several one after another. */
type Attempt = () => Promise<Answer | readonly Answer[]>

/** How one of several who tried at the same moment was answered. */
export interface Outcome {
  readonly status: number
  readonly codes: readonly string[]
}

/** Codes with which a lost race may be answered, and no others. */
const LOST: readonly string[] = [
  'workflow.illegalTransition',
  'workflow.staleRevision',
  'workflow.approvalVoid',
  'workflow.frozen',
  'workflow.redirectNotLive',
  'workflow.noEmergency',
  'media.inUse',
  'database.conflict',
]

/**
 * Lets several people do something at the same moment and looks at what is true after every race:
 * nobody hears of a fault of the server, losers are told why, each thing done has exactly one audit
 * event, and both chains hold.
 *
 * @returns the answers of each attempt, in their order
 */
export async function race(
  { payload }: Newsroom,
  ...attempts: readonly Attempt[]
): Promise<Outcome[][]> {
  const trails = await endOfTrails(payload)
  const answers = (await Promise.all(attempts.map((attempt) => attempt()))).map((all) =>
    'status' in all ? [all] : all,
  )
  for (const { status, body } of answers.flat()) {
    if (status < 300) continue
    const codes = codesIn(body)
    expect([409, 422], `answered ${status} ${codes.join()}`).toContain(status)
    expect(codes, 'codes of a lost race').not.toEqual([])
    expect(codes.filter((code) => !LOST.includes(code))).toEqual([])
  }
  const { audit } = await readOn({ payload, trails })
  // Only a transition answers with the workflow; a save leaves no event, a first sign-in its own, and so do
  // words of a picture.
  const done = answers.flat().filter(({ status, body }) => status === 200 && 'workflow' in body)
  const events = audit
    .map(({ type }) => type)
    .filter((type) => ![...COMINGS, 'fileTextChanged'].includes(type))
  expect(events).toHaveLength(done.length)
  return answers.map((all) =>
    all.map(({ status, body }) => ({ status, codes: status < 300 ? [] : codesIn(body) })),
  )
}

/** Payload puts the code of an error that is not the workflow's beside it. */
function codesIn(body: ErrorList): string[] {
  const errors = body.errors as (ErrorList['errors'][number] & { data?: { code?: string } })[]
  return errors.map(({ code, detail, data }) => detail ?? code ?? data?.code ?? 'no code')
}

/** What stands in the database of one news item, and what the public gets of it. */
export async function outcomeOf(newsroom: Newsroom, id: string) {
  const { db } = newsroom.payload
  const workflowItem = await db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'workflow-items',
    where: { document: { equals: id } },
  })
  const { docs } = await db.findVersions<{ title?: string }>({
    collection: 'news',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    pagination: false,
    limit: 2,
  })
  const page = await newsroom.rest<{ title?: string }>({ path: `/api/news/${id}` })
  const { body: view } = await newsroom.look('admin', id)
  return {
    state: String(workflowItem?.state),
    live: String(workflowItem?.live),
    liveHash: workflowItem?.liveHash as string | null,
    approval: workflowItem?.approval as { by: { id: string }; hash: string } | null,
    note: workflowItem?.note as string | null,
    /** Hash of the newest content, computed now. */
    hash: view.revision,
    /** Of the newest version; there is only one. */
    titles: docs.map(({ version }) => String(version.title)),
    history: view.history.map(({ type }) => type),
    publicTitle: page.status === 200 ? page.body.title : undefined,
  }
}

/** @returns the statuses in ascending order: who won does not matter */
export const statuses = (outcomes: readonly Outcome[][]): number[] =>
  outcomes
    .flat()
    .map(({ status }) => status)
    .sort()
