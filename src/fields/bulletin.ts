import type { Field, TextareaField } from 'payload'
import { isSafeHref } from '@/lib/links'
import { dayField, momentField } from './dates'
import { normaliseText } from './text'

/** Subjects of a claim. */
export const CLAIM_FIELDS = [
  { value: 'policy', label: 'Chính sách' },
  { value: 'economy', label: 'Kinh tế' },
  { value: 'health', label: 'Y tế' },
  { value: 'disaster', label: 'Thiên tai' },
  { value: 'security', label: 'An ninh trật tự' },
  { value: 'impersonation', label: 'Giả mạo' },
  { value: 'scam', label: 'Lừa đảo' },
  { value: 'other', label: 'Khác' },
] as const

/** Verdicts on a claim; words, never colours alone. */
export const VERDICTS = [
  { value: 'false', label: 'Sai sự thật' },
  { value: 'misleading', label: 'Gây hiểu nhầm' },
  { value: 'missingContext', label: 'Thiếu ngữ cảnh' },
  { value: 'partlyTrue', label: 'Đúng một phần' },
  { value: 'unproven', label: 'Chưa đủ căn cứ' },
  { value: 'outdated', label: 'Đã thay đổi' },
  { value: 'true', label: 'Đúng' },
] as const

export type Verdict = (typeof VERDICTS)[number]['value']

/** Area "Thông tin lan truyền": the claim, quoted, never linked. */
export const claimFields: Field[] = [
  paragraph({
    name: 'claim',
    label: 'Thông tin đang lan truyền',
    description:
      'Trích đúng một thông tin cần xác thực. Không ghi tên hay dẫn đường liên kết của người đăng.',
    maxLength: 600,
  }),
  momentField({ name: 'claimSeenAt', label: 'Thấy lần đầu lúc' }),
  paragraph({
    name: 'spread',
    label: 'Mức độ lan truyền',
    description: 'Xuất hiện ở loại kênh nào, nhiều hay ít. Không nêu tên tài khoản cá nhân.',
    maxLength: 600,
  }),
  { name: 'field', type: 'select', label: 'Lĩnh vực', options: [...CLAIM_FIELDS], index: true },
]

/** Area "Kết luận". */
export const verdictFields: Field[] = [
  {
    name: 'verdict',
    type: 'select',
    label: 'Kết luận',
    options: [...VERDICTS],
    index: true,
    admin: { description: 'Kết luận về thông tin, không về người đưa thông tin.' },
  },
  paragraph({
    name: 'finding',
    label: 'Sự thật',
    description: 'Hai câu nói thẳng điều đúng. Người đọc vội chỉ đọc phần này.',
    maxLength: 600,
  }),
  momentField({
    name: 'asOf',
    label: 'Kết luận tính đến',
    description: 'Thời điểm của bằng chứng mới nhất.',
  }),
  paragraph({
    name: 'limits',
    label: 'Điều chưa biết',
    description: 'Giới hạn của kết luận, điều còn chờ xác minh và khi nào xem lại.',
    maxLength: 1200,
  }),
  paragraph({
    name: 'disclosure',
    label: 'Ai đã kiểm tra',
    description: 'Cơ quan kiểm tra và mối liên quan của họ với sự việc.',
    maxLength: 1200,
  }),
  paragraph({
    name: 'advice',
    label: 'Người dân nên làm gì',
    description: 'Việc cần làm ngay, số điện thoại, địa chỉ trang chính thức.',
    maxLength: 1200,
  }),
]

/** Area "Căn cứ": each row says what one source shows. */
export const evidenceField: Field = {
  name: 'evidence',
  type: 'array',
  label: 'Căn cứ',
  labels: { singular: 'Căn cứ', plural: 'Căn cứ' },
  maxRows: 30,
  fields: [
    text({ name: 'title', label: 'Tên tài liệu' }),
    text({ name: 'issuer', label: 'Nơi ban hành' }),
    text({ name: 'documentNumber', label: 'Số ký hiệu' }),
    dayField({ name: 'date', label: 'Ngày' }),
    {
      name: 'url',
      type: 'text',
      label: 'Địa chỉ',
      maxLength: 1000,
      validate: (value: unknown) =>
        value === undefined || value === null || value === '' || isSafeHref(String(value))
          ? true
          : 'Địa chỉ phải bắt đầu bằng https:// hoặc http://.',
    },
    { name: 'file', type: 'upload', relationTo: 'documents', label: 'Tệp' },
    paragraph({
      name: 'quote',
      label: 'Điều tài liệu cho thấy',
      description: 'Trích nguyên văn hoặc tóm đúng ý.',
      maxLength: 1200,
    }),
    dayField({ name: 'accessedAt', label: 'Ngày tra cứu' }),
    { name: 'isPrimary', type: 'checkbox', label: 'Nguồn gốc', defaultValue: false },
  ],
}

function text({ name, label }: { name: string; label: string }): Field {
  return {
    name,
    type: 'text',
    label,
    maxLength: 300,
    hooks: { beforeValidate: [normaliseText] },
  }
}

function paragraph({
  name,
  label,
  description,
  maxLength,
}: {
  name: string
  label: string
  description: string
  maxLength: number
}): TextareaField {
  return {
    name,
    type: 'textarea',
    label,
    maxLength,
    admin: { description },
    hooks: { beforeValidate: [normaliseText] },
  }
}
