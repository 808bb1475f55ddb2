import type { Payload } from 'payload'
import { idOf } from '@/access/actor'
import {
  EDITORIAL_COLLECTIONS,
  isEditorialCollection,
  type EditorialCollection,
} from '@/lib/editorial'
import { Finder, type Check } from './check'
import { existingIds, pagesOf, versionPagesOf } from './rows'

/** Versions are evidence: each belongs to a document, and each document has one newest. */
export const versions: Check = {
  name: 'Mọi phiên bản có tài liệu gốc',
  run: async ({ payload, onProgress }) => {
    const finder = new Finder(onProgress)
    for (const collection of EDITORIAL_COLLECTIONS) {
      await checkParents({ payload, collection, finder })
      await checkNewest({ payload, collection, finder })
    }
    await checkEditions({ payload, finder })
    return finder.findings
  },
}

interface Args {
  readonly payload: Payload
  readonly collection: EditorialCollection
  readonly finder: Finder
}

async function checkParents({ payload, collection, finder }: Args): Promise<void> {
  for await (const rows of versionPagesOf({ payload, collection })) {
    const parents = rows.map(({ parent }) => idOf(parent) ?? '')
    const known = await existingIds({ payload, collection, ids: parents })
    for (const [index, { id }] of rows.entries()) {
      const parent = parents[index] ?? ''
      finder.expect(known.has(parent), `${collection}, phiên bản ${id}`, 'không còn tài liệu gốc')
    }
    finder.saw(rows.length)
  }
}

async function checkNewest({ payload, collection, finder }: Args): Promise<void> {
  for await (const docs of pagesOf({ payload, collection })) {
    const ids = docs.map(({ id }) => id)
    const { docs: newest } = await payload.db.findVersions({
      collection,
      where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
      limit: 0,
      pagination: false,
    })
    const counts = new Map<string, number>()
    for (const { parent } of newest) {
      const id = idOf(parent) ?? ''
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    for (const id of ids) {
      const count = counts.get(id) ?? 0
      finder.expect(count === 1, `${collection} ${id}`, `có ${count} bản mới nhất thay vì 1`)
    }
  }
}

/** What the public once had is still there, so that a correction can show what it corrected. */
async function checkEditions({ payload, finder }: Omit<Args, 'collection'>): Promise<void> {
  type Row = { id: string; documentCollection: string; version: string | null; sequence: number }
  for await (const rows of pagesOf<Row>({ payload, collection: 'public-history' })) {
    for (const collection of EDITORIAL_COLLECTIONS) {
      const ours = rows.flatMap(({ documentCollection, version, sequence }) =>
        isEditorialCollection(documentCollection) && documentCollection === collection && version
          ? [{ version, sequence }]
          : [],
      )
      if (ours.length === 0) continue
      const { docs } = await payload.db.findVersions({
        collection,
        where: { id: { in: ours.map(({ version }) => version) } },
        limit: ours.length,
        pagination: false,
      })
      const known = new Set(docs.map(({ id }) => String(id)))
      for (const { version, sequence } of ours) {
        finder.expect(known.has(version), `sổ công khai, dòng ${sequence}`, 'mất bản đã công bố')
      }
    }
    finder.saw(rows.length)
  }
}
