import { actorOf } from '@/access/actor'
import { isFileEdit, type FileEdit } from '@/lib/file-edits'
import { LIBRARIES } from '@/lib/libraries'
import { usedFiles } from '@/workflow/content-hash'
import { contributorsOf } from '@/workflow/contributors'
import type { Desk, DeskItem } from './items'

/** More files than are ever edited while something waits. */
const MOST = 200

/**
 * Words of a picture may be changed while an item waits, and whoever did that has contributed (I1). The
 * row does not know it yet; the start page must not ask that person to approve.
 *
 * @returns the items without those that the person has touched in this way
 */
export async function withoutLateWriting<Item extends DeskItem>({
  desk,
  items,
}: {
  desk: Desk
  items: readonly Item[]
}): Promise<readonly Item[]> {
  const me = actorOf(desk.user)?.id
  const times = items.map(({ row }) => row.revisedAt ?? '').sort()
  const edits = await ownEdits({ desk, me, since: times[0] })
  if (edits.size === 0) return items
  const kept: Item[] = []
  for (const item of items) {
    const doc = await desk.payload.findByID({
      collection: item.collection,
      id: item.id,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
    })
    const { media, documents } = usedFiles((doc ?? {}) as unknown as Record<string, unknown>)
    const fileEdits = [...media, ...documents].flatMap((id) => edits.get(id) ?? [])
    const contributors = contributorsOf({ item: item.row, fileEdits })
    if (!contributors.some(({ id }) => id === me)) kept.push(item)
  }
  return kept
}

async function ownEdits({
  desk: { payload },
  me,
  since,
}: {
  desk: Desk
  me: string | undefined
  since: string | undefined
}): Promise<ReadonlyMap<string, readonly FileEdit[]>> {
  const found = new Map<string, readonly FileEdit[]>()
  if (me === undefined || since === undefined) return found
  for (const collection of LIBRARIES) {
    const { docs } = await payload.find({
      collection,
      where: { editedAt: { greater_than: since } },
      select: { edits: true },
      limit: MOST,
      depth: 0,
      overrideAccess: true,
    })
    for (const { id, edits } of docs) {
      const own = (Array.isArray(edits) ? edits : [])
        .filter(isFileEdit)
        .filter(({ by, at }) => by.id === me && at > since)
      if (own.length > 0) found.set(id, own)
    }
  }
  return found
}
