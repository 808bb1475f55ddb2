import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { PICTURES } from './data/pictures'
import { drawPicture } from './pictures/draw'

/**
 * Draws and uploads the demo's pictures, each by a contributor of the unit whose picture it is.
 *
 * @returns ids by key
 */
export async function seedPictures({
  payload,
  users,
  units,
  onProgress,
}: {
  payload: Payload
  users: ReadonlyMap<string, User>
  units: ReadonlyMap<string, string>
  onProgress: (done: number, total: number) => void
}): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, unit, alt, caption, credit } of PICTURES) {
    const existing = await findPicture({ payload, alt })
    if (existing === undefined) {
      const { data } = await drawPicture(key)
      const user = users.get(`${unit}.contributor`)
      if (user === undefined) throw new Error(`picture ${key}: ${unit} has no contributor`)
      const created = await payload.create({
        collection: 'media',
        data: { alt, caption, credit, unit: units.get(unit) ?? '' },
        file: { data, mimetype: 'image/jpeg', name: `${key}.jpg`, size: data.byteLength },
        user,
        depth: 0,
        overrideAccess: false,
      })
      ids.set(key, created.id)
    } else {
      ids.set(key, existing)
    }
    onProgress(ids.size, PICTURES.length)
  }
  return ids
}

async function findPicture({
  payload,
  alt,
}: {
  payload: Payload
  alt: string
}): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { alt: { equals: alt } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id
}
