import type { CollectionSlug, RelationshipField, UploadField } from 'payload'
import { actorOf } from '@/access/actor'

/** The office that speaks; fixed once the document exists. */
export function unitField({ required = true } = {}): RelationshipField {
  return {
    name: 'unit',
    type: 'relationship',
    relationTo: 'units',
    label: 'Đơn vị',
    required,
    index: true,
    defaultValue: ({ user }: { user?: unknown }) => actorOf(user)?.unitId,
    admin: {
      position: 'sidebar',
      description: 'Đơn vị đứng tên. Không đổi được sau khi lưu lần đầu.',
    },
  }
}

export function relation<TSlug extends CollectionSlug>({
  name,
  to,
  label,
  description,
}: {
  name: string
  to: TSlug
  label: string
  description?: string
}): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: to,
    label,
    index: true,
    admin: { ...(description === undefined ? {} : { description }) },
  }
}

export function pictureField({
  name,
  label,
  description,
}: {
  name: string
  label: string
  description: string
}): UploadField {
  return { name, type: 'upload', relationTo: 'media', label, admin: { description } }
}
