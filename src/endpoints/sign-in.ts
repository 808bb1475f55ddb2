import { createHash } from 'node:crypto'
import {
  addDataAndFileToRequest,
  type Endpoint,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { inTransaction } from '@/database/transactions'
import { signInWords } from '@/i18n/vi/sign-in'
import { SlidingLimit } from '@/lib/sliding-limit'
import { OUTSIDE_KINDS, queueEffect } from '@/outbox/queue'
import { env } from '@/config/env'

const MINUTE = 60_000

/** In this process; several processes allow as many times more (docs/notifications.md). */
const limits = {
  resetsOfAccount: new SlidingLimit({ most: 5, windowMs: 15 * MINUTE }),
  resetsOfAddress: new SlidingLimit({ most: 30, windowMs: 15 * MINUTE }),
  failuresOfAddress: new SlidingLimit({ most: 60, windowMs: 5 * MINUTE }),
}

/**
 * Puts Payload's own endpoints for people who are not signed in behind their limits, and closes the one
 * with which whoever comes first would own a new installation.
 */
export function guardSignIn(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.auth && collection.endpoints)
      collection.endpoints = guarded(collection.endpoints)
  }
  return config
}

function guarded(endpoints: readonly Endpoint[]): Endpoint[] {
  return endpoints.map((endpoint) => {
    switch (`${endpoint.method} ${endpoint.path}`) {
      case 'post /login':
        return { ...endpoint, handler: limitedLogin(endpoint.handler) }
      case 'post /forgot-password':
        return { ...endpoint, handler: forgotPassword }
      case 'post /first-register':
        return { ...endpoint, handler: async () => refusal(403, signInWords.noFirstRegister) }
      default:
        return endpoint
    }
  })
}

/** Only failures count: an office behind one address signs in all at once in the morning. */
const limitedLogin =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    const address = addressOf(req)
    const wait = limits.failuresOfAddress.wait(address, Date.now())
    if (wait > 0) return tooMany(wait)
    try {
      return await handler(req)
    } catch (error) {
      if (isRefusal(error)) limits.failuresOfAddress.note(address, Date.now())
      throw error
    }
  }

/**
 * The link is mailed by the outbox: the request neither waits for the mail server nor holds the
 * database's writer meanwhile, and it answers the same whether there is such an account or not.
 */
const forgotPassword: Endpoint['handler'] = async (req) => {
  const email = await emailIn(req)
  if (email === '') return refusal(400, signInWords.emailMissing)
  const now = Date.now()
  const names = [
    [limits.resetsOfAddress, addressOf(req)],
    // Of a length of its own, so that nobody fills the memory with addresses.
    [limits.resetsOfAccount, createHash('sha256').update(email).digest('base64url')],
  ] as const
  const wait = Math.max(...names.map(([limit, name]) => limit.wait(name, now)))
  if (wait > 0) return tooMany(wait)
  for (const [limit, name] of names) limit.note(name, now)
  if (env().mail.kind !== 'off') await queueReset({ req, email })
  return Response.json({ message: signInWords.resetSent }, { headers: NEVER_STORED })
}

async function queueReset({ req, email }: { req: PayloadRequest; email: string }): Promise<void> {
  await inTransaction({
    req,
    work: async (inReq) => {
      const token: unknown = await inReq.payload.forgotPassword({
        collection: 'users',
        data: { email },
        disableEmail: true,
        req: inReq,
      })
      if (typeof token !== 'string') return
      const { docs } = await inReq.payload.find({
        collection: 'users',
        where: { email: { equals: email } },
        limit: 1,
        depth: 0,
        overrideAccess: true,
        req: inReq,
      })
      const [user] = docs
      if (user === undefined) return
      // Names the token without containing it; the mail reads it from the account.
      const mark = createHash('sha256').update(token).digest('hex').slice(0, 32)
      await queueEffect({
        req: inReq,
        key: `${OUTSIDE_KINDS.passwordReset}:${user.id}:${mark}`,
        kind: OUTSIDE_KINDS.passwordReset,
        data: { recipient: user.id },
        at: new Date().toISOString(),
      })
    },
  })
}

async function emailIn(req: PayloadRequest): Promise<string> {
  await addDataAndFileToRequest(req)
  const { email } = (req.data ?? {}) as { email?: unknown }
  return typeof email === 'string' ? email.toLowerCase().trim().slice(0, 320) : ''
}

/** Written by our own server from the connection, and from proxies that it was told of. */
function addressOf({ headers }: PayloadRequest): string {
  return (headers.get('x-forwarded-for') ?? 'unknown').slice(0, 64)
}

function isRefusal(error: unknown): boolean {
  const { status } = error as { status?: unknown }
  return status === 401 || status === 403
}

const NEVER_STORED = { 'Cache-Control': 'no-store' }

function tooMany(waitMs: number): Response {
  const seconds = Math.ceil(waitMs / 1000)
  return refusal(429, signInWords.tooMany(Math.ceil(seconds / 60)), {
    'Retry-After': String(seconds),
  })
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json(
    { errors: [{ message }] },
    { status, headers: { ...NEVER_STORED, ...headers } },
  )
}
