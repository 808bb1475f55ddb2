import type { NoticeChoice, NoticeKind } from '@/lib/notice-kinds'

interface NoticeWords {
  readonly kinds: Readonly<Record<NoticeKind, string>>
  readonly byMail: Readonly<Record<NoticeChoice, string>>
}

const choiceWords: NoticeWords = {
  kinds: {
    submitted: 'Có nội dung chờ tôi duyệt',
    changesRequested: 'Nội dung của tôi bị trả lại để sửa',
    approved: 'Nội dung được duyệt, được hẹn giờ hoặc bỏ hẹn giờ',
    published: 'Nội dung của tôi được đăng',
    scheduleFailed: 'Không đăng được theo lịch hẹn',
    mentioned: 'Có người nhắc tới tôi trong ghi chú',
    expertAnswered: 'Chuyên gia trả lời',
    withdrawn: 'Nội dung bị gỡ hoặc được mở lại',
    emergency: 'Đăng khẩn cấp và xác nhận đăng khẩn cấp',
  },
  byMail: {
    now: 'Gửi thư ngay',
    digest: 'Gộp vào thư 7 giờ sáng',
    none: 'Không gửi thư',
  },
}

/** Words of notifications in the admin: the bell, its page, and what is mailed. */
export const noticeWords = {
  ...choiceWords,
  choices: 'Thông báo qua thư điện tử',
  choicesHelp:
    'Mọi thông báo luôn có ở chuông trong trang quản trị. Ở đây bạn chọn việc nào gửi thêm thư.',
  emergencyHelp: 'Người duyệt luôn được báo ngay về đăng khẩn cấp.',
  emergencyRefused: 'Người duyệt luôn nhận thư ngay khi có đăng khẩn cấp; không tắt được mục này.',
  bell: (count: number) =>
    count === 0 ? 'Thông báo: không có gì mới' : `Thông báo: ${count} chưa đọc`,
  bellShort: (count: number) => (count > 99 ? '99+' : String(count)),
  heading: 'Thông báo',
  signIn: 'Hãy đăng nhập để xem thông báo.',
  none: 'Chưa có thông báo nào.',
  unread: 'chưa đọc',
  unreadCount: (count: number) =>
    count === 0 ? 'Bạn đã đọc hết.' : `Bạn có ${count} thông báo chưa đọc.`,
  readAll: 'Đánh dấu tất cả đã đọc',
  reading: 'Đang đánh dấu…',
  readAllDone: 'Đã đánh dấu tất cả là đã đọc.',
  readAllFailed: 'Chưa đánh dấu được. Hãy thử lại.',
  settings: 'Chọn việc nào báo qua thư',
  pages: 'Các trang',
  page: (page: number, pages: number) => `Trang ${page} / ${pages}`,
  newer: 'Mới hơn',
  older: 'Cũ hơn',
} as const

/** Words of the page that shows the mail of a trial. */
export const mailWords = {
  heading: 'Thư đã gửi (bản dùng thử)',
  help: 'Hệ thống đang ghi thư vào tệp thay vì gửi đi. Chỉ quản trị xem được trang này; khi có máy chủ thư, trang này không còn.',
  notHere: 'Trang này chỉ có khi hệ thống ghi thư vào tệp, và chỉ quản trị xem được.',
  none: 'Chưa có thư nào.',
  to: 'Người nhận',
  at: 'Lúc',
  subject: 'Tiêu đề thư',
  text: 'Nội dung chữ',
  html: 'Bản trình bày',
  headers: 'Thông tin kỹ thuật',
  back: 'Danh sách thư',
  gone: 'Không có thư này.',
  off: 'Hệ thống chưa gửi thư điện tử vì chưa khai báo máy chủ thư (SMTP_URL). Thông báo chỉ có trong trang quản trị, và không ai đặt lại được mật khẩu qua thư.',
} as const
