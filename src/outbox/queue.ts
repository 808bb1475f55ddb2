import type { PayloadRequest } from 'payload'

export const EFFECTS = 'effects'

/**
 * Effects that happen outside of the database, where nothing can be taken back: they are carried out by
 * `dispatch.ts`, all others by `drain.ts`.
 */
export const OUTSIDE_KINDS = { email: 'email', digest: 'digest', passwordReset: 'password-reset' }

/**
 * Where an effect stands. `sending`: it is leaving the house. `unconfirmed`: it may have happened, and
 * only a person can find out.
 */
export type EffectState = 'ready' | 'running' | 'sending' | 'done' | 'failed' | 'unconfirmed'

/** One thing that a change still has to bring about. */
export interface Effect {
  readonly id: string
  /** Idempotency key: a second effect with the same key is refused by the database. */
  readonly key: string
  readonly kind: string
  readonly state: EffectState
  readonly data: unknown
  readonly attempts: number
  /** Ready: not before this time. Running: the end of the lease. */
  readonly dueAt: string
  readonly reason: string | null
  readonly doneAt: string | null
}

/** Notes an effect in the caller's transaction: it is there exactly when the change is. */
export async function queueEffect({
  req,
  key,
  kind,
  data,
  at,
}: {
  req: PayloadRequest
  key: string
  kind: string
  data: Readonly<Record<string, unknown>>
  at: string
}): Promise<void> {
  await req.payload.db.create({
    collection: EFFECTS,
    data: { key, kind, data, state: 'ready' satisfies EffectState, attempts: 0, dueAt: at },
    req,
  })
}
