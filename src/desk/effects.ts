import { actorOf, may } from '@/access/actor'
import { isEditorialCollection, type EditorialCollection } from '@/lib/editorial'
import type { EffectState } from '@/outbox/queue'
import { NOTHING, type Desk, type Found } from './items'

const MOST = 20

export interface FailedEffect {
  readonly id: string
  readonly kind: string
  /** What it was about, in a sentence, where it carries one. */
  readonly sentence: string
  readonly reason: string
  readonly attempts: number
  /** It may have happened: only a person can find out. */
  readonly isUnconfirmed: boolean
  readonly at: string
  readonly item: { readonly collection: EditorialCollection; readonly id: string } | null
}

/** What the system gave up on or does not know of, newest first; for those who run the installation. */
export async function findFailedEffects({ payload, user }: Desk): Promise<Found<FailedEffect>> {
  if (!may({ actor: actorOf(user), permission: 'administer', unitId: undefined })) return NOTHING
  const { docs, totalDocs } = await payload.find({
    collection: 'effects',
    where: { state: { in: ['failed', 'unconfirmed'] satisfies EffectState[] } },
    sort: '-updatedAt',
    limit: MOST,
    depth: 0,
    overrideAccess: true,
  })
  return {
    total: totalDocs,
    rows: docs.map(({ id, kind, state, data, reason, attempts, updatedAt }) => {
      const { sentence, collection, document } = data as Partial<Record<string, unknown>>
      const isAboutItem = typeof collection === 'string' && isEditorialCollection(collection)
      return {
        id,
        kind,
        sentence: typeof sentence === 'string' ? sentence : '',
        reason: reason ?? '',
        attempts,
        isUnconfirmed: state === 'unconfirmed',
        at: updatedAt,
        item: isAboutItem && typeof document === 'string' ? { collection, id: document } : null,
      }
    }),
  }
}
