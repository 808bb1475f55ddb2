/** Words of previews. */
export const previewWords = {
  phone: 'Điện thoại',
  tablet: 'Máy tính bảng',
  desktop: 'Máy tính',
} as const
