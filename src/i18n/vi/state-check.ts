/** The nightly check of the stored data, for those who answer for the installation. */
export const stateCheckWords = {
  title: 'Kiểm tra dữ liệu hằng đêm',
  never: 'Chưa có lần kiểm tra nào. Lần đầu chạy sau 02:00 đêm nay.',
  good: 'Mọi kiểm tra đều đạt.',
  bad: (count: number) => `Có ${count} lỗi, cần quản trị hệ thống xem ngay.`,
  check: (name: string, count: number) => `${name}: ${count} lỗi`,
} as const
