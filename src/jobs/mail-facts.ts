import { createLocalReq, type Payload } from 'payload'
import { idOf } from '@/access/actor'
import { nameOfUnit } from '@/audit/unit-name'
import { env } from '@/config/env'
import type { Message } from '@/emails/layout'
import type { EditorialCollection } from '@/lib/editorial'
import { fullSiteName } from '@/lib/site-name'
import type { Effect } from '@/outbox/queue'
import type { User } from '@/payload-types'
import { findWorkflowItem } from '@/workflow/items'

export interface ComposerArgs {
  readonly payload: Payload
  readonly effect: Effect
  readonly siteName: string
}

export interface Addressed {
  readonly user: User
  readonly message: Message
}

/** @returns undefined when there is nothing to send, or nobody to send it to */
export type Composer = (args: ComposerArgs) => Promise<Addressed | undefined>

/** @returns the address that a mail program can open */
export function absolute(path: string): string {
  return `${env().siteUrl}${path}`
}

export async function siteNameOf(payload: Payload): Promise<string> {
  const settings = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
  })
  return fullSiteName({ siteName: settings.siteName, provinceName: settings.provinceName })
}

/** @returns the person, if the account exists and is switched on */
export async function findActiveUser({
  payload,
  id,
  showHiddenFields = false,
}: {
  payload: Payload
  id: unknown
  showHiddenFields?: boolean
}): Promise<User | undefined> {
  const known = idOf(id)
  if (known === undefined) return undefined
  const user = await payload.findByID({
    collection: 'users',
    id: known,
    depth: 0,
    disableErrors: true,
    showHiddenFields,
    overrideAccess: true,
  })
  return user?.isActive === true ? user : undefined
}

/** @returns the name of the unit that an item belongs to; '' for none */
export async function unitNameOf({
  payload,
  collection,
  id,
}: {
  payload: Payload
  collection: EditorialCollection
  id: string
}): Promise<string> {
  const req = await createLocalReq({}, payload)
  const item = await findWorkflowItem({ req, collection, id })
  return await nameOfUnit({ req, id: item?.unit })
}
