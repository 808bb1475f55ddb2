import type { PayloadRequest } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'

interface Capability {
  readonly collection: EditorialCollection
  readonly id: string
}

/**
 * Requests that `perform` is publishing with. Module-private: nothing that comes over HTTP, no
 * `req.context` and no other module can put a request in here.
 */
const holders = new WeakMap<PayloadRequest, Capability>()

/** Lets `work` write one live document with this request; taken back whatever happens. */
export async function withCapability<T>({
  req,
  capability,
  work,
}: {
  req: PayloadRequest
  capability: Capability
  work: () => Promise<T>
}): Promise<T> {
  holders.set(req, capability)
  try {
    return await work()
  } finally {
    holders.delete(req)
  }
}

export function hasCapability({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: string
  id: string | undefined
}): boolean {
  const held = holders.get(req)
  return held !== undefined && held.collection === collection && held.id === id
}
