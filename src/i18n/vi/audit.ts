import type { AuditEventType } from '@/audit/events'
import type { EditorialCollection } from '@/lib/editorial'

/** What people call each kind of event; the one table for filters, lists and exports. */
export const auditTypeNames: Readonly<Record<AuditEventType, string>> = {
  itemSubmitted: 'Gửi duyệt',
  itemRecalled: 'Rút về',
  changesRequested: 'Yêu cầu sửa',
  itemApproved: 'Duyệt',
  itemPublished: 'Đăng',
  itemScheduled: 'Hẹn giờ đăng',
  itemUnscheduled: 'Bỏ hẹn giờ',
  scheduledItemPublished: 'Đăng theo lịch hẹn',
  scheduleFailed: 'Lịch hẹn không thành',
  itemWithdrawn: 'Gỡ',
  itemRestored: 'Mở lại',
  emergencyPublished: 'Đăng khẩn cấp',
  emergencyCleared: 'Xác nhận đăng khẩn cấp',
  userCreated: 'Tạo tài khoản',
  rolesChanged: 'Đổi quyền',
  userDeactivated: 'Ngừng tài khoản',
  userReactivated: 'Mở lại tài khoản',
  passwordChanged: 'Đổi mật khẩu',
  signedIn: 'Đăng nhập',
  signedOut: 'Đăng xuất',
  signInRefused: 'Từ chối đăng nhập',
  settingsChanged: 'Sửa danh mục, thiết lập',
  itemRead: 'Xem nội dung hạn chế',
  effectDecided: 'Quyết định việc chưa làm được',
  auditExported: 'Xuất nhật ký',
}

/** What an event can be about. */
export const auditSubjectNames: Readonly<Record<EditorialCollection, string>> &
  Readonly<Record<string, string>> = {
  news: 'Tin',
  articles: 'Bài viết',
  bulletins: 'Tin xác thực',
  'fanpage-posts': 'Bài đăng fanpage',
  pages: 'Trang tĩnh',
  submissions: 'Phản ánh',
  users: 'Người dùng',
  units: 'Đơn vị',
  sections: 'Chuyên mục',
  topics: 'Chủ đề',
  channels: 'Kênh chính thức',
  'site-settings': 'Thông tin cổng',
  navigation: 'Thanh điều hướng',
  home: 'Trang chủ',
  alert: 'Cảnh báo khẩn',
  'audit-events': 'Nhật ký',
  effects: 'Việc của hệ thống',
}

/** Names of what events carry; what is not here is for machines and not shown. */
export const auditDataNames: Readonly<Record<string, string>> = {
  title: 'Tiêu đề',
  note: 'Ghi chú',
  kind: 'Loại',
  change: 'Thay đổi công bố',
  publishAt: 'Giờ hẹn',
  scheduledBy: 'Người hẹn giờ',
  approvedBy: 'Người duyệt',
  publishedBy: 'Người đăng',
  redirectTo: 'Dẫn sang',
  checklist: 'Bảng kiểm',
  person: 'Tài khoản',
  rights: 'Quyền',
  before: 'Trước',
  after: 'Sau',
  isActive: 'Đang hoạt động',
  way: 'Cách đổi',
  reason: 'Lý do',
  decision: 'Quyết định',
  labels: 'Trường đã sửa',
  isNew: 'Thêm mới',
  count: 'Số bản ghi',
  rows: 'Số dòng',
  filter: 'Bộ lọc',
  hash: 'Mã băm nội dung',
}

/** Words for the values that are codes. */
export const auditValueNames: Readonly<Record<string, string>> = {
  again: 'Làm lại',
  closed: 'Không làm nữa',
  minor: 'Sửa nhỏ',
  major: 'Thay đổi lớn',
  notice: 'Giữ trang kèm thông báo',
  error: 'Gỡ vì sai sót',
  consolidated: 'Dẫn sang trang khác',
  own: 'Tự đổi',
  byAdmin: 'Quản trị đặt lại',
  byLink: 'Qua liên kết trong thư điện tử',
  inactive: 'Tài khoản đã ngừng hoạt động',
  locked: 'Tạm khóa vì nhập sai mật khẩu nhiều lần',
}

/** Words around the records. */
export const auditWords = {
  system: 'Hệ thống',
  none: '—',
  timeZone: 'giờ Việt Nam',
  yes: 'Có',
  no: 'Không',
  openSubject: 'Mở nội dung liên quan',
  export: 'Xuất tệp CSV',
  exportHelp:
    'Các dòng đang lọc, mở được bằng phần mềm bảng tính. Lần xuất này được ghi vào nhật ký.',
  timeline: 'Nhật ký',
  timelineHeading: 'Mọi việc đã làm với nội dung này',
  timelineEmpty: 'Chưa có việc nào được ghi.',
  timelineMore: (shown: number) => `Chỉ hiện ${shown} việc gần nhất. Xem đủ trong mục Nhật ký.`,
} as const
