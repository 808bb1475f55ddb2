import type { EditorialCollection } from '@/lib/editorial'

/** Words of the admin's start page. */
export const welcomeWords = {
  heading: (name: string) => `Chào ${name}`,
  writeNew: 'Viết mới',
  lists: 'Bàn biên tập và lịch',
  desk: 'Bàn biên tập',
  calendar: 'Lịch đăng',
  kinds: {
    news: 'Viết tin',
    articles: 'Viết bài',
    bulletins: 'Viết tin xác thực',
    'fanpage-posts': 'Soạn bài đăng fanpage',
    pages: 'Soạn trang tĩnh',
  },
  site: 'Mở cổng thông tin',
} as const

export const deskWords = {
  untitled: '(chưa có tiêu đề)',
  more: (count: number) => `Còn ${count} mục nữa.`,
  seeAll: 'Xem tất cả',
  types: {
    news: 'Tin',
    articles: 'Bài viết',
    bulletins: 'Tin xác thực',
    'fanpage-posts': 'Bài đăng fanpage',
    pages: 'Trang tĩnh',
  } satisfies Record<EditorialCollection, string>,
  waiting: {
    heading: 'Đang chờ tôi',
    none: 'Không có tin, bài nào đang chờ bạn đọc và duyệt.',
    waited: (age: string) => `chờ ${age}`,
    sentAt: 'gửi lúc',
    due: 'cần đọc trước',
    late: 'quá hạn đọc',
  },
  approved: {
    heading: 'Đã duyệt, chờ đăng hoặc hẹn giờ',
    planned: 'dự kiến đăng',
  },
  returned: {
    heading: 'Bị trả lại, cần sửa',
    at: 'trả lại lúc',
  },
  sent: {
    heading: 'Tôi đã gửi',
    none: 'Bạn chưa gửi tin, bài nào. Viết xong, bấm “Gửi duyệt” trong tin, bài đó.',
    next: {
      inReview: (who: string) => `chờ ${who} đọc và duyệt`,
      approved: (who: string) => `chờ ${who} đăng hoặc hẹn giờ`,
      scheduled: (moment: string) => `hệ thống tự đăng ${moment}`,
      published: 'đã có trên cổng',
    },
    or: ' hoặc ',
  },
  drafts: {
    heading: 'Bản nháp của tôi',
    none: 'Bạn không có bản nháp nào đang viết dở.',
    at: 'sửa lần cuối',
  },
  trail: {
    heading: 'Nhật ký mới nhất',
    none: 'Chưa có việc nào được ghi.',
    all: 'Toàn bộ nhật ký',
    ledger: 'Sổ cái công khai',
  },
  accounts: {
    heading: 'Tài khoản',
    active: 'đang hoạt động',
    inactive: 'đã khóa hẳn',
    locked: 'tạm khóa vì nhập sai mật khẩu',
    all: 'Danh sách người dùng',
    effectsGood: 'Hệ thống không có việc nào đang bị kẹt.',
  },
  emergencies: {
    heading: 'Đăng khẩn cấp, chờ người duyệt khác xác nhận',
    by: (name: string) => `${name} đăng`,
    own: 'Bạn đã đăng hoặc tham gia viết, nên cần người duyệt khác xác nhận.',
  },
  notices: {
    heading: 'Thông báo chưa đọc',
    none: 'Không có thông báo mới.',
    all: 'Tất cả thông báo',
    read: 'Đánh dấu đã đọc',
    reading: 'Đang đánh dấu…',
    done: 'Đã đánh dấu đã đọc.',
    failed: 'Chưa đánh dấu được. Hãy thử lại.',
  },
  schedule: {
    heading: 'Sẽ tự đăng hôm nay và ngày mai',
    none: 'Không có tin, bài nào hẹn đăng hôm nay hoặc ngày mai.',
    today: 'Hôm nay',
    tomorrow: 'Ngày mai',
    overdue: 'Đã tới giờ, đang đăng',
  },
  effects: {
    heading: 'Việc hệ thống chưa làm được',
    kinds: {
      notice: 'Báo cho người liên quan',
      email: 'Gửi thư báo việc',
      digest: 'Gửi thư tổng hợp buổi sáng',
      'password-reset': 'Gửi thư đặt lại mật khẩu',
    } as Readonly<Record<string, string>>,
    reason: 'Lỗi',
    attempts: (count: number) => `đã thử ${count} lần`,
    unconfirmed: 'Chưa rõ đã gửi hay chưa. Nếu gửi lại, người nhận có thể nhận hai thư.',
    again: 'Làm lại',
    closed: 'Không cần làm nữa',
    deciding: 'Đang ghi…',
    decided: {
      again: 'Đã đưa vào hàng đợi để làm lại.',
      closed: 'Đã đóng việc này.',
    },
    notPermitted: 'Chỉ quản trị mới quyết định được việc này.',
    unknown: 'Không tìm thấy.',
    decidedAlready: 'Việc này không còn chờ quyết định. Hãy tải lại trang.',
    failed: 'Chưa ghi được. Hãy thử lại.',
  },
} as const
