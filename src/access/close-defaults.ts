import type { FieldAccess, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { hideForeignRights } from './document-rights'
import { keepLockHonest, visibleLocks } from './locks'
import { limitQuery } from './query-limits'
import {
  activeUser,
  fieldForHolders,
  fieldForSelf,
  fieldForSystem,
  isOurRule,
  nobody,
  ownRows,
} from './rules'

const forAdministrators = fieldForHolders('administer')

type CollectionAccess = Omit<SanitizedCollectionConfig['access'], 'admin'>

const closed: CollectionAccess = {
  create: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
}

/** Payload's own collections whose rows the admin needs with the person's own rights. */
const NARROWED: Readonly<Record<string, Partial<CollectionAccess>>> = {
  'payload-preferences': { read: ownRows, create: activeUser, update: ownRows, delete: ownRows },
  'payload-locked-documents': { read: visibleLocks, update: visibleLocks, delete: ownRows },
}

/**
 * Payload adds collections and fields of its own, whose access is "any signed-in user" or a function
 * that is not ours. Everything of that kind is closed here, and opened again only as far as the admin
 * needs it; `tests/int/access-config.test.ts` walks the result.
 */
export function closeDefaults(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (collection.slug.startsWith('payload-')) {
      collection.access = { ...collection.access, ...closed, ...NARROWED[collection.slug] }
      collection.hooks.beforeOperation.push(limitQuery)
    }
    if (collection.slug === 'payload-locked-documents') {
      collection.hooks.beforeChange.push(keepLockHonest)
    }
    if (collection.auth) closeAuthFields(collection)
    collection.endpoints = hideForeignRights(collection)
  }
  return config
}

/** Token, hash, sessions: Payload's own functions say the same, but nobody could tell them from open ones. */
function closeAuthFields({ fields, flattenedFields }: SanitizedCollectionConfig): void {
  for (const field of [...fields, ...flattenedFields]) {
    // Whoever could change her own address would be told which addresses have an account.
    if (field.type === 'email' && field.name === 'email')
      field.access = { update: forAdministrators }
    if (!('access' in field) || field.access === undefined) continue
    const { create, read, update } = field.access
    field.access = {
      ...field.access,
      ...(isForeign(create) ? { create: fieldForSystem } : {}),
      ...(isForeign(update) ? { update: fieldForSystem } : {}),
      // Only `sessions` has one: a person sees her own.
      ...(isForeign(read) ? { read: fieldForSelf } : {}),
    }
  }
}

function isForeign(access: FieldAccess | undefined): boolean {
  return access !== undefined && !isOurRule(access)
}
