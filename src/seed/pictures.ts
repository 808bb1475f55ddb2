import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { picturesOf, readContentFiles } from './content-file'
import { PICTURES } from './data/pictures'
import { pictureKey } from './item-data'
import { drawPicture } from './pictures/draw'

/**
 * Draws and uploads the demo's pictures. A unit uses its own pictures only, so each unit that shows one has a
 * copy, uploaded by its contributor.
 *
 * @returns ids by `pictureKey`
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
  const wanted = await wantedPictures()
  for (const { key, unit, alt, caption, credit } of wanted) {
    const unitId = units.get(unit) ?? ''
    const existing = await findPicture({ payload, alt, unitId })
    if (existing === undefined) {
      const { data } = await drawPicture(key)
      const user = users.get(`${unit}.contributor`)
      if (user === undefined) throw new Error(`picture ${key}: ${unit} has no contributor`)
      const created = await payload.create({
        collection: 'media',
        data: { alt, caption, credit, unit: unitId },
        file: { data, mimetype: 'image/jpeg', name: `${key}.jpg`, size: data.byteLength },
        user,
        depth: 0,
        overrideAccess: false,
      })
      ids.set(pictureKey({ unit, key }), created.id)
    } else {
      ids.set(pictureKey({ unit, key }), existing)
    }
    onProgress(ids.size, wanted.length)
  }
  return ids
}

/** @returns every picture once for each unit whose items show it */
async function wantedPictures() {
  const files = await readContentFiles()
  return PICTURES.flatMap((picture) => {
    const users = files.filter((file) => picturesOf(file).includes(picture.key))
    const units = new Set(users.map(({ fields }) => fields.unit))
    return [...units].map((unit) => ({ ...picture, unit }))
  })
}

async function findPicture({
  payload,
  alt,
  unitId,
}: {
  payload: Payload
  alt: string
  unitId: string
}): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [{ alt: { equals: alt } }, { unit: { equals: unitId } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id
}
