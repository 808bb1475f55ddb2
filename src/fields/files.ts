import type { Field } from 'payload'
import { fieldForStaff, fieldForSystem } from '@/access/rules'

const system = { create: fieldForSystem, update: fieldForSystem }

/** What the system keeps about a file; part of the content hash or of who may read it. */
export const fileSystemFields: Field[] = [
  {
    name: 'checksum',
    type: 'text',
    label: 'SHA-256',
    access: system,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'isPublic',
    type: 'checkbox',
    label: 'Đang dùng trên trang công khai',
    defaultValue: false,
    index: true,
    access: system,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'editedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người sửa thông tin',
    access: { ...system, read: fieldForStaff },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'editedAt',
    type: 'date',
    access: { ...system, read: fieldForStaff },
    admin: { hidden: true },
  },
  {
    // Everybody who wrote words of this file, each with the last time (I1): who came last is not all.
    name: 'edits',
    type: 'json',
    access: { ...system, read: fieldForStaff },
    admin: { hidden: true },
  },
]
