import type { Payload } from 'payload'
import { isDatabaseDown, isTailing } from './bus.mjs'
import { newestSequence } from './log-reader'

export interface Readiness {
  readonly isReady: boolean
  readonly database: 'up' | 'down'
  readonly revalidation: 'following' | 'stopped'
}

/** @returns whether the database answers and the log is being followed; says nothing of reasons, because anybody may ask */
export async function readReadiness({
  getPayload,
}: {
  getPayload: () => Promise<Payload>
}): Promise<Readiness> {
  const isUp = await doesAnswer(getPayload)
  const isFollowing = isTailing() && !isDatabaseDown()
  return {
    isReady: isUp && isFollowing,
    database: isUp ? 'up' : 'down',
    revalidation: isFollowing ? 'following' : 'stopped',
  }
}

async function doesAnswer(getPayload: () => Promise<Payload>): Promise<boolean> {
  try {
    await newestSequence(await getPayload())
    return true
  } catch {
    // The tail logs the outage once; a probe every few seconds must not log it again.
    return false
  }
}
