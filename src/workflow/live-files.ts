import type { PayloadRequest } from 'payload'
import type { EditorialCollection } from '@/lib/editorial'
import { LIBRARIES, type Library } from '@/lib/libraries'

const COLLECTION = 'live-files'

/** Ids of pictures and files, as `readContent` gives them. */
export type UsedFiles = Readonly<Record<Library, readonly string[]>>

interface Use {
  readonly id: string
  readonly library: Library
  readonly file: string
  readonly isCurrent?: boolean | null
}

interface DocumentKey {
  readonly req: PayloadRequest
  readonly collection: EditorialCollection
  readonly id: string
}

/**
 * Notes which pictures and files a published document shows, opens those to the public and closes the
 * ones that no public page shows any longer (I4, I5).
 *
 * @param keepsEarlier earlier editions stay readable, so their pictures do too
 */
export async function useFiles({
  keepsEarlier,
  files,
  ...key
}: DocumentKey & { files: UsedFiles; keepsEarlier: boolean }): Promise<void> {
  const before = await usesOf(key)
  const { req, collection, id } = key
  for (const library of LIBRARIES) {
    for (const file of files[library]) {
      const known = before.find((use) => use.library === library && use.file === file)
      if (known === undefined) {
        await req.payload.db.create({
          collection: COLLECTION,
          data: { library, file, documentCollection: collection, document: id, isCurrent: true },
          req,
        })
      } else await setCurrent({ req, use: known, isCurrent: true })
      // Written also when it is open already: whoever closes it at the same moment has to notice.
      await settle({ req, library, file })
    }
  }
  const left = before.filter(({ library, file }) => !files[library].includes(file))
  if (keepsEarlier) await conceal({ req, uses: left })
  else await release({ req, uses: left })
}

/** Takes what this document shows out of the lists; its page stays, so what it shows stays open. */
export async function concealFiles(key: DocumentKey): Promise<void> {
  await conceal({ req: key.req, uses: await usesOf(key) })
}

/** Closes what only this document showed. */
export async function releaseFiles(key: DocumentKey): Promise<void> {
  await release({ req: key.req, uses: await usesOf(key) })
}

interface Uses {
  readonly req: PayloadRequest
  readonly uses: readonly Use[]
}

async function conceal({ req, uses }: Uses): Promise<void> {
  for (const use of uses) {
    await setCurrent({ req, use, isCurrent: false })
    await settle({ req, library: use.library, file: use.file })
  }
}

async function release({ req, uses }: Uses): Promise<void> {
  for (const { id, library, file } of uses) {
    await req.payload.db.deleteOne({
      collection: COLLECTION,
      where: { id: { equals: id } },
      returning: false,
      req,
    })
    await settle({ req, library, file })
  }
}

async function usesOf({ req, collection, id }: DocumentKey): Promise<Use[]> {
  const { docs } = await req.payload.db.find<Use>({
    collection: COLLECTION,
    where: { and: [{ documentCollection: { equals: collection } }, { document: { equals: id } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

async function setCurrent({
  req,
  use: { id, isCurrent: was },
  isCurrent,
}: {
  req: PayloadRequest
  use: Use
  isCurrent: boolean
}): Promise<void> {
  if (was === isCurrent) return
  await req.payload.db.updateOne({
    collection: COLLECTION,
    id,
    data: { isCurrent },
    returning: false,
    req,
  })
}

/** A file is open while some page shows it; a document is listed while some published text does. */
async function settle({
  req,
  library,
  file,
}: {
  req: PayloadRequest
  library: Library
  file: string
}): Promise<void> {
  const { docs } = await req.payload.db.find<Use>({
    collection: COLLECTION,
    where: { and: [{ library: { equals: library } }, { file: { equals: file } }] },
    pagination: false,
    limit: 0,
    req,
  })
  const isListed = docs.some(({ isCurrent }) => isCurrent !== false)
  await req.payload.db.updateOne({
    collection: library,
    id: file,
    data: { isPublic: docs.length > 0, ...(library === 'documents' ? { isListed } : {}) },
    returning: false,
    req,
  })
}
