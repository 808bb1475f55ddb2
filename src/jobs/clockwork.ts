import type { Payload } from 'payload'
import { checkNightly } from '@/integrity/nightly'
import { dispatchEffects } from '@/outbox/dispatch'
import { drainEffects, type EffectHandler } from '@/outbox/drain'
import { publishDue } from '@/workflow/due'
import { NOTICE } from '@/workflow/notices'
import { queueDigests } from './digest'
import { POST_HANDLERS } from './post'
import { tellPeople } from './tell-people'

export interface Clockwork {
  /** Ends it; resolves when the round that was under way is through. */
  stop: () => Promise<void>
}

const NIGHT_EVERY_MS = 5 * 60_000

const HANDLERS: Readonly<Record<string, EffectHandler>> = { [NOTICE]: tellPeople }

/**
 * What the system does by itself: publishes what is due and works through the outbox, every second, in
 * every web process. Rows are claimed by conditional updates, so that several processes, or a restart
 * in the middle, do nothing twice (docs/clockwork.md).
 */
export function startClockwork({
  payload,
  intervalMs = 1000,
}: {
  payload: Payload
  intervalMs?: number
}): Clockwork {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let round = Promise.resolve()
  // Beside the rounds: what is due goes out on time while the check runs.
  let night = Promise.resolve()
  // So does the post: a mail server that does not answer keeps nothing from going out.
  let post = Promise.resolve()
  let postTimer: NodeJS.Timeout | undefined
  const watch = setInterval(() => {
    night = night.then(() => playNight(payload))
  }, NIGHT_EVERY_MS).unref()
  const tick = (): void => {
    round = playRound(payload).finally(() => {
      if (!isStopped) timer = setTimeout(tick, intervalMs).unref()
    })
  }
  const deliver = (): void => {
    post = playPost(payload).finally(() => {
      if (!isStopped) postTimer = setTimeout(deliver, intervalMs).unref()
    })
  }
  tick()
  deliver()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      clearTimeout(postTimer)
      clearInterval(watch)
      await round
      await post
      await night
    },
  }
}

async function playNight(payload: Payload): Promise<void> {
  await attempt({
    payload,
    part: 'nightly check',
    work: async () => {
      await checkNightly({ payload })
    },
  })
}

/** One round; a fault of one part keeps the other from nothing. */
export async function playRound(payload: Payload, now = new Date()): Promise<void> {
  await attempt({
    payload,
    part: 'scheduled publishing',
    work: async () => {
      await publishDue({
        payload,
        now,
        onError: (error, { documentCollection, document }) =>
          payload.logger.error({
            err: error,
            msg: `Schedule: ${documentCollection} ${document} could not be published; next try in a second`,
          }),
      })
    },
  })
  await attempt({
    payload,
    part: 'outbox',
    work: async () => {
      await drainEffects({ payload, handlers: HANDLERS, now })
    },
  })
}

/** One round of the post: the morning's digests, and whatever waits to leave the house. */
export async function playPost(payload: Payload, clock = () => new Date()): Promise<void> {
  await attempt({
    payload,
    part: 'digests',
    work: async () => {
      await queueDigests({ payload, now: clock() })
    },
  })
  await attempt({
    payload,
    part: 'post',
    work: async () => {
      await dispatchEffects({ payload, handlers: POST_HANDLERS, clock })
    },
  })
}

/** Parts that fail at present: each outage is logged at its beginning and its end, not every second. */
const failing = new Set<string>()

async function attempt({
  payload,
  part,
  work,
}: {
  payload: Payload
  part: string
  work: () => Promise<void>
}): Promise<void> {
  try {
    await work()
    if (failing.delete(part)) payload.logger.info(`Clockwork: ${part} works again`)
  } catch (error) {
    if (failing.has(part)) return
    failing.add(part)
    payload.logger.error({ err: error, msg: `Clockwork: ${part} does not work; it goes on trying` })
  }
}
