import {
  LockedAuth,
  type AfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionAfterLogoutHook,
  type PayloadRequest,
} from 'payload'
import { actorOf, SYSTEM } from '@/access/actor'
import { recordApart } from '@/audit/record-apart'
import type { User } from '@/payload-types'
import { accountEvent, personOf } from './audit-accounts'
import { InactiveAccountError } from './users'

/** Whoever tries the same account again and again is recorded once in so long. */
const REFUSALS_APART_MS = 10 * 60_000

export const recordSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await recordSession({ req, user, type: 'signedIn' })
}

export const recordSignOut: CollectionAfterLogoutHook<User> = async ({ req }) => {
  await recordSession({ req, user: req.user, type: 'signedOut' })
}

/**
 * Records that an account which exists was refused: switched off, or locked after wrong passwords. It
 * comes when Payload has rolled back, and never stands in the way of the refusal. Addresses that belong to
 * nobody leave no trace: they may be anything that people type into the wrong box.
 */
export const recordRefusedSignIn: AfterErrorHook = async ({ error, req }) => {
  const reason = reasonOf(error)
  const email: unknown = (req.data as { email?: unknown } | undefined)?.email
  if (reason === undefined || typeof email !== 'string') return
  try {
    const [user] = await accountsOf({ req, email })
    if (user === undefined) return
    await recordApart({
      req,
      // Nobody knows who sat at the keyboard.
      actor: SYSTEM,
      event: accountEvent(user, 'signInRefused', { person: personOf(user), reason }),
      quietMs: REFUSALS_APART_MS,
    })
  } catch (failure) {
    req.payload.logger.error({ err: failure, msg: 'Audit: a refused sign-in was not recorded' })
  }
}

function reasonOf(error: unknown): 'inactive' | 'locked' | undefined {
  if (error instanceof InactiveAccountError) return 'inactive'
  return error instanceof LockedAuth ? 'locked' : undefined
}

async function recordSession({
  req,
  user,
  type,
}: {
  req: PayloadRequest
  user: User | null
  type: 'signedIn' | 'signedOut'
}): Promise<void> {
  const actor = actorOf(user)
  if (actor === undefined || user === null) return
  await recordApart({ req, actor, event: accountEvent(user, type, { person: personOf(user) }) })
}

async function accountsOf({ req, email }: { req: PayloadRequest; email: string }): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
