import type { FlattenedField, PayloadRequest } from 'payload'
import type { HistoryEntry } from '@/audit/history'
import { findReturnedVersion } from '@/desk/versions'
import { changesBetween, type FieldChange } from '@/review/changes'
import { readContent } from '@/workflow/content'
import { usedFiles } from '@/workflow/content-hash'
import type { LoadedSubject } from '@/workflow/subject'

/** What is different from an earlier revision. */
export interface Comparison {
  readonly with: 'live' | 'return'
  /** When that one was published or sent back; null when the record does not say. */
  readonly at: string | null
  readonly changes: readonly FieldChange[]
  /** Pictures and files in both, as `media:ID`: their words may have changed since `at`. */
  readonly sameFiles: readonly string[]
  /** Other bytes although no field differs: words of a picture, or something that no screen shows. */
  readonly isSameHash: boolean
}

const PUBLICATIONS = ['itemPublished', 'scheduledItemPublished', 'emergencyPublished']

/**
 * What an approver compares with: what the public has (or had until it was withdrawn), and what was last
 * sent back. Neither for something new that nobody has looked at.
 */
export async function readComparisons({
  req,
  subject: { item, content, hash },
  fields,
  history,
}: {
  req: PayloadRequest
  subject: LoadedSubject
  fields: readonly FlattenedField[]
  history: readonly HistoryEntry[]
}): Promise<readonly Comparison[]> {
  const { documentCollection: collection, document: id } = item
  const now = content.doc
  const comparison = (
    kind: Comparison['with'],
    from: Readonly<Record<string, unknown>>,
    at: string | null,
    isSameHash: boolean,
  ): Comparison => {
    const before = usedFiles(from)
    const { media, documents } = content.files
    return {
      with: kind,
      at,
      isSameHash,
      changes: changesBetween({ fields, from, to: now }),
      sameFiles: [
        ...media.filter((file) => before.media.includes(file)).map((file) => `media:${file}`),
        ...documents
          .filter((file) => before.documents.includes(file))
          .map((file) => `documents:${file}`),
      ],
    }
  }
  const live =
    item.live === 'none' ? undefined : await readContent({ req, collection, id, version: 'live' })
  const publication = history.findIndex(({ type }) => PUBLICATIONS.includes(type))
  const since = publication < 0 ? history : history.slice(0, publication)
  const request = since.find(({ type }) => type === 'changesRequested')
  const returned =
    request === undefined
      ? undefined
      : await findReturnedVersion({ req, collection, id, at: request.at })
  return [
    ...(live === undefined
      ? []
      : [comparison('live', live.doc, history[publication]?.at ?? null, hash === item.liveHash)]),
    ...(returned === undefined || request === undefined
      ? []
      : [comparison('return', returned, request.at, true)]),
  ]
}
