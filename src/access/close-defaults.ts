import type { SanitizedConfig } from 'payload'
import { activeUser, nobody, ownPreferences } from './rules'

/**
 * Payload adds collections of its own whose access is "any signed-in user". Locks would tell who is
 * working on another unit's draft; jobs and key-value pairs are nobody's business over the API.
 */
export function closeDefaults(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const slug: string = collection.slug
    switch (slug) {
      case 'payload-preferences':
        collection.access = {
          ...collection.access,
          read: ownPreferences,
          create: activeUser,
          update: ownPreferences,
          delete: ownPreferences,
          readVersions: nobody,
          unlock: nobody,
        }
        break
      case 'payload-locked-documents':
      case 'payload-migrations':
      case 'payload-jobs':
      case 'payload-jobs-stats':
      case 'payload-kv':
        collection.access = {
          ...collection.access,
          read: nobody,
          create: nobody,
          update: nobody,
          delete: nobody,
          readVersions: nobody,
          unlock: nobody,
        }
        break
    }
  }
  return config
}
