import type { User } from '@/payload-types'
import type { RestRequest } from './app'
import type { Answer, Role, Rule, State } from './door-rules'
import type { Newsroom } from './newsroom'

/** Somebody at a door with an item. */
export interface Visit {
  readonly newsroom: Newsroom
  readonly user: User | undefined
  readonly id: string
  /** Id of the item's oldest version. */
  readonly version: string
  /** Hash of its newest content, which everybody who may see it has seen. */
  readonly revision: string
}

export interface DoorAnswer extends Answer {
  /** The whole answer, where it went over HTTP. */
  readonly text?: string
}

/** One way to change an item that exists. */
export interface Door {
  readonly name: string
  /** Payload's endpoint, or the function of its Local API. */
  readonly way: string
  readonly go: (visit: Visit) => Promise<DoorAnswer>
  readonly rule: Rule
  /**
   * For whom it is first seen to work. `unlocked`: nobody may go through, so it is seen to work with
   * our locks taken off. `absent`: Payload itself has no such way in this configuration.
   */
  readonly worksFor: readonly [Role, State] | 'unlocked' | 'absent'
}

/** @returns status, code and bytes of an answer over HTTP */
export async function throughRest(
  { newsroom, user }: Pick<Visit, 'newsroom' | 'user'>,
  request: Omit<RestRequest, 'user'>,
): Promise<DoorAnswer> {
  const { status, body } = await newsroom.rest<{ errors?: { code?: string }[] }>({
    ...request,
    ...(user === undefined ? {} : { user }),
  })
  return { status, code: body.errors?.[0]?.code, text: JSON.stringify(body) }
}

/** @returns what a call inside the process answers, or what it throws */
export async function throughLocal(work: () => Promise<unknown>): Promise<DoorAnswer> {
  try {
    const result = (await work()) as { errors?: unknown[] } | undefined
    const isBulk = Array.isArray(result?.errors) && result.errors.length > 0
    return isBulk ? { status: 400, code: 'bulk' } : { status: 200 }
  } catch (error) {
    const { status = 500, issues } = error as { status?: number; issues?: { code: string }[] }
    return { status, code: issues?.[0]?.code }
  }
}
