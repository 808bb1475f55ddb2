import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { readContentFiles, type ContentFile } from './content-file'
import { drawDocument } from './documents/draw'
import { documentKey, evidenceOf, type SeedEvidence } from './item-data'

/**
 * Uploads a scan for every numbered, primary piece of evidence of the demo's bulletins, so that the register of văn bản
 * has something to show once these are published.
 *
 * @returns ids by `documentKey`
 */
export async function seedDocuments({
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
  const wanted = (await readContentFiles()).flatMap((file) =>
    evidenceOf(file)
      .filter(({ documentNumber, isPrimary }) => documentNumber !== undefined && isPrimary === true)
      .map((evidence) => ({ unit: file.fields.unit, evidence, file })),
  )
  for (const { unit, evidence, file } of wanted) {
    const key = documentKey({ unit, evidence })
    if (!ids.has(key)) {
      const unitId = units.get(unit) ?? ''
      const known = await findDocument({ payload, evidence, unitId })
      const user = users.get(`${unit}.contributor`)
      if (user === undefined) throw new Error(`${file.slug}: ${unit} has no contributor`)
      ids.set(key, known ?? (await upload({ payload, evidence, unitId, user, file })))
    }
    onProgress(ids.size, wanted.length)
  }
  return ids
}

async function upload({
  payload,
  evidence,
  unitId,
  user,
  file,
}: {
  payload: Payload
  evidence: SeedEvidence
  unitId: string
  user: User
  file: ContentFile
}): Promise<string> {
  const { title, documentNumber, issuer, date } = evidence
  const data = await drawDocument(evidence)
  const created = await payload.create({
    collection: 'documents',
    data: {
      title,
      documentNumber,
      issuer,
      unit: unitId,
      ...(date === undefined ? {} : { issuedAt: `${date}T00:00:00.000+07:00` }),
    },
    file: { data, mimetype: 'application/pdf', name: `${file.slug}.pdf`, size: data.byteLength },
    user,
    depth: 0,
    overrideAccess: false,
  })
  return created.id
}

async function findDocument({
  payload,
  evidence: { title, documentNumber },
  unitId,
}: {
  payload: Payload
  evidence: SeedEvidence
  unitId: string
}): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'documents',
    where: {
      and: [
        { title: { equals: title } },
        { documentNumber: { equals: documentNumber } },
        { unit: { equals: unitId } },
      ],
    },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id
}
