/** Kinds of units, in the order in which people list them. */
export const UNIT_KINDS = [
  { value: 'office', label: 'Văn phòng' },
  { value: 'department', label: 'Sở, ban, ngành' },
  { value: 'agency', label: 'Đơn vị trực thuộc' },
  { value: 'commune', label: 'Xã' },
  { value: 'ward', label: 'Phường' },
  { value: 'school', label: 'Trường' },
] as const

/** Kinds of official channels. */
export const CHANNEL_KINDS = [
  { value: 'facebook', label: 'Trang Facebook' },
  { value: 'zalo', label: 'Zalo OA' },
  { value: 'youtube', label: 'Kênh YouTube' },
  { value: 'website', label: 'Trang thông tin điện tử' },
] as const
