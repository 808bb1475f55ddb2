import type { Span } from '@/desk/calendar-days'

/** Words of the calendar of what is scheduled and planned. */
export const calendarWords = {
  heading: 'Lịch đăng',
  intro:
    '“Hẹn giờ” là giờ hệ thống tự đăng bản đã duyệt. “Dự kiến” chỉ là kế hoạch của người làm, không tự đăng và không ảnh hưởng tới lần duyệt.',
  spans: { thang: 'Tháng', tuan: 'Tuần' } satisfies Record<Span, string>,
  spanLabel: 'Xem theo',
  month: (day: string) => `Tháng ${day.slice(5, 7)} năm ${day.slice(0, 4)}`,
  week: (from: string, to: string) => `Tuần từ ${from} đến ${to}`,
  previous: { thang: 'Tháng trước', tuan: 'Tuần trước' } satisfies Record<Span, string>,
  next: { thang: 'Tháng sau', tuan: 'Tuần sau' } satisfies Record<Span, string>,
  today: 'Hôm nay',
  isToday: '(hôm nay)',
  scheduled: 'Hẹn giờ',
  planned: 'Dự kiến',
  late: 'Đã qua ngày dự kiến',
  changeSchedule: 'Đổi giờ hẹn trong tin, bài',
  empty: 'Không có tin, bài nào hẹn giờ hoặc dự kiến đăng trong khoảng này.',
  tooMany: (shown: number, total: number) =>
    `Chỉ hiện ${shown} trên ${total} mục. Hãy lọc theo đơn vị hoặc loại.`,
  unplanned: 'Đang làm, chưa có ngày dự kiến',
  unplannedNone: 'Mọi tin, bài đang làm đều đã có ngày dự kiến hoặc giờ hẹn.',
  filter: {
    unit: 'Đơn vị',
    unitAny: 'Mọi đơn vị',
    type: 'Loại',
    typeAny: 'Mọi loại',
    apply: 'Lọc',
  },
} as const

/** Words of the form that says when something is meant to be published. */
export const planWords = {
  label: 'Dự kiến đăng',
  help: 'Chỉ để lên kế hoạch: không tự đăng, không phải duyệt lại.',
  none: 'Chưa có ngày dự kiến.',
  notSaved: 'Lưu bản nháp trước, rồi đặt được ngày dự kiến.',
  change: 'Đổi ngày dự kiến',
  set: 'Đặt ngày dự kiến',
  day: 'Ngày/tháng/năm',
  time: 'Giờ:phút',
  save: 'Ghi ngày dự kiến',
  remove: 'Bỏ ngày dự kiến',
  cancel: 'Thôi',
  missing: 'Hãy ghi ngày như 26/11/2026 và giờ như 07:00.',
  saved: (moment: string) => `Dự kiến đăng ${moment}.`,
  removed: 'Đã bỏ ngày dự kiến.',
} as const

/** Monday first, as calendars here are printed. */
export const weekdayNames = [
  'Thứ Hai',
  'Thứ Ba',
  'Thứ Tư',
  'Thứ Năm',
  'Thứ Sáu',
  'Thứ Bảy',
  'Chủ Nhật',
] as const
