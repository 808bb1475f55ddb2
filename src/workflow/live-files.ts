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
      if (!before.some((use) => use.library === library && use.file === file)) {
        await req.payload.db.create({
          collection: COLLECTION,
          data: { library, file, documentCollection: collection, document: id },
          req,
        })
      }
      // Written also when it is open already: whoever closes it at the same moment has to notice.
      await setPublic({ req, library, file, isPublic: true })
    }
  }
  if (keepsEarlier) return
  await release({
    req,
    uses: before.filter(({ library, file }) => !files[library].includes(file)),
  })
}

/** Closes what only this document showed. */
export async function releaseFiles(key: DocumentKey): Promise<void> {
  await release({ req: key.req, uses: await usesOf(key) })
}

async function release({
  req,
  uses,
}: {
  req: PayloadRequest
  uses: readonly Use[]
}): Promise<void> {
  for (const { id, library, file } of uses) {
    await req.payload.db.deleteOne({
      collection: COLLECTION,
      where: { id: { equals: id } },
      returning: false,
      req,
    })
    const others = await req.payload.db.count({
      collection: COLLECTION,
      where: { and: [{ library: { equals: library } }, { file: { equals: file } }] },
      req,
    })
    await setPublic({ req, library, file, isPublic: others.totalDocs > 0 })
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

async function setPublic({
  req,
  library,
  file,
  isPublic,
}: {
  req: PayloadRequest
  library: Library
  file: string
  isPublic: boolean
}): Promise<void> {
  await req.payload.db.updateOne({
    collection: library,
    id: file,
    data: { isPublic },
    returning: false,
    req,
  })
}
