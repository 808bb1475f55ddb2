/** Words of the e-mails; how each message is put together is in src/emails. */
export const emailWords = {
  greeting: (name: string) => `Kính gửi ${name},`,
  untitled: '(chưa có tiêu đề)',
  facts: {
    title: 'Tiêu đề',
    unit: 'Đơn vị',
    at: 'Thời điểm',
    what: 'Việc',
    reason: 'Lý do',
  },
  open: 'Mở trong hệ thống',
  openReview: 'Mở để duyệt',
  openToEdit: 'Mở để sửa',
  whyHere: (site: string) =>
    `Thư do hệ thống ${site} tự động gửi; vui lòng không trả lời thư này. Nội dung bài không ghi trong thư: hãy đăng nhập để xem.`,
  settings: 'Chọn việc nào báo qua thư',
  submitted: {
    subject: 'Chờ duyệt',
    heading: 'Có nội dung chờ duyệt',
    text: 'Một nội dung vừa được gửi duyệt và chờ người có thẩm quyền xem xét. Người đã tham gia viết không duyệt được.',
  },
  changesRequested: {
    subject: 'Cần sửa lại',
    heading: 'Nội dung cần sửa lại',
    text: 'Người duyệt đã trả lại nội dung này và yêu cầu sửa. Yêu cầu cụ thể ghi trong hệ thống.',
  },
  approved: {
    subject: 'Đã duyệt',
    heading: 'Nội dung đã được duyệt',
    text: 'Nội dung đã được duyệt và có thể đăng hoặc hẹn giờ đăng. Mọi sửa đổi sau khi duyệt đều phải duyệt lại.',
  },
  scheduled: {
    subject: 'Đã hẹn giờ đăng',
    heading: 'Nội dung đã được hẹn giờ đăng',
    text: 'Đến giờ hẹn, hệ thống tự đăng đúng bản đã duyệt.',
  },
  unscheduled: {
    subject: 'Đã bỏ hẹn giờ đăng',
    heading: 'Lịch hẹn đăng đã được bỏ',
    text: 'Nội dung trở lại trạng thái đã duyệt và chưa được đăng.',
  },
  published: {
    subject: 'Đã đăng',
    heading: 'Nội dung đã được đăng',
    text: 'Nội dung đã có trên cổng thông tin.',
  },
  scheduleFailed: {
    subject: 'Không đăng được theo lịch',
    heading: 'Không đăng được theo lịch hẹn',
    text: 'Đến giờ hẹn, hệ thống không đăng nội dung này và chuyển về trạng thái cần sửa lại.',
  },
  withdrawn: {
    subject: 'Đã gỡ',
    heading: 'Nội dung đã được gỡ khỏi cổng',
    text: 'Nội dung không còn được lưu hành trên cổng thông tin. Lý do dưới đây được công khai với người đọc.',
  },
  restored: {
    subject: 'Mở lại để sửa',
    heading: 'Nội dung đã gỡ được mở lại để sửa',
    text: 'Nội dung đã gỡ được mở lại thành bản nháp; muốn đăng phải qua duyệt như bản mới.',
  },
  emergencyPublished: {
    subject: 'KHẨN: đã đăng, chờ xác nhận',
    heading: 'Nội dung đã được đăng khẩn cấp',
    text: 'Nội dung đã được đăng mà không qua các bước duyệt thông thường. Một người duyệt khác cần xem và xác nhận ngay.',
  },
  emergencyCleared: {
    subject: 'Đã xác nhận lần đăng khẩn cấp',
    heading: 'Lần đăng khẩn cấp đã được xác nhận',
    text: 'Một người duyệt khác đã xem nội dung đăng khẩn cấp và xác nhận.',
  },
  mentioned: {
    subject: 'Có người nhắc tới bạn',
    heading: 'Bạn được nhắc tới trong một ghi chú',
    text: 'Lời ghi chú là nội bộ nên không ghi trong thư.',
  },
  expertAnswered: {
    subject: 'Chuyên gia đã trả lời',
    heading: 'Chuyên gia đã trả lời',
    text: 'Ý kiến của chuyên gia ghi trong hệ thống, không ghi trong thư.',
  },
  digest: {
    subject: (day: string, count: number) => `Bản tin việc trong ngày ${day}: ${count} việc`,
    heading: (day: string) => `Việc đến sáng ${day}`,
    waiting: 'Đang chờ bạn',
    happened: 'Đã diễn ra',
    open: 'Mở trang thông báo',
    more: (count: number) => `và ${count} việc khác trong trang thông báo.`,
  },
  passwordReset: {
    subject: 'Đặt lại mật khẩu',
    heading: 'Đặt lại mật khẩu',
    text: 'Hệ thống nhận được yêu cầu đặt lại mật khẩu cho tài khoản này.',
    button: 'Đặt mật khẩu mới',
    until: (moment: string) =>
      `Liên kết dùng được một lần, đến ${moment} (giờ Việt Nam). Đừng chuyển thư này cho ai.`,
    notYou: 'Nếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu hiện nay vẫn dùng được.',
  },
} as const
