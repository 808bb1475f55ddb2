import type { Field, Tab } from 'payload'
import { fieldForStaff, fieldForSystem } from '@/access/rules'
import { bodyField } from './body'
import { importWordField } from './import-word'
import { pictureField, relation, unitField } from './relations'
import { slugField } from './slug'
import { normaliseText } from './text'

/** Area "Nội dung" of every editorial type: what readers read first. */
export function contentFields({ withBody = true } = {}): Field[] {
  return [
    ...(withBody ? [importWordField] : []),
    {
      name: 'title',
      type: 'text',
      label: 'Tiêu đề',
      required: true,
      maxLength: 220,
      index: true,
      admin: {
        description: 'Nói đủ ai, làm gì, ở đâu. Nên dưới 100 ký tự, không viết hoa toàn bộ.',
      },
      hooks: { beforeValidate: [normaliseText] },
    },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Tóm tắt (sapo)',
      maxLength: 600,
      admin: { description: 'Một đến hai câu đứng ngay dưới tiêu đề và trong các danh sách.' },
      hooks: { beforeValidate: [normaliseText] },
    },
    pictureField({
      name: 'heroImage',
      label: 'Ảnh chính',
      description: 'Ảnh ngang, rộng từ 1200 điểm ảnh. Ảnh phải có mô tả và nguồn.',
    }),
    ...(withBody ? [bodyField()] : []),
  ]
}

/** Area "Phân loại và nguồn". */
export const classificationTab: Tab = {
  label: 'Phân loại và nguồn',
  fields: [
    relation({ name: 'section', to: 'sections', label: 'Chuyên mục' }),
    {
      ...relation({ name: 'topics', to: 'topics', label: 'Chủ đề' }),
      hasMany: true,
    } as Field,
    {
      name: 'byline',
      type: 'text',
      label: 'Tác giả',
      maxLength: 160,
      admin: { description: 'Tên người viết hoặc nhóm biên tập, như sẽ hiện dưới tiêu đề.' },
      hooks: { beforeValidate: [normaliseText] },
    },
    {
      name: 'source',
      type: 'text',
      label: 'Nguồn',
      maxLength: 300,
      admin: { description: 'Nguồn tin, số văn bản hoặc địa chỉ trang gốc nếu dẫn lại.' },
      hooks: { beforeValidate: [normaliseText] },
    },
  ],
}

/** Area "Tìm kiếm và chia sẻ". */
export const seoTab: Tab = {
  label: 'Tìm kiếm và chia sẻ',
  name: 'seo',
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Tiêu đề khi chia sẻ',
      maxLength: 120,
      admin: { description: 'Để trống thì dùng tiêu đề của bài.' },
      hooks: { beforeValidate: [normaliseText] },
    },
    {
      name: 'description',
      type: 'textarea',
      label: 'Mô tả khi chia sẻ',
      maxLength: 300,
      admin: { description: 'Để trống thì dùng tóm tắt.' },
      hooks: { beforeValidate: [normaliseText] },
    },
    pictureField({
      name: 'image',
      label: 'Ảnh khi chia sẻ',
      description: 'Để trống thì dùng ảnh chính.',
    }),
  ],
}

/** Sidebar: who speaks, under which address, and the clocks that only the workflow sets. */
export const sidebarFields: Field[] = [
  unitField(),
  slugField({ source: 'title', isTakenBy: 'public' }),
  systemDate({
    name: 'publishedAt',
    label: 'Ngày công bố',
    description: 'Lần thay đổi lớn gần nhất mà công chúng thấy. Hệ thống tự ghi khi đăng.',
  }),
  systemDate({
    name: 'firstPublishedAt',
    label: 'Đăng lần đầu',
    description: 'Hệ thống tự ghi, không bao giờ đổi.',
  }),
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    label: 'Người tạo',
    access: { read: fieldForStaff, create: fieldForSystem, update: fieldForSystem },
    admin: { position: 'sidebar', readOnly: true },
  },
]

function systemDate({
  name,
  label,
  description,
}: {
  name: string
  label: string
  description: string
}): Field {
  return {
    name,
    type: 'date',
    label,
    index: true,
    access: { create: fieldForSystem, update: fieldForSystem },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
    },
  }
}
