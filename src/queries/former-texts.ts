import config from '@payload-config'
import {
  afterReadTraverseFields,
  createLocalReq,
  getPayload,
  type CollectionSlug,
  type JsonObject,
} from 'payload'
import type { EditorialCollection } from '@/lib/editorial'
import type { Config } from '@/payload-types'
import { POPULATE, selectOf } from './payload'

/**
 * Texts that the public had once and may still read: a page that was withdrawn with a notice, an
 * earlier edition of a bulletin. Access rules know only what is published now, so the text itself is
 * read past them, and only by whoever has made sure that it may be shown. Everything that the text
 * points to is then read as the public reads it: what is not public now stays an id.
 * See docs/withdrawals.md.
 */
interface TextOptions {
  readonly collection: EditorialCollection
  /** Names of the fields that the page needs; nothing else comes out. */
  readonly fields: readonly string[]
}

/**
 * The text of a page that was withdrawn, as it was last live.
 *
 * @param id of a document whose withdrawal says that its page stays; ask `withdrawnAt` first
 */
export async function withdrawnText<TSlug extends EditorialCollection>({
  collection,
  id,
  fields,
}: TextOptions & { collection: TSlug; id: string }): Promise<Config['collections'][TSlug] | null> {
  const payload = await getPayload({ config })
  const row = await payload.findByID({
    collection: collection as 'news',
    id,
    depth: 0,
    draft: false,
    select: selectOf(fields),
    disableErrors: true,
    overrideAccess: true,
  })
  return row && (await asPublic({ collection, row: { ...row }, fields }))
}

/**
 * The text of one version of a document.
 *
 * @param version Payload's id of a version that the public history names as published
 * @returns null unless that version is one of this document
 */
export async function versionText<TSlug extends EditorialCollection>({
  collection,
  id,
  version,
  fields,
}: TextOptions & {
  collection: TSlug
  id: string
  version: string
}): Promise<Config['collections'][TSlug] | null> {
  const payload = await getPayload({ config })
  const found = await payload.findVersionByID({
    collection: collection as 'news',
    id: version,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const parent: unknown = found?.parent
  if (!found || parent !== id) return null
  return await asPublic({ collection, row: { ...found.version, id }, fields })
}

/** Reads what a text points to with the public's eyes, and drops every field but `fields`. */
async function asPublic<TSlug extends CollectionSlug>({
  collection,
  row,
  fields,
}: {
  collection: TSlug
  row: JsonObject & { id: string }
  fields: readonly string[]
}): Promise<Config['collections'][TSlug]> {
  const payload = await getPayload({ config })
  const req = await createLocalReq({}, payload)
  const doc: JsonObject = { id: row.id }
  for (const name of fields) doc[name] = structuredClone(row[name] as unknown)
  const { config: collectionConfig } = payload.collections[collection]
  const fieldPromises: Promise<void>[] = []
  const populationPromises: Promise<void>[] = []
  afterReadTraverseFields({
    collection: collectionConfig,
    context: req.context,
    currentDepth: 1,
    depth: 1,
    doc,
    draft: false,
    fallbackLocale: null,
    fieldPromises,
    fields: collectionConfig.fields,
    findMany: false,
    flattenLocales: true,
    global: null,
    locale: req.locale ?? null,
    overrideAccess: false,
    parentIndexPath: '',
    parentPath: '',
    parentSchemaPath: '',
    populate: POPULATE,
    populationPromises,
    req,
    select: selectOf(fields),
    selectMode: 'include',
    showHiddenFields: false,
    siblingDoc: doc,
  })
  // Reading a field may find more to read: rich text adds the promises of its own nodes.
  while (fieldPromises.length > 0 || populationPromises.length > 0) {
    await Promise.all(fieldPromises.splice(0))
    await Promise.all(populationPromises.splice(0))
  }
  return doc as unknown as Config['collections'][TSlug]
}
