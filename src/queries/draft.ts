import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'
import { actorOf, idOf, may } from '@/access/actor'
import { isEditorialCollection } from '@/lib/editorial'
import { itemOf } from './items'
import type { ItemPage, StaticPage } from './models'
import { POPULATE } from './payload'
import { pageOf } from './static-pages'

/** The newest revision of something, as its page would show it. */
export type DraftPage = {
  /** The public has exactly this revision. */
  readonly isLive: boolean
  readonly savedAt: string
} & (
  | { readonly kind: 'item'; readonly item: ItemPage }
  | { readonly kind: 'page'; readonly page: StaticPage }
)

/**
 * Reads the newest revision for somebody who is signed in and may read drafts of its unit. The one query
 * that knows a user; nothing of it is kept (docs/preview.md).
 *
 * @param params `headers` of the request, with the session's cookie
 * @returns null for everybody else and for ids that do not exist
 */
export const draftPage = cache(
  async (collection: string, id: string, headers: Headers): Promise<DraftPage | null> => {
    if (!isEditorialCollection(collection)) return null
    const payload = await getPayload({ config })
    const { user } = await payload.auth({ headers })
    const actor = actorOf(user)
    if (actor === undefined) return null
    const found = await payload.findByID({
      // One slug stands for all: the union of every collection's types is too large for the compiler.
      collection: collection as 'news',
      id,
      draft: true,
      depth: 1,
      populate: POPULATE,
      user,
      overrideAccess: false,
      disableErrors: true,
    })
    // The public's own rights would do for what is published; this page is for those who write and check.
    if (found === null || !may({ actor, permission: 'readDrafts', unitId: idOf(found.unit) }))
      return null
    const facts = { isLive: found._status === 'published', savedAt: found.updatedAt }
    // A draft may lack what the schema asks of a published text.
    const row = { ...found, title: found.title ?? '' }
    return collection === 'pages'
      ? { kind: 'page', page: pageOf(row), ...facts }
      : {
          kind: 'item',
          item: itemOf({ collection: collection, row: row }),
          ...facts,
        }
  },
)
