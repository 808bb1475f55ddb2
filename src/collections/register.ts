import type { CollectionConfig } from 'payload'
import { createInScope, everybody, holders, inScope, nobody, publicOrInScope } from '@/access/rules'

type Defaults = Pick<CollectionConfig, 'access' | 'disableBulkEdit' | 'disableDuplicate'>

/** Registers that everybody reads and administrators keep: units, sections, topics, channels. */
export const registerDefaults: Defaults = {
  access: {
    read: everybody,
    create: holders('administer'),
    update: holders('administer'),
    delete: nobody,
    unlock: nobody,
  },
  disableBulkEdit: true,
  disableDuplicate: true,
}

/** The library of pictures and files: a unit's own, and for the public what published items use. */
export const libraryDefaults: Defaults = {
  access: {
    read: publicOrInScope('readDrafts', { isPublic: { equals: true } }),
    create: createInScope('editDrafts'),
    update: inScope('editDrafts'),
    delete: nobody,
    unlock: nobody,
  },
  disableBulkEdit: true,
  disableDuplicate: true,
}

/** What only the system writes; each collection says who may read it. */
export const systemDefaults: Defaults = {
  access: { read: nobody, create: nobody, update: nobody, delete: nobody, unlock: nobody },
  disableBulkEdit: true,
  disableDuplicate: true,
}
