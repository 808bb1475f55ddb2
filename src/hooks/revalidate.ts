import type { CollectionAfterChangeHook, GlobalAfterChangeHook } from 'payload'
import type { Section, Unit } from '@/payload-types'
import { recordRevalidation } from '@/revalidation/log'
import { tagsForGlobal, tagsForSection, tagsForUnit } from '@/revalidation/tags'

/** Public data outside the workflow says in the log, in its own transaction, what has changed. */
export const revalidateUnit: CollectionAfterChangeHook<Unit> = async ({ doc, req }) => {
  await recordRevalidation({ req, tags: tagsForUnit({ ...doc }), reason: 'unit' })
}

export const revalidateSection: CollectionAfterChangeHook<Section> = async ({ doc, req }) => {
  await recordRevalidation({ req, tags: tagsForSection({ ...doc }), reason: 'section' })
}

export const revalidateChannels: CollectionAfterChangeHook = async ({ req }) => {
  await recordRevalidation({ req, tags: tagsForGlobal('channels'), reason: 'channels' })
}

export const revalidateGlobal: GlobalAfterChangeHook = async ({ global, req }) => {
  await recordRevalidation({ req, tags: tagsForGlobal(global.slug), reason: global.slug })
}
