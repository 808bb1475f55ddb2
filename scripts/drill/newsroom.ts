import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { Role } from '@/access/permissions'
import type { User } from '@/payload-types'
import { readContent } from '@/workflow/content'
import type { ActionInput } from '@/workflow/input'
import { perform } from '@/workflow/perform'
import type { WorkflowAction } from '@/workflow/transitions'

const PEOPLE = {
  writer: { roles: ['contributor'], hasUnit: true },
  approver: { roles: ['approver'], hasUnit: false },
  secondApprover: { roles: ['approver'], hasUnit: false },
} as const satisfies Record<string, { roles: Role[]; hasUnit: boolean }>

export type DrillPerson = keyof typeof PEOPLE

/** One unit, three people and a picture: enough for every transition. */
export interface DrillNewsroom {
  readonly payload: Payload
  readonly unit: string
  readonly picture: string
  readonly people: Readonly<Record<DrillPerson, User>>
}

/** Opens the newsroom of this database; makes it in an empty one. */
export async function openDrillNewsroom(payload: Payload): Promise<DrillNewsroom> {
  const { docs } = await payload.find({
    collection: 'units',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const unit = docs[0]?.id ?? (await createUnit(payload))
  const people = {} as Record<DrillPerson, User>
  for (const key of Object.keys(PEOPLE) as DrillPerson[]) {
    people[key] = await openPerson({ payload, key, unit })
  }
  return {
    payload,
    unit,
    people,
    picture: await openPicture({ payload, unit, user: people.writer }),
  }
}

/** Writes a complete draft as the writer. @returns its id */
export async function writeNews({
  payload,
  unit,
  picture,
  people,
}: DrillNewsroom): Promise<string> {
  const { id } = await payload.create({
    collection: 'news',
    data: {
      title: 'Mực nước hồ Khe Sim lúc 7 giờ',
      summary: 'Hồ còn 1,2 m tới mức phải xả.',
      body: BODY as never,
      heroImage: picture,
      unit,
    },
    draft: true,
    depth: 0,
    user: people.writer,
    overrideAccess: false,
  })
  return id
}

export async function saveTitle({
  newsroom: { payload, people },
  id,
  title,
}: {
  newsroom: DrillNewsroom
  id: string
  title: string
}): Promise<void> {
  await payload.update({
    collection: 'news',
    id,
    data: { title },
    draft: true,
    depth: 0,
    user: people.writer,
    overrideAccess: false,
  })
}

/** Carries out one transition as somebody who may, with the revision that is stored. */
export async function act({
  newsroom: { payload, people },
  id,
  person,
  action,
  input = {},
  now,
}: {
  newsroom: DrillNewsroom
  id: string
  person: DrillPerson
  action: WorkflowAction
  input?: ActionInput
  now?: () => Date
}): Promise<void> {
  const req = await requestOf({ payload, user: people[person] })
  const content = await readContent({ req, collection: 'news', id })
  await perform({
    req,
    collection: 'news',
    id,
    action,
    input: { revision: content?.hash, ...input },
    ...(now === undefined ? {} : { now }),
  })
}

async function requestOf({
  payload,
  user,
}: {
  payload: Payload
  user: User
}): Promise<PayloadRequest> {
  return await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

async function createUnit(payload: Payload): Promise<string> {
  const { id } = await payload.create({
    collection: 'units',
    data: { name: 'Xã Diễn Tập', kind: 'commune', isActive: true },
    overrideAccess: true,
  })
  return id
}

async function openPerson({
  payload,
  key,
  unit,
}: {
  payload: Payload
  key: DrillPerson
  unit: string
}): Promise<User> {
  const email = `${key.toLowerCase()}@dien-tap.example`
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0] !== undefined) return docs[0]
  const { roles, hasUnit } = PEOPLE[key]
  return await payload.create({
    collection: 'users',
    data: {
      name: `Người ${key}`,
      email,
      password: 'chi-dung-cho-dien-tap-2026',
      roles: [...roles],
      unit: hasUnit ? unit : null,
      isActive: true,
    },
    overrideAccess: true,
  })
}

async function openPicture({
  payload,
  unit,
  user,
}: {
  payload: Payload
  unit: string
  user: User
}): Promise<string> {
  const { docs } = await payload.find({
    collection: 'media',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0] !== undefined) return docs[0].id
  const data = await sharp({
    create: { width: 640, height: 360, channels: 3, background: '#2c5f7a' },
  })
    .jpeg()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: 'Mặt hồ Khe Sim', unit },
    file: { data, mimetype: 'image/jpeg', name: 'ho.jpg', size: data.byteLength },
    user,
    overrideAccess: false,
  })
  return id
}

const BODY = {
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        textFormat: 0,
        children: [
          {
            type: 'text',
            version: 1,
            text: 'Số đo của trạm lúc 7 giờ sáng.',
            detail: 0,
            format: 0,
            mode: 'normal',
            style: '',
          },
        ],
      },
    ],
  },
}
