/** Words of the admin's start page. */
export const welcomeWords = {
  heading: (name: string) => `Chào ${name}`,
  intro: 'Bạn muốn làm gì?',
  kinds: {
    news: { write: 'Viết tin', list: 'Danh sách tin' },
    articles: { write: 'Viết bài', list: 'Danh sách bài viết' },
    bulletins: { write: 'Viết tin xác thực', list: 'Danh sách tin xác thực' },
    'fanpage-posts': { write: 'Soạn bài đăng fanpage', list: 'Danh sách bài đăng fanpage' },
    pages: { write: 'Soạn trang tĩnh', list: 'Danh sách trang tĩnh' },
  },
  site: 'Mở cổng thông tin',
} as const

export const deskWords = {
  untitled: '(chưa có tiêu đề)',
  more: (count: number) => `Còn ${count} mục nữa.`,
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
